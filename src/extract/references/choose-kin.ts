import type { Characters } from "../cast/character-draft.ts";
import { areWifesParents, kinOf, ownElder, parentNear } from "./kin.ts";
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
 * to mean has none, it means the next, and so it does where she is a wife: rather Miss Holt's mother than Mrs. Holt's.
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
  const whose = referent[index - 1] ?? -1;
  const seeming = { kin: find(whose), owner: -1 };
  if (owner.kind !== "pronoun" || FIRST_PERSON.has(owner.head)) return seeming;
  const isWifes = (character: number) => areWifesParents(characters.list[character], head);
  const nextOf = (fits: (character: number) => boolean) => {
    const next = salience.most(
      sentence,
      (character) =>
        characters.list[character]?.gender === owner.gender &&
        fits(character) &&
        find(character) >= 0,
    );
    return next < 0 ? null : { kin: find(next), owner: next };
  };
  const daughters = (character: number) =>
    !isWifes(character) && characters.list[character]?.surname !== null;
  const known = isWifes(whose) ? nextOf(daughters) : null;
  if (known !== null) return known;
  return seeming.kin >= 0 ? seeming : (nextOf(() => true) ?? seeming);
}
