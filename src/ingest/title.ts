import type { Block } from "../story/source.ts";

export interface Title {
  readonly title: string | null;
  readonly author: string | null;
}

/** How many of the first blocks may hold the title and the author. */
const FRONT = 8;

/**
 * The title and the author, where the first blocks say them:
 *
 *     Title: Hard Times      BETRAYALS        # The Tide Clock
 *     Author: …              By Alex          *by …*
 */
export function readTitle(text: string, blocks: readonly Block[], fileName: string): Title {
  const front = blocks.slice(0, FRONT).map((block) => ({ ...block, line: clean(text, block) }));
  const labelled = (label: RegExp) =>
    front.map(({ line }) => label.exec(line)?.[1]).find((value) => value !== undefined);
  const author =
    labelled(/^author:?\s+(.{2,80})$/i) ??
    labelled(/^(?:written |a story )?by:?\s+(.{2,60}?)\.?$/i) ??
    null;
  const first = front[0];
  const isTitle =
    first !== undefined &&
    (first.kind !== "heading" || first.level === null || first.level === 1) &&
    first.line.length <= 80 &&
    !/^by\b/i.test(first.line) &&
    !/[.!?,;:]["”’]?$/.test(first.line) &&
    !/^["“‘]/.test(first.line) &&
    !/^(chapter|part|book|act|prologue)\b/i.test(first.line) &&
    !/^[ivxlc\d]+\.?$/i.test(first.line);
  const title = labelled(/^title:?\s+(.{1,80})$/i) ?? (isTitle ? titleCase(first.line) : null);
  return { title: title ?? nameFromFile(fileName), author };
}

function clean(text: string, { start, end }: Block): string {
  return text
    .slice(start, Math.min(end, start + 200))
    .replace(/[_*|#]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const SMALL = new Set(["a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to"]);

/** BETRAYALS → Betrayals; a title with small letters stays as it is. */
function titleCase(title: string): string {
  if (/\p{Ll}/u.test(title)) return title;
  return title
    .toLowerCase()
    .split(" ")
    .map((word, index) => (index > 0 && SMALL.has(word) ? word : capitalize(word)))
    .join(" ");
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function nameFromFile(name: string): string {
  return (
    name
      .replace(/\.[^.]+$/, "")
      .replace(/[_-]+/g, " ")
      .trim() || name
  );
}
