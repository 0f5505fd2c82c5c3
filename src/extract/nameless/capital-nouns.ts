import { Case, classesAt, isCapitalAt, wordAt } from "../../text/tokens.ts";
import { FUNCTION_WORD, WordClass } from "../../text/word-classes.ts";
import { HUMAN_VERBS } from "../lexicon/people.ts";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import type { Reading } from "../reading/reading.ts";
import { tagsAsked } from "./role-nouns.ts";
import type { RolePhrase } from "./role-phrases.ts";

/** The share of its places in which a noun may describe another, at most. */
const DESCRIBES = 0.2;

/**
 * Leaves out the nouns in capitals that describe others as often as not (“the Averil road”), and where the rest does:
 * “the Voice” is somebody, as by a name.
 */
export function withoutAttributes(
  reading: Reading,
  phrases: readonly RolePhrase[],
): readonly RolePhrase[] {
  const isNamed = ({ article }: RolePhrase) => article === "named";
  const isAttribute = ({ nounToken }: RolePhrase) =>
    isCapitalAt(reading.tokens, nounToken) && describes(reading, nounToken);
  const all = countNouns(phrases.filter(isNamed));
  const describing = countNouns(phrases.filter((one) => isNamed(one) && isAttribute(one)));
  const isDescription = ({ noun }: RolePhrase) =>
    (describing.get(noun) ?? 0) > DESCRIBES * (all.get(noun) ?? 0);
  return phrases.filter((one) => !isAttribute(one) && !(isNamed(one) && isDescription(one)));
}

function countNouns(phrases: readonly RolePhrase[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { noun } of phrases) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  return counts;
}

/** Whether a noun stands right before another that is nobody: “the Averil road”, and not “the Tarn soldier”. */
function describes({ tokens }: Reading, token: number): boolean {
  const next = token + 1;
  if (tokens.cases[next] === Case.none) return false;
  if (tokens.cases[next] !== Case.lower) return true;
  const classes = classesAt(tokens, next);
  const word = wordAt(tokens, next);
  const isVerb = (classes & OTHER) !== 0 || /[^e]ed$/.test(word);
  const isOther = isVerb && (classes & WordClass.noun) === 0;
  if (tagsAsked(word, classes) === 1) return false;
  return !isOther && !HUMAN_VERBS.has(word) && !SPEECH_VERBS.has(word);
}

const OTHER = FUNCTION_WORD | WordClass.adverb | WordClass.pastVerb | WordClass.verb;
