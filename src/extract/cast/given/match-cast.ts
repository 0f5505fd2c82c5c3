import type { Characters } from "../character-draft.ts";
import { wordsOfName } from "./alias-places.ts";
import type { GivenCast } from "./given-character.ts";

/** Who of those found is who of those given. */
export interface Matches {
  /** By the number of a character found: the number of the given one; -1 for nobody. */
  readonly given: readonly number[];
  /** By a given name, in lower case: the numbers of those who were given it, shadows left out. */
  readonly bearers: ReadonlyMap<string, readonly number[]>;
  /** Given characters who are but a part of another's name, and whom the story does not show apart. */
  readonly shadows: ReadonlySet<number>;
}

/** @param names for each place of `found`, the name there as `wordsOfName` makes it. */
export function matchCast(found: Characters, names: readonly string[], cast: GivenCast): Matches {
  const all = bearersOfNames(cast);
  const votes = found.list.map((): Map<number, Map<string, number>> => new Map());
  found.places.forEach(({ candidates }, index) => {
    const name = names[index] ?? "";
    const own = votes[candidates[0] ?? -1];
    for (const number of all.get(name) ?? []) {
      const counts = own?.get(number) ?? new Map<string, number>();
      counts.set(name, (counts.get(name) ?? 0) + 1);
      own?.set(number, counts);
    }
  });
  const given = votes.map(mostNames);
  const shadows = findShadows(cast, given, votes);
  const bearers = new Map<string, readonly number[]>();
  for (const [name, numbers] of all)
    bearers.set(
      name,
      numbers.filter((number) => !shadows.has(number)),
    );
  return { given, bearers, shadows };
}

function bearersOfNames(cast: GivenCast): ReadonlyMap<string, readonly number[]> {
  const bearers = new Map<string, number[]>();
  cast.forEach(({ name, aliases }, number) => {
    for (const key of new Set([name, ...aliases].map((alias) => wordsOfName(alias).join(" "))))
      bearers.set(key, [...(bearers.get(key) ?? []), number]);
  });
  return bearers;
}

/** The given character with most of the names that are used, then the one named most; -1 for nobody. */
function mostNames(votes: ReadonlyMap<number, ReadonlyMap<string, number>>): number {
  const sum = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((total, count) => total + count, 0);
  const [best] = [...votes].sort(
    ([a, one], [b, other]) => other.size - one.size || sum(other) - sum(one) || a - b,
  );
  return best?.[0] ?? -1;
}

/** “Ferrell” beside “Captain Ferrell”: one name, all of it another's, and found to be that other's. */
function findShadows(
  cast: GivenCast,
  given: readonly number[],
  votes: readonly ReadonlyMap<number, unknown>[],
): ReadonlySet<number> {
  const taken = new Set(given);
  const words = cast.map(({ name, aliases }) => [name, ...aliases].map(wordsOfName));
  const shadows = new Set<number>();
  votes.forEach((own, index) => {
    const winner = given[index] ?? -1;
    const names = new Set(words[winner]?.flat());
    for (const number of own.keys()) {
      if (taken.has(number)) continue;
      const distinct = new Set(words[number]?.map((alias) => alias.join(" ")));
      const isPart = words[number]?.flat().every((word) => names.has(word)) === true;
      if (distinct.size === 1 && isPart) shadows.add(number);
    }
  });
  return shadows;
}
