import type { Character } from "../story/story.ts";
import { borneAliases } from "./borne-aliases.ts";
import type { Characters } from "./cast/character-draft.ts";
import type { Speech } from "./dialogue/speeches.ts";
import type { PlacedMention } from "./references/mentions.ts";

/** Speeches count for this many mentions when the cast is put in order. */
const SPEECH_WEIGHT = 2;

/** The cast in its final order. */
export interface RankedCast {
  readonly list: readonly Character[];
  readonly idOf: (character: number) => string;
}

/** Puts the cast in order, most prominent first, and leaves out whoever is never mentioned. */
export function rankCast(
  characters: Characters,
  mentions: readonly PlacedMention[],
  speeches: readonly Speech[],
  text: string,
): RankedCast {
  const { list } = characters;
  const weight = list.map(() => 0);
  const add = (character: number, points: number) => {
    weight[character] = (weight[character] ?? 0) + points;
  };
  for (const { character } of mentions) add(character, 1);
  for (const { speaker, together } of speeches) {
    for (const voice of [speaker, ...together]) if (voice >= 0) add(voice, SPEECH_WEIGHT);
  }
  const order = list
    .map((_, character) => character)
    .filter((character) => (weight[character] ?? 0) > 0)
    .sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b);
  const ranks = new Map(order.map((character, rank) => [character, rank]));
  // Every mention asks: one string for each character, and not one for each mention.
  const ids = list.map((_, character) => `c${(ranks.get(character) ?? order.length) + 1}`);
  const idOf = (character: number) => ids[character] ?? `c${order.length + 1}`;
  const borne = borneAliases(characters, mentions, text);
  return {
    idOf,
    list: order.flatMap((character): Character[] => {
      const draft = list[character];
      if (draft === undefined) return [];
      const { name, gender, kind, isNarrator } = draft;
      const base = {
        id: idOf(character),
        name,
        aliases: borne[character] ?? [],
        gender,
        kind,
      };
      return [isNarrator ? { ...base, narrator: true } : base];
    }),
  };
}
