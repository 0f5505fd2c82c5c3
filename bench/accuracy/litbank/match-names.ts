import type { Mention, Span } from "../../../src/story/story.ts";
import type { GoldMention } from "./read-litbank.ts";

/** A gold and a predicted mention that are the same place in the text. */
export interface NameMatch {
  readonly gold: GoldMention;
  readonly predicted: Mention;
  /** Both begin and end at the same place, and do not merely overlap. */
  readonly exact: boolean;
}

/**
 * Pairs gold and predicted mentions, each once: first those with the same span, then of the rest those that overlap, in
 * text order, each with the one it shares most with. `trim` says which part of a span counts.
 */
export function matchNames(
  gold: readonly GoldMention[],
  predicted: readonly Mention[],
  trim: (span: Span) => Span,
): readonly NameMatch[] {
  const spanOf = new Map(predicted.map((mention) => [mention, trim([mention.start, mention.end])]));
  const free = new Set(predicted);
  const matches: NameMatch[] = [];
  const rest: GoldMention[] = [];
  for (const mention of gold) {
    const [start, end] = trim(mention.span);
    const same = [...free].find((other) => {
      const span = spanOf.get(other);
      return span?.[0] === start && span[1] === end;
    });
    if (same === undefined) rest.push(mention);
    else {
      matches.push({ gold: mention, predicted: same, exact: true });
      free.delete(same);
    }
  }
  for (const mention of rest) {
    const best = nearest(trim(mention.span), [...free], spanOf);
    if (best === undefined) continue;
    matches.push({ gold: mention, predicted: best, exact: false });
    free.delete(best);
  }
  return matches;
}

function nearest(
  [start, end]: Span,
  candidates: readonly Mention[],
  spanOf: ReadonlyMap<Mention, Span>,
): Mention | undefined {
  let best: Mention | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const [from, to] = spanOf.get(candidate) ?? [0, 0];
    const shared = Math.min(end, to) - Math.max(start, from);
    if (shared > most) {
      most = shared;
      best = candidate;
    }
  }
  return best;
}
