import type { Characters } from "./cast/character-draft.ts";
import type { PlacedMention } from "./references/mentions.ts";

/**
 * The aliases of each character: of those that several may bear, whoever is meant by them most has them, whatever was
 * thought of before the places were read. “Mrs. Holt” is the mother's, if the text means her by it.
 *
 * @returns by character number.
 */
export function borneAliases(
  { list, isGiven }: Characters,
  mentions: readonly PlacedMention[],
  text: string,
): readonly (readonly string[])[] {
  if (isGiven) return list.map(({ aliases }) => aliases);
  const bearers = countBearers(
    new Set(list.flatMap(({ aliases }) => aliases.map(keyOf))),
    mentions,
    text,
  );
  const kept = list.map((): string[] => []);
  const won = list.map((): string[] => []);
  list.forEach(({ aliases }, holder) => {
    for (const alias of aliases) {
      const bearer = mostMeant(bearers.get(keyOf(alias)), holder);
      if (bearer === holder) kept[holder]?.push(alias);
      else if (list[bearer]?.name !== alias) won[bearer]?.push(alias);
    }
  });
  return kept.map((aliases, character) => [...new Set([...aliases, ...(won[character] ?? [])])]);
}

/** For each name that is sought, how often it means whom. */
function countBearers(
  sought: ReadonlySet<string>,
  mentions: readonly PlacedMention[],
  text: string,
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const bearers = new Map<string, Map<number, number>>();
  for (const { character, kind, start, end } of mentions) {
    if (kind !== "name") continue;
    const key = keyOf(text.slice(start, end));
    if (!sought.has(key)) continue;
    const counts = bearers.get(key) ?? new Map<number, number>();
    bearers.set(key, counts.set(character, (counts.get(character) ?? 0) + 1));
  }
  return bearers;
}

/** Whoever a name means more often than its holder; of equals the first. */
function mostMeant(counts: ReadonlyMap<number, number> | undefined, holder: number): number {
  let bearer = holder;
  for (const [character, count] of counts ?? []) {
    if (count > (counts?.get(bearer) ?? 0)) bearer = character;
  }
  return bearer;
}

function keyOf(name: string): string {
  return name.replace(/\s+/g, " ").toLowerCase();
}
