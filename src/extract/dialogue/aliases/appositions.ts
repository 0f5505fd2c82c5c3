import { wordAt } from "../../../text/tokens.ts";
import { TITLES } from "../../lexicon/titles.ts";
import { endsClause } from "../../reading/ends-clause.ts";
import type { Reading } from "../../reading/reading.ts";
import type { PersonPhrase, PersonPhrases } from "../../references/person-phrase.ts";
import type { References } from "../../references/references.ts";
import { PairCounts } from "./pair-counts.ts";

/**
 * How often one name is set beside another that explains it, in either order:
 *
 *     Mr. Marsh, the lawyer, …    Aunt Celia, Mrs. Holt, …    Mrs. Holt (Celia) …
 *
 * Two plain names between commas may be two people, and do not count.
 */
export function findAppositions(
  reading: Reading,
  { list }: PersonPhrases,
  { referent }: References,
): PairCounts {
  const pairs = new PairCounts();
  list.forEach((phrase, index) => {
    const next = list[index + 1];
    const one = referent[index] ?? -1;
    const other = referent[index + 1] ?? -1;
    if (next === undefined || one < 0 || other < 0 || one === other) return;
    if (!isNaming(phrase) || !isNaming(next) || phrase.isPossessive || next.isPossessive) return;
    if (!isBeside(reading, phrase, next)) return;
    pairs.add(one, other);
    pairs.add(other, one);
  });
  return pairs;
}

/** A name, or an office that somebody holds: “the lawyer”. */
export function isNaming({ kind, candidates }: PersonPhrase): boolean {
  return kind === "name" || candidates.length > 0;
}

function isBeside(reading: Reading, one: PersonPhrase, other: PersonPhrase): boolean {
  const { tokens, sentenceOf } = reading;
  if (other.firstToken !== one.endToken + 1) return false;
  if (sentenceOf[one.firstToken] !== sentenceOf[other.firstToken]) return false;
  const mark = wordAt(tokens, one.endToken);
  const after = wordAt(tokens, other.endToken);
  if (mark === "(") return after === ")" && one.kind === "name";
  if (mark !== "," || !/^[,.;:!?—–)]$/.test(after)) return false;
  if (/^(?:,|and|or|between|both)$/.test(wordAt(tokens, one.firstToken - 1))) return false;
  if (one.kind === "name" && isOffice(other)) return true;
  if (after === "," && /^(?:and|or)$/.test(wordAt(tokens, other.endToken + 1))) return false;
  return (
    (isOffice(one) && other.kind === "name" && !endsClause(reading, one.firstToken)) ||
    (!one.isQuoted && isKin(reading, one) !== isKin(reading, other))
  );
}

function isOffice({ kind, isDescription }: PersonPhrase): boolean {
  return kind === "noun" || isDescription;
}

function isKin({ tokens }: Reading, { firstToken }: PersonPhrase): boolean {
  return TITLES.get(wordAt(tokens, firstToken))?.kind === "kin";
}
