import { sentencesIn } from "../sentences.ts";
import type { Nearness, Span, Story } from "../story.ts";

/** Paragraphs, sentences or words of a story, counted over the whole of it. */
export interface TextUnits {
  /** The unit that an offset lies in, or the last one before it; -1 before the first. */
  readonly at: (offset: number) => number;
  /** Where a unit begins and ends; `null` where it is too small to be shown by itself, as a word is. */
  readonly spanOf: (unit: number) => Span | null;
}

const known = new WeakMap<Story["paragraphs"], Map<string, TextUnits>>();

/** Cuts the text of a story into units, once for each of them. */
export function textUnits(story: Story, unit: Exclude<Nearness["unit"], "scene">): TextUnits {
  const units = known.get(story.paragraphs) ?? new Map<string, TextUnits>();
  known.set(story.paragraphs, units);
  const cut = units.get(unit) ?? cutText(story, unit);
  units.set(unit, cut);
  return cut;
}

function cutText({ text, paragraphs }: Story, unit: Exclude<Nearness["unit"], "scene">): TextUnits {
  if (unit === "words") return { at: lastOf(wordStarts(text)), spanOf: () => null };
  const spans =
    unit === "paragraphs"
      ? paragraphs
      : paragraphs.flatMap((paragraph) => sentencesIn(text, paragraph));
  return {
    at: lastOf(Int32Array.from(spans, ([start]) => start)),
    spanOf: (index) => spans[index] ?? null,
  };
}

/** Finds the last of some sorted offsets that is not after a given one. */
function lastOf(starts: Int32Array): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
}

/** A word here is what stands between blanks. */
function wordStarts(text: string): Int32Array {
  const starts = new Int32Array((text.length >> 1) + 1);
  let count = 0;
  let wasBlank = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isBlank = code <= 32 || code === 160;
    if (wasBlank && !isBlank) starts[count++] = at;
    wasBlank = isBlank;
  }
  return starts.subarray(0, count);
}
