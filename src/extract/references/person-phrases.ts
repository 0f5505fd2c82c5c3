import { Case, classesAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import type { Characters, NamePlace } from "../cast/character-draft.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { determinerPhrases, isPossessiveAt } from "./noun-phrases.ts";
import type { PersonPhrase, PersonPhrases } from "./person-phrase.ts";
import { isPronoun, pronounPhrase } from "./pronouns.ts";

const DETERMINERS = new Set("the a an his her my their our your this that another".split(" "));

const QUANTIFIERS = new Set("every each any some no".split(" "));

/** Finds every phrase that stands for a person, inside quotations and outside. */
export function findPersonPhrases(
  reading: Reading,
  { quotationOf }: Quotations,
  characters: Characters,
): PersonPhrases {
  const { tokens, sentenceOf } = reading;
  const { places, offices } = characters;
  const list: PersonPhrase[] = [];
  const at = new Int32Array(tokens.count).fill(-1);
  const openers = tokens.words.map(openerOf);
  let place = 0;
  for (let token = 0; token < tokens.count; ) {
    while ((places[place]?.firstToken ?? Number.POSITIVE_INFINITY) < token) place++;
    const found = sentenceOf[token] === -1 ? NONE : phrasesAt(token, places[place]);
    for (const phrase of found) {
      at[phrase.firstToken] = list.length;
      list.push(phrase);
    }
    if (found.length > 0) at[startOf(token, found)] = list.length - 1;
    token = found.at(-1)?.endToken ?? token + 1;
  }
  return { list, at };

  function phrasesAt(token: number, next: NamePlace | undefined): readonly PersonPhrase[] {
    const isQuoted = quotationOf[token] !== -1;
    if (next?.firstToken === token) return [namePhrase(reading, characters, next, isQuoted)];
    const opener = openers[tokens.ids[token] ?? 0] ?? null;
    if (opener === null) return NONE;
    if (opener === "pronoun") return [pronounPhrase(tokens, token, isQuoted)];
    const stop = next?.firstToken ?? Number.POSITIVE_INFINITY;
    return determinerPhrases(reading, token, stop, isQuoted, offices);
  }

  /** Where one finds the last of the phrases: “the” of “the Doctor”, “a” of “a stout man”, “her” of “her friend”. */
  function startOf(token: number, [first]: readonly PersonPhrase[]): number {
    if (first?.isDescription !== true || first.kind !== "name") {
      return first?.kind === "name" && wordAt(tokens, token - 1) === "the" ? token - 1 : token;
    }
    let start = token - 1;
    while (start > token - MOST_WORDS && tokens.cases[start] === Case.lower) {
      if (DETERMINERS.has(wordAt(tokens, start))) return start;
      start--;
    }
    return token;
  }
}

/** Words from a determiner to the noun of a description, at most. */
const MOST_WORDS = 6;

const NONE: readonly PersonPhrase[] = [];

/** How a word in lower case can begin a phrase; `null` for a word that cannot. */
function openerOf(word: string): "pronoun" | "determiner" | null {
  if (DETERMINERS.has(word)) return "determiner";
  return isPronoun(word) ? "pronoun" : null;
}

function namePhrase(
  { tokens }: Reading,
  { list }: Characters,
  { firstToken, endToken, candidates, isTitle }: NamePlace,
  isQuoted: boolean,
): PersonPhrase {
  const [first = -1] = candidates;
  const isLower = tokens.cases[firstToken] === Case.lower;
  return {
    firstToken,
    endToken,
    kind: "name",
    candidates,
    gender: list[first]?.gender ?? "unknown",
    head: "",
    isPossessive: isPossessiveAt(tokens, endToken),
    isDescription: isTitle && (isLower || isDetermined(tokens, firstToken)),
    isIndefinite: false,
    isQuoted,
  };
}

/** “the Captain”, “the poor dear Captain”. */
function isDetermined(tokens: Tokens, firstToken: number): boolean {
  let token = firstToken - 1;
  while (token > firstToken - MOST_WORDS && isAdjectiveAt(tokens, token)) token--;
  return DETERMINERS.has(wordAt(tokens, token)) || QUANTIFIERS.has(wordAt(tokens, token));
}

function isAdjectiveAt(tokens: Tokens, token: number): boolean {
  const isOne = (classesAt(tokens, token) & (WordClass.adjective | WordClass.number)) !== 0;
  return tokens.cases[token] === Case.lower && (isOne || wordAt(tokens, token).includes("-"));
}
