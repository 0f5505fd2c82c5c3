import type { Span } from "../../story/story.ts";

/** Stage directions as older plays print them, without brackets. */
const BARE =
  /^_?(?:enter|re-?enter|exit|exeunt|manet|manent|flourish|alarums?|sennet|hautboys|curtain|the curtain|tableau|end of|the end|finis)\b/i;
/** Longer paragraphs without brackets are speech, in characters. */
const LONGEST = 400;

/** Whether a paragraph without brackets is a stage direction: “Exeunt all but Otto.” */
export function isBareDirection(content: string): boolean {
  return content.length <= LONGEST && BARE.test(content) && !/[?!]$/.test(content);
}

/**
 * The bracketed stage directions of a stretch, in order. One that is never closed (“[Exit Otto.”) ends with its line.
 *
 *     Nobody. [She lifts the lamp.] Or is it?
 *             ^^^^^^^^^^^^^^^^^^^^^
 */
export function findDirections(text: string, [start, end]: Span): readonly Span[] {
  const directions: Span[] = [];
  let from = text.indexOf("[", start);
  while (from >= 0 && from < end) {
    const to = closing(text, from, end);
    const open = /[_*]$/.test(text.slice(start, from)) ? 1 : 0;
    const tail = /^[_*]/.test(text.slice(to, end)) ? 1 : 0;
    directions.push([from - open, to + tail]);
    from = text.indexOf("[", to);
  }
  return directions;
}

/** One past the bracket that closes the one at an offset. */
function closing(text: string, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    if (text[at] === "[") depth++;
    else if (text[at] === "]" && --depth === 0) return at + 1;
  }
  const line = text.slice(from, end).search(/[\r\n]/);
  return line < 0 ? end : from + line;
}
