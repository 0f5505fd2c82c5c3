import type { CastMember } from "./cast.ts";
import type { Quotations } from "./quotations.ts";
import type { Reading } from "./reading.ts";

export interface Narrator {
  readonly isFirstPerson: boolean;
  /** The narrator under a name, if the story gives one. */
  readonly member: CastMember | null;
}

/** Share of “I” and “me” among the words of the narration from which a story is told in the first person. */
const FIRST_PERSON_SHARE = 0.008;
/** How often others must call the narrator by name. */
const FEWEST_CALLS = 2;
/** Greatest share of the name's occurrences that may stand in the narration. */
const MOST_NARRATED = 0.3;

/**
 * Tells whether an “I” tells the story, and who that is: somebody whom others call by name and whom the narration
 * itself hardly ever names.
 */
export function findNarrator(
  reading: Reading,
  quotations: Quotations,
  members: readonly CastMember[],
): Narrator {
  if (!isFirstPerson(reading, quotations)) return { isFirstPerson: false, member: null };
  const named = members
    .map((member) => ({ member, ...callsOf(member) }))
    .filter(
      ({ calls, narrated, count }) => calls >= FEWEST_CALLS && narrated <= count * MOST_NARRATED,
    )
    .sort((a, b) => b.calls - a.calls);
  return { isFirstPerson: true, member: named[0]?.member ?? null };
}

function isFirstPerson({ tokens, sentenceOf }: Reading, { quotationOf }: Quotations): boolean {
  const words = new Set(
    ["i", "me", "my", "i'd", "i'm", "i've", "i'll"].map((word) => tokens.idOf(word)),
  );
  let first = 0;
  let narrated = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (sentenceOf[token] === -1 || quotationOf[token] !== -1) continue;
    narrated++;
    if (words.has(tokens.ids[token] ?? -2)) first++;
  }
  return first > narrated * FIRST_PERSON_SHARE && first >= 10;
}

function callsOf({ forms }: CastMember): { calls: number; narrated: number; count: number } {
  let calls = 0;
  let narrated = 0;
  let count = 0;
  for (const { evidence } of forms) {
    calls += evidence.addressed;
    narrated += evidence.narrated;
    count += evidence.count;
  }
  return { calls, narrated, count };
}
