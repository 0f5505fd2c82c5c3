import type { Block, Member } from "../../story/source.ts";
import type { Span } from "../../story/story.ts";
import { splitLines, trimSpan } from "../lines.ts";
import { listed, type SceneList } from "./scene-list.ts";

const HEADING = /^(#{1,6})[ \t]*\S/;
/** A line that is somebody's name: no sentence, no item of a list. */
const NAME = /^[\p{Lu}\p{N}][^#:;!?"“”|]{0,59}$/u;
/** Fewest headings with somebody below. */
const FEWEST_SCENES = 2;
/** Lines are names if they return: of so many lines or more, at most this share are different ones. */
const FEW = 8;
const DIFFERENT = 0.85;

/**
 * Reads a list of scenes as ezlinavis takes it: headings marked as in Markdown, below each a line for everybody who is
 * there. What stands above the first heading is a note; its first line may name the author and the work.
 *
 *     Vane: The Lamp Room (1911)
 *
 *     # Act I
 *     ## Scene 1
 *     Ines
 *     Otto
 */
export function readSceneNames(text: string): SceneList | null {
  if (!/^[ \t]*#{1,6}[ \t]*\S/m.test(text)) return null;
  const lines = splitLines(text)
    .map((line) => trimSpan(text, line))
    .filter(([start, end]) => end > start);
  const isHeading = (line: Span) => HEADING.test(text.slice(...line));
  const listing = lines.slice(lines.findIndex(isHeading));
  const names = listing.filter((line) => !isHeading(line)).map((line) => text.slice(...line));
  if (!names.every((name) => NAME.test(name) && !/[a-z]{3}\.$|,$/.test(name))) return null;
  const different = new Set(names);
  if (names.length >= FEW && different.size > names.length * DIFFERENT) return null;
  const blocks = blocksOf(text, listing);
  if (blocks.filter(({ kind }) => kind === "company").length < FEWEST_SCENES) return null;
  const cast = [...different].map((name) => listed(name, name));
  return { blocks, cast, ...readNote(text.slice(0, blocks[0]?.start ?? 0)) };
}

/** The headings, and the names below each as one company. */
function blocksOf(text: string, listing: readonly Span[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const [start, end] of listing) {
    const content = text.slice(start, end);
    const level = HEADING.exec(content)?.[1]?.length;
    const open = blocks.at(-1);
    if (level !== undefined) {
      blocks.push({ kind: "heading", start, end, level });
      continue;
    }
    const member: Member = { person: content, start, end };
    if (open?.kind === "company") {
      blocks[blocks.length - 1] = { ...open, end, members: [...(open.members ?? []), member] };
    } else {
      blocks.push({ kind: "company", start, end, level: null, members: [member] });
    }
  }
  return blocks;
}

/** “Vane: The Lamp Room (1911)” */
const WORK = /^([^:]{2,40}): (.{1,80}?)(?:\s*\((?:c\. ?)?\d{3,4}[^)]*\))?$/;

function readNote(note: string): Pick<SceneList, "title" | "author"> {
  const first = note.trim().split(/[\r\n]/, 1)[0] ?? "";
  const [, author = null, title = null] = WORK.exec(first) ?? [];
  return { title, author };
}
