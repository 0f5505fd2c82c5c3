import type { Span, StoryKind } from "../../story/story.ts";

/** How a text's lines make paragraphs. */
export type LineStyle =
  /** Lines were broken to fit a width; a blank line ends a paragraph. */
  | "wrapped"
  /** Every line is a paragraph. */
  | "lines"
  /** Lines stay lines, a blank line ends a block: scripts and verse. */
  | "blocks";

const SAMPLE = 600;

/** Tells how the lines of a text are meant, from the lengths of those that a non-blank line follows. */
export function lineStyleOf(text: string, kind: StoryKind): LineStyle {
  if (kind === "script") return "blocks";
  if (kind === "sceneList") return "lines";
  const lines = text.slice(0, 60_000).split(/\r\n|\r|\n/, SAMPLE);
  const followed = lines.filter(
    (line, index) => line.trim() !== "" && (lines[index + 1] ?? "").trim() !== "",
  );
  const long = followed.filter(({ length }) => length >= 45 && length <= 100);
  const wrapped = followed.length > lines.length / 4 && long.length > 0.6 * followed.length;
  return wrapped ? "wrapped" : "lines";
}

/** The paragraphs between two offsets, without the blank space around them. */
export function paragraphsIn(text: string, [start, end]: Span, style: LineStyle): readonly Span[] {
  const gap = style === "lines" ? /[\r\n]+/g : /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\s*/g;
  const slice = text.slice(start, end);
  const paragraphs: Span[] = [];
  const add = (from: number, to: number) => {
    const piece = slice.slice(from, to);
    const lead = piece.length - piece.replace(/^[\s]*(?:\r|\n)/, "").length;
    const length = piece.trimEnd().length;
    if (piece.trim() !== "") paragraphs.push([start + from + lead, start + from + length]);
  };
  let from = 0;
  for (const { 0: break_, index } of slice.matchAll(gap)) {
    add(from, index);
    from = index + break_.length;
  }
  add(from, slice.length);
  return paragraphs;
}
