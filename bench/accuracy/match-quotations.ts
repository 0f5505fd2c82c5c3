import type { Span } from "../../src/story/story.ts";
import { type Ink, inkOf } from "./ink.ts";
import { type Ratio, share } from "./ratio.ts";
import { indexSpans } from "./span-index.ts";

/** The predicted utterance that holds most of a gold quotation's ink, or `null` where none holds any. */
export type Match = number | null;

/** One match for each gold quotation. Of two utterances that hold as much, the earlier one. */
export function matchQuotations(
  gold: readonly (readonly Span[])[],
  predicted: readonly (readonly Span[])[],
  ink: Ink,
): readonly Match[] {
  const index = indexSpans(predicted);
  return gold.map((spans) => {
    const sums = new Map<number, number>();
    for (const span of spans) {
      for (const [owner, shared] of index.overlaps(span, ink)) {
        sums.set(owner, (sums.get(owner) ?? 0) + shared);
      }
    }
    const ranked = [...sums].sort(([a, inkA], [b, inkB]) => inkB - inkA || a - b);
    return ranked[0]?.[0] ?? null;
  });
}

/**
 * How many of the quotations have at least half of their ink inside those of the other side: recall with gold first,
 * precision with the predicted first. Nothing hangs on how either side cuts a speech into parts.
 */
export function shareFound(
  asked: readonly (readonly Span[])[],
  others: readonly (readonly Span[])[],
  ink: Ink,
): Ratio {
  const index = indexSpans(others);
  return share(asked, (spans) => {
    const covered = spans.reduce((sum, span) => sum + index.covered(span, ink), 0);
    return covered > 0 && 2 * covered >= inkOf(spans, ink);
  });
}
