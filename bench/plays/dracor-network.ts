import type { Story } from "../../src/story/story.ts";
import type { SpokenScene } from "./spoken-scenes.ts";

/** Weights by pair: two ids in order, with a space between. */
export type Weights = ReadonlyMap<string, number>;

/** The network of a play as DraCor defines it: two who speak in one scene, weighed by the scenes that they share. */
export function dracorNetwork(scenes: readonly SpokenScene[]): Weights {
  const weights = new Map<string, number>();
  for (const { speeches } of scenes) {
    const present = [...new Set(speeches.flatMap(({ who }) => who))].sort();
    present.forEach((one, place) => {
      for (const other of present.slice(place + 1)) addTo(weights, one, other);
    });
  }
  return weights;
}

/** The network of a story's interactions of being together. */
export function copresenceNetwork(story: Story, idOf: ReadonlyMap<string, string>): Weights {
  const weights = new Map<string, number>();
  for (const { kind, from, to, weight } of story.interactions) {
    if (kind !== "copresence") continue;
    addTo(weights, idOf.get(from) ?? `?${from}`, idOf.get(to) ?? `?${to}`, weight);
  }
  return weights;
}

function addTo(weights: Map<string, number>, one: string, other: string, weight = 1): void {
  const pair = one < other ? `${one} ${other}` : `${other} ${one}`;
  weights.set(pair, (weights.get(pair) ?? 0) + weight);
}

/** How many pairs have another weight in the two, or are in one of them only. */
export function differences(one: Weights, other: Weights): number {
  const pairs = new Set([...one.keys(), ...other.keys()]);
  return [...pairs].filter((pair) => one.get(pair) !== other.get(pair)).length;
}
