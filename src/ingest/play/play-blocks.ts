import type { Block, BlockKind } from "../../story/source.ts";
import type { Span } from "../../story/story.ts";
import { countWords } from "../../util/words.ts";
import { splitLines, trimSpan } from "../lines.ts";
import { splitParagraphs } from "../paragraphs.ts";
import { type CueLine, readCueLine } from "./cue-line.ts";
import { findDirections, isBareDirection } from "./direction.ts";
import { knownCues } from "./known-cues.ts";
import { headingBlocks } from "./play-heading.ts";
import { findPlayLines, type PlayLine } from "./play-lines.ts";

/** Fewest speeches of a play. */
const FEWEST_CUES = 6;
/** Most words from one cue to the next, on average: a play has some thirty, a novel no end. */
const MOST_WORDS = 120;

/** What an archive adds below. */
const LICENCE = /^.{0,20}END OF (?:THE|THIS) PROJECT GUTENBERG/im;

/**
 * Cuts the plain text of a play into blocks, if it is one by its form: names at the heads of most of its paragraphs,
 * the same few again and again.
 *
 *     SCENE I. A lamp room.             sceneHeading
 *
 *     [Enter INES.]                     stage
 *
 *     INES. Who's there? [Aside] Otto.  cue, speech, stage, speech
 *
 *     OTTO                              cue
 *     Nobody.                           speech
 */
export function playBlocks(text: string): readonly Block[] | null {
  const spans = splitLines(text);
  if (!mayBePlay(text, spans)) return null;
  const lines = findPlayLines(
    text,
    spans.map((line) => trimSpan(text, line)),
  );
  const marks = knownCues(lines);
  const first = marks.findIndex(({ cue }) => cue !== null);
  const [from, last] = [marks[first], marks.findLast(({ cue }) => cue !== null)];
  const cues = marks.filter(({ cue }) => cue !== null);
  if (from === undefined || last === undefined || cues.length < FEWEST_CUES) return null;
  const licence = text.search(LICENCE);
  const end = licence > last.span[0] ? licence : text.length;
  if (countWords(text, from.span[0], end) / cues.length > MOST_WORDS) return null;
  return writeBlocks(text, marks.slice(openingMark(text, marks, first)));
}

/** Lines looked at to tell a play from all else, spread over the text. */
const SAMPLE = 600;
/** Fewest of them that look like the beginning of a speech; in plays it is every fourth. */
const FEWEST_SHARE = 0.03;

/** Whether enough lines look like the beginning of a speech to read the text as a play: novels are dropped here. */
function mayBePlay(text: string, lines: readonly Span[]): boolean {
  const step = Math.max(1, Math.floor(lines.length / SAMPLE));
  let looked = 0;
  let found = 0;
  for (let index = 0; index < lines.length; index += step) {
    const content = text.slice(...trimSpan(text, lines[index] ?? [0, 0]));
    if (content === "") continue;
    looked++;
    if (readCueLine(content) !== null) found++;
  }
  return found >= looked * FEWEST_SHARE;
}

/** Fewest words of a prologue; in a table of contents there are none. */
const FEWEST_OF_PROLOGUE = 20;

/** The mark that the play begins with: of the headings above the first cue the last scene, its act, a prologue. */
function openingMark(text: string, marks: readonly PlayLine[], firstCue: number): number {
  const heading = (at: number) => marks[at]?.heading ?? null;
  let opening = firstCue;
  if (heading(opening - 1)?.act === null) opening--;
  if (heading(opening - 1)?.act !== undefined && heading(opening - 1)?.scene === null) opening--;
  else if (opening === firstCue && heading(opening - 1) !== null) opening--;
  const before = marks[opening - 1];
  const isPrologue =
    before?.heading?.isNamed === true &&
    countWords(text, before.span[1], marks[opening]?.span[0] ?? 0) >= FEWEST_OF_PROLOGUE;
  return isPrologue ? opening - 1 : opening;
}

function writeBlocks(text: string, marks: readonly PlayLine[]): readonly Block[] {
  const blocks: Block[] = [];
  const opening = marks[0]?.span[0] ?? 0;
  for (const [start, end] of paragraphsIn(text, [0, opening])) {
    blocks.push({ kind: "titlePage", start, end, level: null });
  }
  let act: number | null = null;
  marks.forEach((mark, index) => {
    const { span, heading, cue } = mark;
    const stretch: Span = [span[1], marks[index + 1]?.span[0] ?? text.length];
    if (heading !== null) {
      blocks.push(...headingBlocks(heading, act), ...unnamedBlocks(text, stretch, heading.isNamed));
      act = heading.act?.number ?? act;
    } else if (cue !== null) {
      blocks.push(...spokenBlocks(text, [span[0], stretch[1]], cue));
    }
  });
  return blocks;
}

/** The cue, and what is said up to the next. */
function spokenBlocks(text: string, [start, end]: Span, { name }: CueLine): readonly Block[] {
  const cue: Block = { kind: "cue", start: start + name[0], end: start + name[1], level: null };
  const from = cue.end + (/^[_*.,:\s—–-]*/.exec(text.slice(cue.end, end))?.[0].length ?? 0);
  const blocks = paragraphsIn(text, [from, end]).flatMap((paragraph, index) =>
    index > 0 && isBareDirection(text.slice(...paragraph))
      ? [block("stage", paragraph)]
      : splitDirections(text, paragraph, "speech"),
  );
  return [cue, ...blocks];
}

/** Fewest lines of a speech in verse that nobody's name stands above. */
const VERSES = 4;

/** What stands below a heading before the first cue: directions, or a speech of somebody who is not named. */
function unnamedBlocks(text: string, stretch: Span, isSpoken: boolean): readonly Block[] {
  let isFirst = true;
  return paragraphsIn(text, stretch).flatMap((paragraph) => {
    const content = text.slice(...paragraph);
    if (isBareDirection(content)) return [block("stage", paragraph)];
    if (!isSpoken && !isVerse(content)) return splitDirections(text, paragraph, "stage");
    return splitDirections(text, paragraph, "speech").map((part) => {
      if (part.kind !== "speech" || !isFirst) return part;
      isFirst = false;
      return { ...part, voices: [] };
    });
  });
}

function isVerse(content: string): boolean {
  const lines = content.split(/\r\n|\r|\n/);
  return lines.length >= VERSES && lines.every((line) => /^[\s("“‘'’]*\p{Lu}/u.test(line));
}

function paragraphsIn(text: string, [start, end]: Span): readonly Span[] {
  return splitParagraphs(text.slice(start, end), "blank").map(({ span }) => [
    span[0] + start,
    span[1] + start,
  ]);
}

/** Cuts a paragraph into its words and the stage directions within it. */
function splitDirections(text: string, [start, end]: Span, kind: BlockKind): readonly Block[] {
  const blocks: Block[] = [];
  let from = start;
  const addWords = (to: number) => {
    const span = trimSpan(text, [from, to]);
    if (/[\p{L}\p{N}]/u.test(text.slice(...span))) blocks.push(block(kind, span));
  };
  for (const [open, close] of findDirections(text, [start, end])) {
    addWords(open);
    blocks.push(block("stage", [open, close]));
    from = close;
  }
  addWords(end);
  return blocks;
}

function block(kind: BlockKind, [start, end]: Span): Block {
  return { kind, start, end, level: null };
}
