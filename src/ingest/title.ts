import type { Block } from "../story/source.ts";
import { readHeadingLine } from "./heading-line.ts";

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
  const lines = blocks.slice(0, FRONT).map((block) => clean(text, block));
  const labelled = (label: RegExp) =>
    lines.map((line) => label.exec(line)?.[1]).find((value) => value !== undefined);
  const author = labelled(AUTHOR) ?? labelled(BYLINE) ?? null;
  const first = lines[0] ?? "";
  const title = labelled(TITLE) ?? (isTitle(first) ? titleCase(first) : nameFromFile(fileName));
  return { title, author: author === null ? null : softenName(author) };
}

const TITLE = /^title:?\s+(.{1,80})$/i;
const AUTHOR = /^authors?:?\s+(.{2,80})$/i;
const BYLINE = /^(?:written |a (?:story|novel|tale) )?by:?\s+(.{2,60}?)\.?$/i;
const LONGEST = 80;

/** Whether the first line names the story: it is no sentence, no label and no heading of a chapter. */
function isTitle(line: string): boolean {
  if (line === "" || line.length > LONGEST || readHeadingLine(line) !== null) return false;
  return !/^by\b/i.test(line) && !/^["“‘]|[.!?,;:]["”’]?$/.test(line);
}

function clean(text: string, { start, end }: Block): string {
  return text
    .slice(start, Math.min(end, start + 200))
    .replace(/[_*|#]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A. A. MILNE → A. A. Milne */
function softenName(name: string): string {
  return name.replace(/\p{Lu}{3,}/gu, (word) => capitalize(word.toLowerCase()));
}

const SMALL = new Set(
  "a an and as at by for from in into nor of on or over the to upon with".split(" "),
);

/** BETRAYALS → Betrayals; a title with small letters stays as it is. */
function titleCase(title: string): string {
  return /\p{Ll}/u.test(title) ? title : capitalizeWords(title.toLowerCase());
}

/** the fall of the house → The Fall of the House */
function capitalizeWords(title: string): string {
  return title
    .split(" ")
    .map((word, index) => (index > 0 && SMALL.has(word) ? word : capitalize(word)))
    .join(" ");
}

function capitalize(word: string): string {
  return word.replace(
    /(^["“'‘(]*|[-—–/])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/**
 * A title made of a file's name, without the numbers that archives add:
 *
 *     1023_bleak_house.txt → Bleak House     PrideAndPrejudice.txt → Pride and Prejudice
 *     draft-3.final.md → Draft 3 Final       000_7bea8346ffc2eb6c.txt → Untitled
 */
function nameFromFile(name: string): string {
  const words = name
    .replace(/^.*[/\\]/, "")
    .replace(/\.[^.]+$/, "")
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ")
    .split(/[\s_+.-]+/)
    .filter((word) => word !== "" && !isSerial(word));
  const meant = /^\d+$/.test(words[0] ?? "") ? words.slice(1) : words;
  if (!meant.some((word) => /\p{L}/u.test(word))) return "Untitled";
  const title = meant.map((word, index) =>
    index > 0 && isSmall(word) ? word.toLowerCase() : word,
  );
  return capitalizeWords(title.join(" "));
}

function isSmall(word: string): boolean {
  return SMALL.has(word.toLowerCase());
}

/** “7bea8346ffc2eb6c”: hexadecimal digits that are no word. */
function isSerial(word: string): boolean {
  return /^[\da-f]{8,}$/i.test(word) && /\d/.test(word);
}
