import type { Span } from "../story/story.ts";

/** The lines of a text without their ends (LF, CRLF, CR or a form feed), in order. */
export function splitLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  const nextFeed = search(text, "\n");
  const nextReturn = search(text, "\r");
  const nextPage = search(text, "\f");
  let start = 0;
  while (true) {
    const end = Math.min(nextFeed(start), nextReturn(start), nextPage(start));
    lines.push([start, end]);
    if (end === text.length) return lines;
    start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
}

/** Finds the next place of a character at or after an offset that only grows; the end of the text if there is none. */
function search(text: string, character: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const next = text.indexOf(character, from);
      found = next < 0 ? text.length : next;
    }
    return found;
  };
}

/** The span without the white space and null characters at its two ends. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 160 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);
}
