import type { Ratio } from "../ratio.ts";

/** A thing that both sides put into a cluster. */
export interface Clustered {
  readonly gold: string;
  readonly predicted: string;
}

/**
 * B³ (Bagga and Baldwin 1998). For each thing: of those in its predicted cluster, how many are in its gold cluster too
 * (precision), and the other way round (recall). The ratios add up over the things.
 */
export function scoreBCubed(things: readonly Clustered[]): {
  readonly precision: Ratio;
  readonly recall: Ratio;
} {
  const count = (keyOf: (thing: Clustered) => string) => {
    const counts = new Map<string, number>();
    for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
    return (thing: Clustered) => counts.get(keyOf(thing)) ?? 0;
  };
  const inGold = count(({ gold }) => gold);
  const inPredicted = count(({ predicted }) => predicted);
  const inBoth = count(({ gold, predicted }) => JSON.stringify([gold, predicted]));
  const sum = (value: (thing: Clustered) => number) =>
    things.reduce((total, thing) => total + value(thing), 0);
  return {
    precision: { right: sum((thing) => inBoth(thing) / inPredicted(thing)), of: things.length },
    recall: { right: sum((thing) => inBoth(thing) / inGold(thing)), of: things.length },
  };
}
