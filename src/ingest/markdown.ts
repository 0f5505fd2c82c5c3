import type { Block } from "../story/source.ts";
import { isBreakLine } from "./heading-line.ts";
import { type Paragraph, splitParagraphs } from "./paragraphs.ts";

/** Cuts Markdown into paragraphs, headings (`#` or underlined) and breaks. Inline marks stay in the text. */
export function markdownBlocks(text: string): readonly Block[] {
  return splitParagraphs(text, "blank").flatMap((paragraph) => {
    const content = text.slice(...paragraph.span);
    return (
      markedHeading(text, paragraph, content) ??
      underlinedHeading(paragraph, content) ?? [plainBlock(paragraph, content)]
    );
  });
}

function plainBlock({ span: [start, end], lines }: Paragraph, content: string): Block {
  const kind = lines === 1 && isBreakLine(content) ? "break" : "paragraph";
  return { kind, start, end, level: null };
}

function markedHeading(
  text: string,
  { span: [start, end] }: Paragraph,
  content: string,
): readonly Block[] | null {
  const marks = /^(#{1,6})[ \t]+(?=\S)/.exec(content);
  if (marks === null) return null;
  return headingAndRest(text, start, end, marks[0].length, marks[1]?.length ?? 1);
}

function underlinedHeading(
  { span: [start], lines }: Paragraph,
  content: string,
): readonly Block[] | null {
  const underline = lines === 2 ? /[\r\n]+(=+|-+)[ \t]*$/.exec(content) : null;
  if (underline === null) return null;
  const level = underline[1]?.startsWith("=") ? 1 : 2;
  return [{ kind: "heading", start, end: start + underline.index, level }];
}

/** A `#` heading ends with its line; text right below it is a paragraph. */
function headingAndRest(
  text: string,
  start: number,
  end: number,
  marks: number,
  level: number,
): readonly Block[] {
  const lineEnd = /[\r\n]/.exec(text.slice(start, end))?.index ?? end - start;
  const heading: Block = { kind: "heading", start: start + marks, end: start + lineEnd, level };
  const rest = text.slice(start + lineEnd, end);
  const blank = rest.length - rest.trimStart().length;
  if (blank === rest.length) return [heading];
  return [heading, { kind: "paragraph", start: start + lineEnd + blank, end, level: null }];
}
