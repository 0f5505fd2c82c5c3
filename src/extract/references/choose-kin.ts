import type { Characters } from "../cast/character-draft.ts";
import { kinOf, ownElder, parentNear } from "./kin.ts";
import { ownerOf } from "./owner-of.ts";
import type { PersonPhrases } from "./person-phrase.ts";
import { FIRST_PERSON } from "./pronouns.ts";
import type { Salience } from "./salience.ts";

/** What is known where a noun of kin stands. */
interface Now {
  /** For each phrase up to it, whom it means; -1 for nobody. */
  readonly referent: Int32Array;
  /** Whom a pronoun would mean; who is there. */
  readonly salience: Salience;
  readonly presence: Salience;
  readonly sentence: number;
}

interface Kin {
  /** Whom the noun means; -1 for nobody. */
  readonly kin: number;
  /** Whom the pronoun before it means after all; -1 where it means whom it seemed to mean. */
  readonly owner: number;
}

/**
 * Whom “his wife”, “her brother” or “the mother” means. “Her mother” is of a woman who has one: where whom “her” seems
 * to mean has none, it means the next.
 */
export function chooseKin(
  characters: Characters,
  phrases: PersonPhrases,
  index: number,
  { referent, salience, presence, sentence }: Now,
): Kin {
  const { head = "", gender = "unknown" } = phrases.list[index] ?? {};
  const now = { inMind: presence, sentence };
  const noun = { noun: head, gender };
  const owner = phrases.list[ownerOf(phrases, index)];
  if (owner === undefined) return { kin: parentNear(characters, now, noun), owner: -1 };
  const own = FIRST_PERSON.has(owner.head) && !owner.isQuoted ? ownElder(characters, noun) : -1;
  if (own >= 0) return { kin: own, owner: -1 };
  const find = (whose: number) => kinOf(characters, now, whose, noun);
  const kin = find(referent[index - 1] ?? -1);
  if (kin >= 0 || owner.kind !== "pronoun" || FIRST_PERSON.has(owner.head))
    return { kin, owner: -1 };
  const next = salience.most(
    sentence,
    (character) => characters.list[character]?.gender === owner.gender && find(character) >= 0,
  );
  return { kin: next < 0 ? -1 : find(next), owner: next };
}
