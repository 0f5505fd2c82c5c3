import type { Block, Source } from "../../story/source.ts";

/** “Disclaimer: …”, “By Alex”, “Rated PG”: what stands before a story and is none of it. */
const LABEL =
  /^[_*\s]*(?:title|authors?|by|written by|story by|translated by|illustrated by|edited by|rating|rated|disclaimers?|acknowledge?ments?|summary|notes?|author'?s'? notes?|a\/n|pairings?|codes?|archive|feedback|e-?mail|copyright|©|date|series|sequel|spoilers?|warnings?|category|genre|fandom|characters?|chapters?|words?|dedication|dedicated to|contents|table of contents|source|draft date|draft|contact|credit|format)\b\s*(?:[:—–]|\s-\s|$)/i;
/** A label with nothing after it labels the paragraph below. */
const BARE_LABEL = /^[^:]{2,40}:\s*$/;
/** At most this many of the first blocks are looked at. */
const FRONT = 16;
/** A paragraph longer than this, in characters, begins the story whatever its first word. */
const LONGEST_NOTE = 700;

/** “The end” is looked for among so many of the last blocks. */
const BACK_BLOCKS = 6;
const BACK =
  /^[_*\s]*(?:the end|end|finis|fin|the end of .{3,60}|end of (?:the )?(?:story|book|novel).{0,60}|to be continued|tbc)[\s.!_*]*$/i;
/** Longest line that marks the story in a file of an archive, in characters. */
const LONGEST_MARK = 400;
const GUTENBERG_START = /\*\*\*\s*START OF (?:THE|THIS) PROJECT GUTENBERG/i;
const GUTENBERG_END =
  /\*\*\*\s*END OF (?:THE|THIS) PROJECT GUTENBERG|^End of (?:the )?Project Gutenberg/i;

/** The blocks of the story itself, without what stands before its first scene and after its end. */
export function bodyBlocks({ text, blocks, kind, file }: Source): readonly Block[] {
  const shown = blocks.filter((block) => block.kind !== "titlePage");
  const content = (block: Block) => text.slice(block.start, block.end);
  const isMark = (block: Block, mark: RegExp) =>
    block.end - block.start <= LONGEST_MARK && mark.test(content(block));
  const startMark = shown.findIndex((block) => isMark(block, GUTENBERG_START));
  const endMark = shown.findIndex((block) => isMark(block, GUTENBERG_END));
  const inside = shown.slice(startMark + 1, endMark < 0 ? shown.length : endMark);
  if (kind !== "prose") return inside;
  const contents = inside.slice(0, FRONT + 1).map(content);
  const isTitled = file.mediaType !== "text/plain";
  const body = inside.slice(
    frontLength(contents, inside, isTitled ? titleHeadings(contents, inside) : 0),
  );
  const tail = body.slice(-BACK_BLOCKS);
  const end = tail.findLastIndex((block) => BACK.test(content(block)));
  return end < 0 ? body : body.slice(0, body.length - tail.length + end);
}

/** How many of the first blocks are title matter. Numbered headings end it; they belong to the body. */
function frontLength(
  contents: readonly string[],
  blocks: readonly Block[],
  titles: number,
): number {
  let length = 0;
  let labelled = false;
  for (let index = 0; index < Math.min(FRONT, blocks.length - 1); index++) {
    const content = contents[index] ?? "";
    const block = blocks[index];
    const isBookTitle = index < titles;
    if (block?.kind === "heading" && block.level !== null && !isBookTitle) break;
    const isLabel =
      LABEL.test(content) && content.length <= LONGEST_NOTE && !/^["“‘]/.test(content);
    const isTitle = isShortLine(content) && !/^["“‘']/.test(content);
    if (!isLabel && !isTitle && !labelled && block?.kind !== "break") break;
    if (!isProse(content) || isLabel || labelled) length = index + 1;
    labelled = isLabel && BARE_LABEL.test(content);
  }
  return length;
}

/**
 * How many of the first blocks are the headings of the whole: one above all others (“# Title” in Markdown), or some
 * with nothing below them but who wrote it.
 */
function titleHeadings(contents: readonly string[], blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ kind }) => kind !== "heading");
  const labels = blocks.findIndex(({ kind }, index) => index >= first && kind === "heading");
  if (first < 1 || labels < 0 || labels >= contents.length) return 0;
  const levels = blocks.slice(0, first).map(({ level }) => level ?? 0);
  const others = blocks
    .slice(first)
    .filter(({ kind, level }) => kind === "heading" && level !== null);
  const isAbove =
    others.length > 1 && others.every(({ level }) => levels.every((own) => (level ?? 0) > own));
  const isSigned = contents
    .slice(first, labels)
    .every((content) => LABEL.test(content) && isShortLine(content));
  return isAbove || isSigned ? first : 0;
}

function isShortLine(content: string): boolean {
  return content.length <= 90 && !isProse(content);
}

/** Whether the text ends as a sentence does. */
function isProse(content: string): boolean {
  return /[.!?…]["”’')\]]*$/.test(content) && content.split(/\s+/).length >= 4;
}
