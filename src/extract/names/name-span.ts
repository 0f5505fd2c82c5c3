import { Case, classesAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { FUNCTION_WORD, WordClass } from "../../text/word-classes.ts";
import { words } from "../lexicon/words.ts";
import type { Reading } from "../reading/reading.ts";
import type { NameOccurrence } from "./name-runs.ts";
import { regnalNumberAt } from "./regnal-number.ts";

/**
 * A name with the words that belong to it: any adjectives after “the”, and without it those that are used like a part
 * of the name; behind it a number, and where its bearer is from.
 *
 *     the argumentative Mr. Holt      old Ferrell      her brave Ines      Charles II      Mr. Holt of Averil
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^                ^^^^      ^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^
 *
 * @param isTaken whether a token begins the mention of somebody else.
 */
export function withDescription(
  reading: Reading,
  { firstToken, endToken }: NameOccurrence,
  isTaken: (token: number) => boolean,
): NameOccurrence {
  return {
    firstToken: describedStart(reading, firstToken),
    endToken: describedEnd(reading, { firstToken, endToken }, isTaken),
  };
}

function describedStart(reading: Reading, firstToken: number): number {
  if (isByname(reading, firstToken - 1)) return firstToken - 1;
  const article = adjectivesStart(reading, firstToken) - 1;
  if (article < firstToken - 1 && isWith(reading, article, firstToken)) {
    if (wordAt(reading.tokens, article) === "the") return article;
  }
  const epithets = epithetsStart(reading, firstToken);
  return OWNERS.has(wordAt(reading.tokens, epithets - 1)) ? firstToken : epithets;
}

/** Verbs after which “of” tells what is said or taken: “reminded Ines of Averil”. */
const TELLING =
  /^(?:tell|told|remind|inform|ask|warn|accus|assur|convinc|suspect|robb?|cur|depriv|rid)(?:s|e|ed|ing)?$/;

/** “Black” of “Black Otto”: a common word with a capital, inside a sentence. */
function isByname(reading: Reading, token: number): boolean {
  const { tokens } = reading;
  const classes = classesAt(tokens, token);
  return (
    tokens.cases[token] === Case.capitalized &&
    isWith(reading, token - 1, token) &&
    tokens.cases[token - 1] === Case.lower &&
    (classes & (WordClass.adjective | WordClass.actor)) !== 0 &&
    (classes & (WordClass.place | WordClass.demonym | WordClass.time)) === 0
  );
}

/** Adjectives before a name that has an article, at most. */
const MOST_ADJECTIVES = 4;

/** “poor” is not among them: it pities, and does not tell who is meant. */
const EPITHETS = new Set("old young little big dear dearest good late".split(" "));

/** After these, adjectives belong to a phrase of its own: “my dear Ines”, “that young Otto”. */
const OWNERS = new Set("a an this that my your his her its our their 's such what".split(" "));

/** The first of the adjectives right before a token: “mysterious and elusive”, “second”, “dazzling”. */
function adjectivesStart(reading: Reading, end: number): number {
  let start = end;
  for (let at = end - 1; at >= end - MOST_ADJECTIVES && isWith(reading, at, end); at--) {
    if (isAdjective(reading.tokens, at)) start = at;
    else if (start !== at + 1 || start === end || !joins(reading.tokens, at, end)) break;
  }
  return start;
}

/** “and”, or a comma; not that of “the stranger, stopping Otto”. */
function joins(tokens: Tokens, token: number, name: number): boolean {
  const isVerb = token + 2 === name && /^[^-]+ing$/.test(wordAt(tokens, token + 1));
  const word = wordAt(tokens, token);
  return word === "and" || (word === "," && !isVerb);
}

function epithetsStart(reading: Reading, end: number): number {
  let start = end;
  while (isWith(reading, start - 1, end) && EPITHETS.has(wordAt(reading.tokens, start - 1)))
    start--;
  return start;
}

/** Whether a token is in the sentence of a name. */
function isWith({ sentenceOf }: Reading, token: number, name: number): boolean {
  return token >= 0 && sentenceOf[token] === sentenceOf[name];
}

const DESCRIPTION = WordClass.adjective | WordClass.number;
const ADJECTIVE_ENDING = /(?:ed|ing|ous|ive|ful|ish|ble|al|less|y|ent|ant|ic|est|ary)$|-/;

/** Nouns that end like adjectives, after which a name begins a clause: “the moment Ines came”, “the letter Otto wrote”. */
const NOUNS = words(
  `moment instant interval letter journey kitchen garden corner tower ladder doorway factory winter nursery movement
  encouragement ceremony dinner supper meal chapter misery steamer sentiment sacrament anxiety county country city
  possibility entreaty story history party body company mystery money matter number paper hotel hospital funeral trial
  signal journal jewel animal scandal arrival table trouble bible stable battle element document apartment government
  event accident incident statement treatment punishment argument excitement amusement arrangement engagement settlement
  compliment monument garment pavement flower shower river water weather summer
  warrant restaurant grant picnic music topic fabric traffic library cemetery army
  navy family ferry berry cherry study lobby quality property ability beauty duty pity century colony valley
  chimney alley key honey tray play pony penny copy joy toy being`,
);

function isAdjective(tokens: Tokens, token: number): boolean {
  if (tokens.cases[token] !== Case.lower) return false;
  const word = wordAt(tokens, token);
  const classes = classesAt(tokens, token);
  if ((classes & FUNCTION_WORD) !== 0) return word === "same";
  if ((classes & DESCRIPTION) !== 0) return true;
  const isNoun = (classes & (WordClass.noun | WordClass.time)) !== 0 || NOUNS.has(word);
  const isPerson = (classes & WordClass.actor) !== 0;
  return (isPerson || !isNoun) && ADJECTIVE_ENDING.test(word);
}

function describedEnd(
  reading: Reading,
  { firstToken, endToken }: NameOccurrence,
  isTaken: (token: number) => boolean,
): number {
  const { tokens } = reading;
  const { cases } = tokens;
  const after = wordAt(tokens, endToken);
  const number = regnalNumberAt(tokens, endToken);
  if (number !== null) return number.end;
  if (isSurnamedAt(reading, endToken, firstToken)) return endToken + 2;
  const isObject = TELLING.test(wordAt(tokens, firstToken - 1));
  if (after !== "of" || isObject || cases[endToken - 1] !== Case.capitalized) return endToken;
  const first = wordAt(tokens, endToken + 1) === "the" ? endToken + 2 : endToken + 1;
  let end = first;
  while (cases[end] === Case.capitalized && isWith(reading, end, firstToken)) {
    if (isTaken(end++)) return endToken;
  }
  return end === first ? endToken : end;
}

/** “the Silent” of “Harald the Silent”. */
function isSurnamedAt({ tokens, sentenceOf }: Reading, token: number, name: number): boolean {
  const word = wordAt(tokens, token + 1);
  const classes = classesAt(tokens, token + 1);
  const isAdjective = (classes & WordClass.adjective) !== 0 || SURNAMES.has(word);
  return (
    wordAt(tokens, token) === "the" &&
    tokens.cases[token] === Case.lower &&
    tokens.cases[token + 1] === Case.capitalized &&
    sentenceOf[token + 1] === sentenceOf[name] &&
    isAdjective &&
    tokens.cases[token + 2] !== Case.capitalized
  );
}

/** What somebody is surnamed that is no adjective, or that the lists do not have. */
const SURNAMES = new Set(
  "great elder younger conqueror baptist confessor magnificent bold bald fair wise lionheart martyr terrible".split(
    " ",
  ),
);
