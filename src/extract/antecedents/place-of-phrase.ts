import { classesAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrase } from "../references/person-phrase.ts";

/** What a phrase does in its clause: “Otto saw her”, “Otto's hand”. */
export type Place = "subject" | "owner" | "other";

const SUBJECTS = new Set(["he", "she", "i"]);
const AUXILIARIES = new Set(
  "is was had has would could did does might must will shall should may who".split(" "),
);
const JOINING = new Set("and but when that as if while".split(" "));
const BEFORE_NAME = new Set("the a an old young poor dear little mr mrs miss".split(" "));
const PAUSES = new Set('“"‘,;:—–');
const STOPS = new Set("”\"’',.!?—–-");

/** Tells by the words beside a phrase whether it is a subject; what it is else, but an owner, is all one. */
export function placeOfPhrase(reading: Reading, phrase: PersonPhrase): Place {
  if (phrase.isPossessive) return "owner";
  if (phrase.kind === "pronoun") return SUBJECTS.has(phrase.head) ? "subject" : "other";
  const { tokens } = reading;
  const before = wordBefore(tokens, phrase);
  const classes = classesAt(tokens, before);
  const word = wordAt(tokens, before);
  if ((classes & WordClass.preposition) !== 0 && word !== "that") return "other";
  if (isVerb(classes)) {
    // “said Otto”: the verb comes first.
    const isInverted = (classes & WordClass.pastVerb) !== 0;
    return isInverted && STOPS.has(wordAt(tokens, before - 1)) ? "subject" : "other";
  }
  const after = phrase.endToken;
  if ((classesAt(tokens, after) & WordClass.verb) !== 0) return "subject";
  const opens = reading.sentenceOf[before] !== reading.sentenceOf[phrase.firstToken];
  const isSubject =
    opens || PAUSES.has(word) || JOINING.has(word) || AUXILIARIES.has(wordAt(tokens, after));
  return isSubject ? "subject" : "other";
}

/** The token before a phrase, with what belongs to a name left out: “the old”, “Miss”. */
function wordBefore(tokens: Tokens, { firstToken, kind }: PersonPhrase): number {
  let before = firstToken - 1;
  while (kind === "name" && BEFORE_NAME.has(wordAt(tokens, before))) before--;
  return before;
}

/** A word that is rather a verb than a noun. */
function isVerb(classes: number): boolean {
  if ((classes & WordClass.pastVerb) !== 0) return true;
  return (classes & WordClass.verb) !== 0 && (classes & WordClass.noun) === 0;
}
