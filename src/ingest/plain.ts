import type { Block } from "../story/source.ts";
import { headingLevel, isAllCapitals, isBreakLine } from "./headings.ts";
import { type Paragraph, splitParagraphs } from "./paragraphs.ts";

/** Longest title in capitals, in characters. */
const LONGEST_TITLE = 80;

/** Cuts plain text into paragraphs, headings and breaks. */
export function plainBlocks(text: string): readonly Block[] {
  const paragraphs = splitParagraphs(text);
  const blocks: Block[] = [];
  paragraphs.forEach((paragraph, index) => {
    blocks.push(block(text, paragraph, paragraphs[index + 1]?.gap ?? 2, blocks.at(-1)));
  });
  return blocks;
}

function block(
  text: string,
  { span: [start, end], gap, lines }: Paragraph,
  gapAfter: number,
  before: Block | undefined,
): Block {
  const content = text.slice(start, end);
  if (lines === 1 && isBreakLine(content)) return { kind: "break", start, end, level: null };
  const level = lines <= 3 ? headingLevel(content) : null;
  if (level !== null) return { kind: "heading", start, end, level };
  const standsAlone = gap >= 1 && gapAfter >= 1 && lines <= 3 && content.length <= LONGEST_TITLE;
  if (standsAlone && isAllCapitals(content) && !/["“”]/.test(content)) {
    const isTitle = before?.kind === "heading" || gap >= 2 || gapAfter >= 2;
    if (isTitle) return { kind: "heading", start, end, level: null };
  }
  return { kind: "paragraph", start, end, level: null };
}
