import { tokensOfWords } from "../../text/word-places.ts";
import { OWN_WORDS } from "../lexicon/people.ts";
import { gendersAgree } from "../names/gender.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { callsToMe } from "./calls-to-me.ts";
import type { CastMember } from "./cast-member.ts";

export interface Narrator {
  readonly isFirstPerson: boolean;
  /** The narrator under a name, if the story gives one. */
  readonly member: CastMember | null;
  /** Somebody else, whom nobody but the people call, who turns out to be the narrator: “Bridie” beside “Miss Tully”. */
  readonly alsoKnownAs: CastMember | null;
}

/** Share of “I” and “me” among the words of the narration from which a story is told in the first person. */
export const FIRST_PERSON_SHARE = 0.008;
/** How often others must call the narrator by name. */
const FEWEST_CALLS = 2;
/** The same of a name that the narration has nowhere, where it only has an “I” around the calls. */
const FEWEST_NEAR = 4;
/** Greatest share of the name's occurrences that may stand in the narration. */
const MOST_NARRATED = 0.38;

/**
 * Tells whether an “I” tells the story, and who that is: somebody whom others call by name where “I” speak or am spoken
 * to, and whom the narration itself hardly ever names.
 */
export function findNarrator(
  reading: Reading,
  quotations: Quotations,
  members: readonly CastMember[],
): Narrator {
  if (!isFirstPerson(reading, quotations))
    return { isFirstPerson: false, member: null, alsoKnownAs: null };
  const named = members
    .map((member) => ({ member, ...callsOf(member) }))
    .filter(
      ({ calls, narrated, count }) => calls >= FEWEST_CALLS && narrated <= count * MOST_NARRATED,
    )
    .map((call) => ({ ...call, toMe: callsToMe(reading, quotations, call.member) }))
    .filter(({ toMe, narrated, calls }) => {
      const isOnlyCalled = narrated === 0 && calls >= FEWEST_NEAR && toMe.near >= FEWEST_NEAR;
      return toMe.spoken >= FEWEST_CALLS || isOnlyCalled;
    })
    .sort((a, b) => b.toMe.spoken - a.toMe.spoken || b.calls - a.calls);
  const member = named[0]?.member ?? null;
  const other = named
    .slice(1)
    .find(
      ({ named: calls, narrated, member: who }) =>
        calls > 0 && narrated === 0 && member !== null && completes(member, who),
    );
  return { isFirstPerson: true, member, alsoKnownAs: other?.member ?? null };
}

/** Whether of two names the one is a given name and the other a surname with a title. */
function completes(one: CastMember, other: CastMember): boolean {
  const isGiven = (member: CastMember) => member.surname === null && member.givens.size > 0;
  const isSurname = (member: CastMember) => member.surname !== null && member.givens.size === 0;
  return (
    gendersAgree(one.gender, other.gender) &&
    ((isGiven(one) && isSurname(other)) || (isSurname(one) && isGiven(other)))
  );
}

function isFirstPerson({ tokens, sentenceOf }: Reading, { quotationOf }: Quotations): boolean {
  const isNarrated = (token: number) => sentenceOf[token] !== -1 && quotationOf[token] === -1;
  let first = 0;
  for (const token of tokensOfWords(tokens, OWN_WORDS)) if (isNarrated(token)) first++;
  if (first < 10) return false;
  let narrated = 0;
  for (let token = 0; token < tokens.count; token++) if (isNarrated(token)) narrated++;
  return first > narrated * FIRST_PERSON_SHARE;
}

function callsOf({ forms }: CastMember): {
  readonly calls: number;
  /** Of those, the ones inside a sentence, where no exclamation stands. */
  readonly named: number;
  readonly narrated: number;
  readonly count: number;
} {
  let calls = 0;
  let named = 0;
  let narrated = 0;
  let count = 0;
  for (const { evidence } of forms) {
    named += evidence.addressed;
    calls += evidence.addressed + evidence.hailed;
    narrated += evidence.narrated;
    count += evidence.count;
  }
  return { calls, named, narrated, count };
}
