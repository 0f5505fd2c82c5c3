import { appendTo } from "../util/append-to.ts";
import { readHeadingLine } from "./heading-line.ts";
import type { Paragraph } from "./paragraphs.ts";

/** A heading that comes back, in characters. */
const LONGEST = 40;
/** Each of so many must stand so often, where nothing says that they are points of view. */
const FEWEST_LABELS = 2;
const FEWEST_PLACES = 2;
/** The half of their sections that are longest have so many characters. */
const SECTION = 400;

/** “~ Otto ~”, “**Otto**”, “— Otto —”: what a label is framed by. */
const FRAME = /^[\s*_~=#<>|–—-]+|[\s*_~=#<>|–—-]+$/gu;
const LABEL = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u;
const POINT_OF_VIEW = /^\p{L}[\p{L}'’. -]* (?:pov|p\.o\.v|point of view)$/iu;

/**
 * Finds the lines that head sections by who tells them, or whom they follow, by turns:
 *
 *     OTTO      Ines      OTTO      Ines      ~ Otto's POV ~
 *
 * @returns the paragraphs that are such lines, in text order.
 */
export function repeatedHeadings(
  text: string,
  paragraphs: readonly Paragraph[],
): readonly number[] {
  const places = new Map<string, number[]>();
  paragraphs.forEach(({ span: [start, end], lines }, index) => {
    const label = lines === 1 && end - start <= LONGEST ? labelOf(text.slice(start, end)) : null;
    if (label !== null) appendTo(places, label, index);
  });
  const views = [...places].filter(([label]) => POINT_OF_VIEW.test(label));
  const repeated = [...places].filter(([, own]) => own.length >= FEWEST_PLACES);
  const kept = new Set(views);
  if (repeated.length >= FEWEST_LABELS) for (const label of repeated) kept.add(label);
  const found = [...kept].flatMap(([, own]) => own).sort((a, b) => a - b);
  return hasSections(text, paragraphs, found) ? found : [];
}

function labelOf(line: string): string | null {
  const isSpeech = /^\s*[–—-]/u.test(line) && !/[–—-]\s*$/u.test(line);
  const label = line.replace(FRAME, "");
  if (isSpeech || /["“”«»?!,:;]|\.$/.test(label) || readHeadingLine(line) !== null) return null;
  return LABEL.test(label) || POINT_OF_VIEW.test(label) ? label.toLowerCase() : null;
}

/** Whether most of the lines have a section below them. */
function hasSections(
  text: string,
  paragraphs: readonly Paragraph[],
  headings: readonly number[],
): boolean {
  const startOf = (index: number) => paragraphs[index]?.span[0] ?? text.length;
  const lengths = headings
    .map((index, at) => startOf(headings[at + 1] ?? -1) - startOf(index))
    .sort((a, b) => a - b);
  return (lengths[(lengths.length - 1) >> 1] ?? 0) >= SECTION;
}
