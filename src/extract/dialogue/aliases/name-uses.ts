import { appendTo } from "../../../util/append-to.ts";
import type { Reading } from "../../reading/reading.ts";
import type { PersonPhrases } from "../../references/person-phrase.ts";
import type { References } from "../../references/references.ts";
import { isNaming } from "./appositions.ts";
import { PairCounts } from "./pair-counts.ts";

/** Where the names of each character stand. */
export interface NameUses {
  /** The paragraphs in which the narration uses one, as often as it does. */
  readonly narrated: ReadonlyMap<number, readonly number[]>;
  /** How many stand inside quotations. */
  readonly quoted: ReadonlyMap<number, number>;
  /** Sentences of the narration that name the one and the other. */
  readonly meetings: PairCounts;
}

export function readNameUses(
  { sentenceOf, paragraphOf }: Reading,
  { list }: PersonPhrases,
  { referent }: References,
): NameUses {
  const narrated = new Map<number, number[]>();
  const quoted = new Map<number, number>();
  const meetings = new PairCounts();
  let sentence = -1;
  let met: number[] = [];
  list.forEach((phrase, index) => {
    const who = referent[index] ?? -1;
    if (who < 0 || !isNaming(phrase)) return;
    if (phrase.isQuoted) {
      quoted.set(who, (quoted.get(who) ?? 0) + 1);
      return;
    }
    appendTo(narrated, who, paragraphOf[phrase.firstToken] ?? -1);
    if (sentenceOf[phrase.firstToken] !== sentence) met = [];
    sentence = sentenceOf[phrase.firstToken] ?? -1;
    meet(meetings, met, who);
  });
  return { narrated, quoted, meetings };
}

/** Lets somebody meet all who are in the sentence already. */
function meet(meetings: PairCounts, met: number[], who: number): void {
  if (met.includes(who)) return;
  for (const other of met) {
    meetings.add(who, other);
    meetings.add(other, who);
  }
  met.push(who);
}

/** In so many sentences two names stand side by side, and in such a share of the rarer's, where they are two people. */
const FEWEST_MEETINGS = 2;
const SHARE_OF_MEETINGS = 0.25;

/**
 * Whether two names are two people's, since the narration sets them side by side.
 *
 * @param explained in how many of the sentences the one explains the other.
 */
export function areMet(
  { narrated, meetings }: NameUses,
  one: number,
  other: number,
  explained = 0,
): boolean {
  const met = meetings.of(one, other) - explained;
  const rarer = Math.min(narrated.get(one)?.length ?? 0, narrated.get(other)?.length ?? 0);
  return met >= FEWEST_MEETINGS && met >= rarer * SHARE_OF_MEETINGS;
}
