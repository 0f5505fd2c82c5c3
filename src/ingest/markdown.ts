import type { Block } from "../story/source.ts";
import { isBreakLine } from "./heading-line.ts";
import { splitParagraphs } from "./paragraphs.ts";

/** Cuts Markdown into paragraphs, headings (`#` or underlined) and breaks. Inline marks stay in the text. */
export function markdownBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const { span, lines } of splitParagraphs(text)) {
    const [start, end] = span;
    const content = text.slice(start, end);
    const marks = /^(#{1,6})[ \t]+(?=\S)/.exec(content);
    const underline = lines === 2 ? /[\r\n]+(=+|-+)[ \t]*$/.exec(content) : null;
    if (marks !== null) {
      blocks.push(...headingAndRest(text, start, end, marks[0].length, marks[1]?.length ?? 1));
    } else if (underline !== null) {
      const level = underline[1]?.startsWith("=") ? 1 : 2;
      blocks.push({ kind: "heading", start, end: start + underline.index, level });
    } else {
      const kind = lines === 1 && isBreakLine(content) ? "break" : "paragraph";
      blocks.push({ kind, start, end, level: null });
    }
  }
  return blocks;
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
