import { percent, type Ratio, share } from "../ratio.ts";
import type { ScoredBook } from "./scored-book.ts";

export type EdgeMeasure = "edgePrecision" | "edgeRecall";

/** Sums from which the cosine of two weightings of the pairs follows; those of several books may be added up. */
export interface CosineSums {
  readonly product: number;
  readonly goldSquares: number;
  readonly predictedSquares: number;
}

/** Exchanges that make a pair worth finding, and those that are enough on the other side to have found it. */
const STRONG = 3;
const ENOUGH = 2;

/**
 * Who speaks to whom, as undirected pairs weighted by exchanges: one for each quotation and each of its addressees.
 * Precision: predicted pairs with 3 exchanges or more that have 2 or more in the gold; recall the other way round.
 */
export function scoreEdges(book: ScoredBook): {
  readonly edges: Record<EdgeMeasure, Ratio>;
  readonly cosine: CosineSums;
} {
  const gold = goldPairs(book);
  const predicted = predictedPairs(book);
  return {
    edges: {
      edgePrecision: shareOfStrong(predicted, gold),
      edgeRecall: shareOfStrong(gold, predicted),
    },
    cosine: sumProducts(gold, predicted),
  };
}

export function cosine({ product, goldSquares, predictedSquares }: CosineSums): number | null {
  if (goldSquares === 0 && predictedSquares === 0) return null;
  const norm = Math.sqrt(goldSquares * predictedSquares);
  return percent({ right: product, of: norm }) ?? 0;
}

export function addCosines(a: CosineSums, b: CosineSums): CosineSums {
  return {
    product: a.product + b.product,
    goldSquares: a.goldSquares + b.goldSquares,
    predictedSquares: a.predictedSquares + b.predictedSquares,
  };
}

/** Exchanges by pair of names. */
export type Pairs = ReadonlyMap<string, number>;

export function goldPairs({ quotations }: ScoredBook): Pairs {
  const pairs = new Map<string, number>();
  for (const { speaker, addressees } of quotations) {
    for (const addressee of new Set(addressees)) addExchange(pairs, speaker, addressee);
  }
  return pairs;
}

/** A predicted character that stands for nobody keeps a place of its own. */
export function predictedPairs({ story, standIns }: ScoredBook): Pairs {
  const pairs = new Map<string, number>();
  const nameOf = (id: string) => standIns.get(id) ?? `? ${id}`;
  for (const { speaker, addressees } of story.utterances) {
    if (speaker === null) continue;
    for (const addressee of new Set(addressees.map(nameOf))) {
      addExchange(pairs, nameOf(speaker), addressee);
    }
  }
  return pairs;
}

function addExchange(pairs: Map<string, number>, from: string, to: string): void {
  if (from === to) return;
  const key = from < to ? `${from} – ${to}` : `${to} – ${from}`;
  pairs.set(key, (pairs.get(key) ?? 0) + 1);
}

function shareOfStrong(asked: Pairs, other: Pairs): Ratio {
  return share(strongPairs(asked), ([pair]) => isFound(pair, other));
}

function strongPairs(pairs: Pairs): readonly (readonly [string, number])[] {
  return [...pairs].filter(([, exchanges]) => exchanges >= STRONG);
}

function isFound(pair: string, pairs: Pairs): boolean {
  return (pairs.get(pair) ?? 0) >= ENOUGH;
}

/** A strong pair that the other side has not, with the exchanges of both sides. */
export interface Faulty {
  readonly pair: string;
  readonly strong: number;
  readonly other: number;
}

/** Most exchanges first. */
export function faultyPairs(asked: Pairs, other: Pairs): readonly Faulty[] {
  return strongPairs(asked)
    .filter(([pair]) => !isFound(pair, other))
    .map(([pair, strong]) => ({ pair, strong, other: other.get(pair) ?? 0 }))
    .sort((a, b) => b.strong - a.strong || (a.pair < b.pair ? -1 : 1));
}

function sumProducts(gold: Pairs, predicted: Pairs): CosineSums {
  const squares = (pairs: Pairs) => [...pairs.values()].reduce((sum, n) => sum + n * n, 0);
  let product = 0;
  for (const [pair, exchanges] of gold) product += exchanges * (predicted.get(pair) ?? 0);
  return { product, goldSquares: squares(gold), predictedSquares: squares(predicted) };
}
