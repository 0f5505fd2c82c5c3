import type { Gender } from "../story/story.ts";
import { WordClass } from "../text/word-classes.ts";
import type { Characters } from "./character-draft.ts";
import { FEMALE_NOUNS, KIN_NOUNS, MALE_NOUNS, ROLE_NOUNS } from "./lexicon/people.ts";
import type { Quotations } from "./quotations.ts";
import type { Reading } from "./reading.ts";

/** Words of the text that stand for a person: a name, a pronoun, or a noun phrase (“the young officer”). */
export interface PersonPhrase {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: "name" | "pronoun" | "noun";
  /** Whom a name or an office may mean, the likeliest first; empty for the rest. */
  readonly candidates: readonly number[];
  readonly gender: Gender;
  /** The pronoun, or the head noun, in lower case; empty for a name. */
  readonly head: string;
  readonly isPossessive: boolean;
  /** “the Doctor”: a title with an article stands for its bearer as a description does. */
  readonly isDescription: boolean;
  /** “a young officer”: somebody new, as a rule. */
  readonly isIndefinite: boolean;
  readonly isQuoted: boolean;
}

export interface PersonPhrases {
  /** In text order; they do not overlap. */
  readonly list: readonly PersonPhrase[];
  /** For each token that begins a phrase, its index; -1 elsewhere. */
  readonly at: Int32Array;
}

const PRONOUNS: Readonly<Record<string, Gender>> = {
  he: "male",
  him: "male",
  his: "male",
  himself: "male",
  she: "female",
  her: "female",
  hers: "female",
  herself: "female",
  i: "unknown",
  me: "unknown",
  my: "unknown",
  myself: "unknown",
  "i'm": "unknown",
  "i'd": "unknown",
  "i've": "unknown",
  "i'll": "unknown",
  "he's": "male",
  "he'd": "male",
  "he'll": "male",
  "she's": "female",
  "she'd": "female",
  "she'll": "female",
};
const DETERMINERS = new Set("the a an his her my their our your this that another".split(" "));

const INDEFINITE = new Set(["a", "an", "another"]);

/** Finds every phrase that stands for a person, inside quotations and outside. */
export function findPersonPhrases(
  reading: Reading,
  { quotationOf }: Quotations,
  { places, offices, list: characters }: Characters,
): PersonPhrases {
  const { tokens, sentenceOf } = reading;
  const list: PersonPhrase[] = [];
  const at = new Int32Array(tokens.count).fill(-1);
  const push = (phrase: PersonPhrase) => {
    at[phrase.firstToken] = list.length;
    list.push(phrase);
  };
  const words = tokens.words.map(phraseWord);
  let place = 0;
  for (let token = 0; token < tokens.count; ) {
    while ((places[place]?.firstToken ?? Number.POSITIVE_INFINITY) < token) place++;
    const named = places[place];
    const isQuoted = quotationOf[token] !== -1;
    if (sentenceOf[token] === -1) {
      token++;
    } else if (named?.firstToken === token) {
      const [first = -1] = named.candidates;
      if (wordAt(reading, token - 1) === "the") at[token - 1] = list.length;
      push({
        firstToken: token,
        endToken: named.endToken,
        kind: "name",
        candidates: named.candidates,
        gender: characters[first]?.gender ?? "unknown",
        head: "",
        isPossessive: isPossessiveAt(reading, named.endToken),
        isDescription: named.isTitle && DETERMINERS.has(wordAt(reading, token - 1)),
        isIndefinite: false,
        isQuoted,
      });
      token = named.endToken;
    } else {
      const kind = words[tokens.ids[token] ?? 0] ?? 0;
      const stop = named?.firstToken ?? Number.POSITIVE_INFINITY;
      const found =
        kind === PRONOUN
          ? { own: pronoun(reading, token, isQuoted), noun: null }
          : kind === DETERMINER
            ? nounPhrase(reading, token, stop, isQuoted, offices)
            : NO_PHRASE;
      if (found.own !== null) push(found.own);
      if (found.noun !== null) {
        push(found.noun);
        at[token] = list.length - 1;
      }
      token = (found.noun ?? found.own)?.endToken ?? token + 1;
    }
  }
  return { list, at };
}

const PRONOUN = 1;
const DETERMINER = 2;

function phraseWord(word: string): number {
  if (PRONOUNS[word] !== undefined && !DETERMINERS.has(word)) return PRONOUN;
  return DETERMINERS.has(word) ? DETERMINER : 0;
}

function wordAt({ tokens }: Reading, token: number): string {
  return tokens.words[tokens.ids[token] ?? -1] ?? "";
}

function isPossessiveAt(reading: Reading, token: number): boolean {
  const word = wordAt(reading, token);
  return (
    word === "'s" ||
    word === "’s" ||
    ((word === "'" || word === "’") && /s$/.test(wordAt(reading, token - 1)))
  );
}

function pronoun(reading: Reading, token: number, isQuoted: boolean): PersonPhrase {
  const head = wordAt(reading, token);
  return {
    firstToken: token,
    endToken: token + 1,
    kind: "pronoun",
    candidates: [],
    gender: PRONOUNS[head] ?? "unknown",
    head: head.replace(/'.*$/, ""),
    isPossessive: head === "his" || head === "my",
    isDescription: false,
    isIndefinite: false,
    isQuoted,
  };
}

/** Adjectives and the like between a determiner and its noun, at most. */
const MOST_MODIFIERS = 4;

/** A determiner that is itself a pronoun (“her”), and the noun phrase that it begins (“her old friend”). */
interface NounPhrase {
  readonly own: PersonPhrase | null;
  readonly noun: PersonPhrase | null;
}

const NO_PHRASE: NounPhrase = { own: null, noun: null };

/**
 * “the young officer”; of “his wife” the pronoun and the noun are a phrase each. Where no person follows, “her” and
 * “his” stand alone. A noun that a name follows (“his friend Tom”) is left to the name.
 */
function nounPhrase(
  reading: Reading,
  token: number,
  stop: number,
  isQuoted: boolean,
  offices: ReadonlyMap<string, number>,
): NounPhrase {
  const determiner = wordAt(reading, token);
  const own = PRONOUNS[determiner] === undefined ? null : possessive(reading, token, isQuoted);
  const at = headOf(reading, token, stop);
  if (at === -1) return { own, noun: null };
  const head = wordAt(reading, at);
  const isDefinite = determiner === "the" || determiner === "this";
  const office = isDefinite ? offices.get(head) : undefined;
  const noun: PersonPhrase = {
    firstToken: own === null ? token : token + 1,
    endToken: at + 1,
    kind: "noun",
    candidates: office === undefined ? [] : [office],
    gender: genderOfNoun(head),
    head,
    isPossessive: isPossessiveAt(reading, at + 1),
    isDescription: true,
    isIndefinite: INDEFINITE.has(determiner),
    isQuoted,
  };
  return { own: own === null ? null : { ...own, isPossessive: true }, noun };
}

/** The token of the person noun that a determiner leads to; -1 where there is none. */
function headOf(reading: Reading, token: number, stop: number): number {
  const { tokens, sentenceOf } = reading;
  for (let at = token + 1; at <= token + 1 + MOST_MODIFIERS && at < stop; at++) {
    if (sentenceOf[at] !== sentenceOf[token] || tokens.cases[at] === 3) return -1;
    const isHead = isPersonNoun(wordAt(reading, at)) && !isPersonNoun(wordAt(reading, at + 1));
    if (isHead && at + 1 !== stop) return at;
    const classes = tokens.classes[tokens.ids[at] ?? 0] ?? 0;
    if ((classes & CLOSED) !== 0) return -1;
  }
  return -1;
}

const CLOSED =
  WordClass.preposition | WordClass.determiner | WordClass.pronoun | WordClass.conjunction;

function possessive(reading: Reading, token: number, isQuoted: boolean): PersonPhrase {
  const phrase = pronoun(reading, token, isQuoted);
  const isOwner = phrase.head !== "her" || ownsNext(reading, token);
  return { ...phrase, isPossessive: isOwner };
}

/** Whether “her” at a token owns what follows (“her hand”), or is an object (“saw her”, “told her that”). */
function ownsNext({ tokens }: Reading, token: number): boolean {
  const next = token + 1;
  if (next >= tokens.count || tokens.cases[next] === 3) return false;
  const classes = tokens.classes[tokens.ids[next] ?? 0] ?? 0;
  if ((classes & CLOSED) !== 0) return false;
  if ((classes & WordClass.adverb) !== 0) return false;
  return true;
}

function isPersonNoun(noun: string): boolean {
  return (
    FEMALE_NOUNS.has(noun) || MALE_NOUNS.has(noun) || ROLE_NOUNS.has(noun) || KIN_NOUNS.has(noun)
  );
}

function genderOfNoun(noun: string): Gender {
  const female = FEMALE_NOUNS.has(noun);
  const male = MALE_NOUNS.has(noun);
  if (female === male) return "unknown";
  return female ? "female" : "male";
}
