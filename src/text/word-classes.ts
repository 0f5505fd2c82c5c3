import nlp from "compromise/two";
import { MORE_NAMES } from "./more-names.ts";
import { RENOWNED_NAMES } from "./renowned-names.ts";

/** What a word can be, as bits: one word may be several things (“Grace”, “paris”, “mark”). */
export const WordClass = {
  femaleName: 1,
  maleName: 2,
  surname: 4,
  place: 8,
  organization: 16,
  time: 32,
  demonym: 64,
  pastVerb: 128,
  verb: 256,
  noun: 512,
  adjective: 1024,
  adverb: 2048,
  preposition: 4096,
  determiner: 8192,
  pronoun: 16384,
  conjunction: 32768,
  number: 65536,
  /** Somebody by what they do: “baker”, “ensign”. */
  actor: 131072,
  expression: 262144,
  honorific: 524288,
  givenName: 1048576,
  /** By that name one person of history, myth or the arts is known. */
  renowned: 2097152,
} as const;

export const FUNCTION_WORD =
  WordClass.preposition | WordClass.determiner | WordClass.pronoun | WordClass.conjunction;

const BY_TAG: Readonly<Record<string, number>> = {
  FemaleName: WordClass.femaleName | WordClass.givenName,
  MaleName: WordClass.maleName | WordClass.givenName,
  FirstName: WordClass.givenName,
  LastName: WordClass.surname,
  Renowned: WordClass.surname | WordClass.renowned,
  Place: WordClass.place,
  City: WordClass.place,
  Region: WordClass.place,
  Country: WordClass.place,
  Organization: WordClass.organization,
  SportsTeam: WordClass.organization,
  Month: WordClass.time,
  WeekDay: WordClass.time,
  Date: WordClass.time,
  Duration: WordClass.time,
  Demonym: WordClass.demonym,
  PastTense: WordClass.pastVerb | WordClass.verb,
  Participle: WordClass.verb,
  PresentTense: WordClass.verb,
  Infinitive: WordClass.verb,
  Gerund: WordClass.verb,
  Modal: WordClass.verb,
  Copula: WordClass.verb,
  Imperative: WordClass.verb,
  Verb: WordClass.verb,
  Noun: WordClass.noun,
  Singular: WordClass.noun,
  Plural: WordClass.noun,
  Uncountable: WordClass.noun,
  Unit: WordClass.noun,
  Adjective: WordClass.adjective,
  Comparative: WordClass.adjective,
  Superlative: WordClass.adjective,
  Adverb: WordClass.adverb,
  Negative: WordClass.adverb,
  Preposition: WordClass.preposition,
  Determiner: WordClass.determiner,
  Pronoun: WordClass.pronoun,
  Possessive: WordClass.pronoun,
  Reflexive: WordClass.pronoun,
  QuestionWord: WordClass.conjunction,
  Conjunction: WordClass.conjunction,
  Condition: WordClass.conjunction,
  Cardinal: WordClass.number,
  Ordinal: WordClass.number,
  TextValue: WordClass.number,
  Value: WordClass.number,
  Multiple: WordClass.number,
  Actor: WordClass.actor | WordClass.noun,
  Expression: WordClass.expression,
  Honorific: WordClass.honorific,
};

/** Pronouns and other short words that compromise's lexicon leaves to its tagger. */
const CLOSED_CLASSES: Readonly<Record<string, string>> = {
  Pronoun:
    "i me you he him she her it we us they them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves who whom whose everyone everybody someone somebody nobody anyone anybody one none all both nothing something everything anything",
  Determiner: "the a an this that these those some any no every each either neither another such",
  Preposition:
    "of in on at by for with from to into onto upon over under after before about against between through during without within along across behind beyond near beside among amid around past since until till toward towards off up down out above below inside outside",
  Conjunction:
    "and or but nor so yet if when while because though although unless whereas as than whether where why how what which",
  Adverb:
    "not never then now here there again once still just too very only even also perhaps indeed well suddenly finally always often however therefore meanwhile instead quite rather almost already soon later",
  Expression:
    "oh ah yes no please thanks hello hullo hallo hey goodbye alas okay aye hush well hm hmm",
};

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  /** What words can be that the lexicon has as one thing only. */
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}

/** “calls”, “looks”: plurals by the lexicon, and verbs as often. */
const VERB_TOO = "Plural|Verb";

/** What was found of words so far: compromise's lexicon is longer than the vocabulary of any story. */
const known = new Map<string, number>();
let lexicon: Lexicon | null = null;

/** The classes of a word in lower case, from compromise's lexicon; 0 for a word that it does not know. */
export function classesOf(word: string): number {
  let classes = known.get(word);
  if (classes === undefined) {
    lexicon ??= readLexicon();
    classes = lookUp(lexicon, word);
    known.set(word, classes);
  }
  return classes;
}

interface Lexicon extends Model {
  /** The words of our own lists. */
  readonly listed: ReadonlyMap<string, number>;
}

function readLexicon(): Lexicon {
  const listed = new Map<string, number>();
  const lists = { ...CLOSED_CLASSES, ...MORE_NAMES, Renowned: RENOWNED_NAMES };
  for (const [tag, words] of Object.entries(lists)) {
    const bits = BY_TAG[tag] ?? 0;
    for (const word of words.trim().split(/\s+/)) listed.set(word, (listed.get(word) ?? 0) | bits);
  }
  return { ...(nlp.model() as Model), listed };
}

function lookUp({ one, two, listed }: Lexicon, word: string): number {
  if (word.includes(" ")) return 0;
  let classes = listed.get(word) ?? 0;
  const tags = Object.hasOwn(one.lexicon, word) ? (one.lexicon[word] ?? []) : [];
  for (const tag of typeof tags === "string" ? [tags] : tags) classes |= BY_TAG[tag] ?? 0;
  const isVerbToo = Object.hasOwn(two.switches, word) && two.switches[word] === VERB_TOO;
  return isVerbToo ? classes | (BY_TAG["PresentTense"] ?? 0) : classes;
}
