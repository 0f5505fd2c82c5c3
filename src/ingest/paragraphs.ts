import type { Span } from "../story/story.ts";
import { splitLines, trimSpan } from "./lines.ts";

/** A paragraph and the number of blank lines before it. */
export interface Paragraph {
  readonly span: Span;
  readonly gap: number;
  readonly lines: number;
}

/**
 * Cuts plain text into paragraphs, in whichever way its author did: blank lines between paragraphs of wrapped
 * lines; one paragraph a line; or wrapped lines with the first one indented.
 *
 * @param known the way, where the format says it.
 */
export function splitParagraphs(text: string, known?: ParagraphStyle): readonly Paragraph[] {
  const lines = splitLines(text).map((line) => ({ line, trimmed: trimSpan(text, line) }));
  const style = known ?? paragraphStyle(lines);
  const paragraphs: { span: Span; gap: number; lines: number }[] = [];
  let gap = 0;
  let open = false;
  for (const { line, trimmed } of lines) {
    const [start, end] = trimmed;
    if (start === end) {
      gap++;
      open = false;
      continue;
    }
    const last = paragraphs.at(-1);
    const starts =
      !open ||
      style === "line" ||
      (style === "indent" && start - line[0] >= 2) ||
      last === undefined;
    if (starts) {
      paragraphs.push({ span: trimmed, gap, lines: 1 });
    } else {
      last.span = [last.span[0], end];
      last.lines++;
    }
    open = true;
    gap = 0;
  }
  return paragraphs;
}

type ParagraphStyle = "blank" | "line" | "indent";

/** Wrapped lines are rarely longer than this, and unwrapped paragraphs often are. */
const WRAP_WIDTH = 100;

function paragraphStyle(
  lines: readonly { readonly line: Span; readonly trimmed: Span }[],
): ParagraphStyle {
  let blank = 0;
  let long = 0;
  let indented = 0;
  let full = 0;
  for (const { line, trimmed } of lines) {
    const length = trimmed[1] - trimmed[0];
    if (length === 0) {
      blank++;
      continue;
    }
    full++;
    if (length > WRAP_WIDTH) long++;
    if (trimmed[0] - line[0] >= 2) indented++;
  }
  if (full === 0) return "blank";
  if (long > full * 0.2) return "line";
  const sparse = blank < full * 0.05;
  if (sparse && indented > full * 0.1 && indented < full * 0.8) return "indent";
  return sparse && full > 20 && long > 0 ? "line" : "blank";
}
