import { Case, isCapitalAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { PLAIN_SPEECH_VERBS } from "../lexicon/speech-verbs.ts";

/** “said Ines”, “asked he”: a verb of speech in small letters, and a name, a pronoun or an article after it. */
export function isTag(tokens: Tokens, verb: number): boolean {
  if (tokens.cases[verb] !== Case.lower || !PLAIN_SPEECH_VERBS.has(wordAt(tokens, verb)))
    return false;
  return (
    isCapitalAt(tokens, verb + 1) ||
    /^(?:he|she|i|they|the|his|her|my)$/.test(wordAt(tokens, verb + 1))
  );
}

/** Words of a name before its verb, at most. */
const MOST_NAMES = 3;

/** “he said”, “Otto Marsh said”: a pronoun in small letters or a name, and a verb of speech right after it. */
export function isTagBySpeaker(tokens: Tokens, from: number): boolean {
  const isPronoun = /^(?:he|she|they)$/.test(wordAt(tokens, from));
  if (isPronoun ? tokens.cases[from] !== Case.lower : !isCapitalAt(tokens, from)) return false;
  let verb = from + 1;
  while (!isPronoun && verb < from + MOST_NAMES && isCapitalAt(tokens, verb)) verb++;
  return tokens.cases[verb] === Case.lower && PLAIN_SPEECH_VERBS.has(wordAt(tokens, verb));
}
