import type { CharacterMeasures } from "./measures.ts";

export interface MeasureWords {
  readonly key: Exclude<keyof CharacterMeasures, "id" | "name">;
  readonly label: string;
  /** In plain words, for who has never heard of it. */
  readonly meaning: string;
  /** Decimals that are worth showing. */
  readonly decimals: number;
}

/** The measures of a character, as they are named and explained everywhere. */
export const MEASURES: readonly MeasureWords[] = [
  {
    key: "scenes",
    label: "Scenes",
    meaning: "In how many of the scenes shown they are there.",
    decimals: 0,
  },
  {
    key: "degree",
    label: "Degree",
    meaning: "With how many others they have a tie.",
    decimals: 0,
  },
  {
    key: "weightedDegree",
    label: "Weighted degree",
    meaning: "The weights of all their ties together: how much passes between them and the others.",
    decimals: 0,
  },
  {
    key: "betweenness",
    label: "Betweenness",
    meaning:
      "How often they stand on the shortest way between two others, 1 being always; a heavy tie is a short way. High for who links circles that would not meet otherwise.",
    decimals: 3,
  },
  {
    key: "pageRank",
    label: "PageRank",
    meaning:
      "The share of time spent with them by somebody who wanders from tie to tie, the heavier the likelier. High for who is close to those who matter.",
    decimals: 3,
  },
  {
    key: "clustering",
    label: "Clustering",
    meaning:
      "Of the pairs among those they have a tie with, the share that has a tie too: 1 in a close circle.",
    decimals: 2,
  },
  {
    key: "component",
    label: "Component",
    meaning:
      "Which separate part of the network they are in; nobody in one has a tie to anybody in another. 1 is the largest.",
    decimals: 0,
  },
  {
    key: "community",
    label: "Community",
    meaning:
      "Which circle of people who keep to each other they belong to in the scenes shown (Louvain); it keeps its number and colour while scenes move. 1 is the story's largest.",
    decimals: 0,
  },
];

/** A measure as it is written for readers: rounded, groups counted from 1, and nothing for none. */
export function writeMeasure({ key, decimals }: MeasureWords, measures: CharacterMeasures): string {
  const value = measures[key];
  if (key === "component" || key === "community") return value < 0 ? "" : String(value + 1);
  return String(Number(value.toFixed(decimals)));
}
