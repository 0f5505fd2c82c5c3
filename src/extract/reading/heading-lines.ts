import type { Tokens } from "../../text/tokens.ts";
import { lowerBound } from "../../util/sorted.ts";
import type { Reading } from "./reading.ts";

/** A line of a heading, by its tokens. */
export interface HeadingLine {
  readonly firstToken: number;
  readonly endToken: number;
}

/** The lines of the headings of chapters, which stand outside of all scenes, in text order. */
export function headingLines(reading: Reading): readonly HeadingLine[] {
  const { tokens, chapters, sentenceOf } = reading;
  const lines: HeadingLine[] = [];
  for (const { start, end } of chapters) {
    let token = pastParagraphs(reading, lowerBound(tokens.starts, start));
    while (token < tokens.count && (tokens.starts[token] ?? end) < end) {
      const firstToken = token++;
      while (sentenceOf[token] === -1 && !isNewLine(tokens, token) && token < tokens.count) token++;
      lines.push({ firstToken, endToken: token });
      token = pastParagraphs(reading, token);
    }
  }
  return lines;
}

/** The first token from a given one on that stands in no paragraph of a scene. */
function pastParagraphs({ paragraphs, paragraphOf }: Reading, from: number): number {
  let token = from;
  for (let paragraph = paragraphOf[token] ?? -1; paragraph !== -1; ) {
    token = paragraphs[paragraph]?.endToken ?? token + 1;
    paragraph = paragraphOf[token] ?? -1;
  }
  return token;
}

function isNewLine({ text, starts, ends }: Tokens, token: number): boolean {
  return text.slice(ends[token - 1], starts[token]).includes("\n");
}
