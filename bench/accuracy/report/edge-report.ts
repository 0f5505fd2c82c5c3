import { type Faulty, faultyPairs, goldPairs, predictedPairs } from "../pdnc/score-edges.ts";
import type { ScoredBook } from "../pdnc/scored-book.ts";

/** The pairs of one book that the extraction misses, and those that it made up, most exchanges first. */
export function writeEdgeFaults(book: ScoredBook): string {
  const gold = goldPairs(book);
  const predicted = predictedPairs(book);
  const names = new Map(book.story.characters.map(({ id, name }) => [id, name]));
  const write = ({ pair, strong, other }: Faulty) => {
    const named = pair.replace(/\? (\S+)/g, (_, id: string) => `? ${names.get(id) ?? id}`);
    return `    ${named}: ${strong}, on the other side ${other}`;
  };
  const missed = faultyPairs(gold, predicted).map(write);
  const invented = faultyPairs(predicted, gold).map(write);
  return [
    `━━ ${book.name}: who speaks to whom ━━`,
    `  missed (${missed.length})`,
    ...missed,
    `  made up (${invented.length})`,
    ...invented,
  ].join("\n");
}
