import type { Character, Story } from "../../../src/story/story.ts";
import { type Ratio, share } from "../ratio.ts";
import type { StandIns } from "../stand-ins.ts";
import type { GoldCharacter } from "./read-pdnc.ts";
import type { ScoredBook } from "./scored-book.ts";

export type CastMeasure =
  | "found"
  | "topPrecision"
  | "topDistinct"
  | "standInsPerFound"
  | "namedPerFound"
  | "gender";

/** Quotations that a gold character must speak to be looked for. */
const SPEAKS_ENOUGH = 5;

/**
 * - found: gold characters with at least 5 quotations that some predicted character stands for
 * - topPrecision: of the N predicted characters with most mentions, those that stand for any gold character; N is the
 *   number of gold characters with at least 5 quotations
 * - topDistinct: the same, with a gold character counted once however many of the N stand for it
 * - standInsPerFound: predicted characters that stand for one of the found, by the number found (1 is best)
 * - namedPerFound: the same, of those only that bear a gold name
 * - gender: found characters of known gender whose most mentioned stand-in has it
 */
export function scoreCast(book: ScoredBook): Record<CastMeasure, Ratio> {
  const { story, standIns, namedStandIns } = book;
  const wanted = wantedCharacters(book);
  const prominent = byMentions(story);
  const stoodFor = groupStandIns(prominent, standIns);
  const found = wanted.filter(({ name }) => stoodFor.has(name));
  const namedFor = groupStandIns(prominent, namedStandIns);
  const countAll = (groups: ReadonlyMap<string, readonly Character[]>) =>
    found.reduce((sum, { name }) => sum + (groups.get(name)?.length ?? 0), 0);
  const top = prominent
    .slice(0, wanted.length)
    .map(({ id }) => standIns.get(id))
    .filter((name) => name !== undefined);
  const gendered = found.filter(({ gender }) => gender !== "unknown");
  return {
    found: { right: found.length, of: wanted.length },
    topPrecision: { right: top.length, of: wanted.length },
    topDistinct: { right: new Set(top).size, of: wanted.length },
    standInsPerFound: { right: countAll(stoodFor), of: found.length },
    namedPerFound: { right: countAll(namedFor), of: found.length },
    gender: share(gendered, ({ name, gender }) => stoodFor.get(name)?.[0]?.gender === gender),
  };
}

export function wantedCharacters({ gold }: ScoredBook): readonly GoldCharacter[] {
  return gold.characters.filter(({ quotations }) => quotations >= SPEAKS_ENOUGH);
}

/** The predicted cast, most mentioned first; of equals the one that comes first in the cast. */
export function byMentions({ characters, mentions }: Story): readonly Character[] {
  const counts = countMentions(mentions);
  return [...characters].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}

export function countMentions(mentions: Story["mentions"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { character } of mentions) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** The predicted characters that stand for each gold one, in the order given. */
export function groupStandIns(
  characters: readonly Character[],
  standIns: StandIns,
): ReadonlyMap<string, readonly Character[]> {
  const groups = new Map<string, Character[]>();
  for (const character of characters) {
    const gold = standIns.get(character.id);
    if (gold === undefined) continue;
    groups.set(gold, [...(groups.get(gold) ?? []), character]);
  }
  return groups;
}
