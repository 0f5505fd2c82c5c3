import type { Gender } from "../../story/story.ts";
import { Case, wordAt } from "../../text/tokens.ts";
import { words } from "../lexicon/words.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { NameForm } from "./name-forms.ts";
import type { NameOccurrence } from "./name-runs.ts";
import type { NameWords } from "./name-words.ts";
import { isVocative } from "./vocatives.ts";

/** How many of a name's occurrences are followed by “she” or “her”, and how many by “he”, “him” or “his”. */
export interface PronounLean {
  readonly female: number;
  readonly male: number;
}

/** How far after a name, in tokens, a pronoun still speaks for it. */
const REACH = 18;

const FEMALE = words("she her hers herself");
const MALE = words("he him his himself");

/** The gender of a pronoun in lower case; “unknown” of any other word. */
export function pronounGender(word: string): Gender {
  if (FEMALE.has(word)) return "female";
  return MALE.has(word) ? "male" : "unknown";
}

/**
 * Counts the first gendered pronoun after each occurrence of a name that is not called, as long as no other name comes
 * between and both stand on the same side of a quotation mark.
 */
export function pronounLean(
  reading: Reading,
  quotations: Quotations,
  nameWords: NameWords,
  { occurrences }: NameForm,
): PronounLean {
  const { cases, ids } = reading.tokens;
  const { isName, startsSentence } = nameWords;
  const isOther = (token: number) =>
    cases[token] === Case.capitalized &&
    isName[ids[token] ?? 0] === 1 &&
    startsSentence[token] === 0;
  const named = occurrences.filter((one) => !isVocative(reading, quotations, one));
  return leanBehind(reading, quotations, named, isOther);
}

/** A name, or another phrase for somebody. */
type Stretch = Pick<NameOccurrence, "firstToken" | "endToken">;

/**
 * Counts the first gendered pronoun after each of some phrases, on the same side of a quotation mark.
 *
 * @param isOther whether a token is of another's name, behind which a pronoun means somebody else.
 */
export function leanBehind(
  reading: Reading,
  quotations: Quotations,
  phrases: readonly Stretch[],
  isOther: (token: number) => boolean,
): PronounLean {
  const lean = { female: 0, male: 0 };
  for (const phrase of phrases) {
    const token = pronounAfter(reading, quotations, phrase, isOther);
    const gender = pronounGender(wordAt(reading.tokens, token));
    if (gender !== "unknown")
      lean[gender] += leanWeight(reading.sentenceOf, phrase.firstToken, token);
  }
  return lean;
}

/** The token of the first gendered pronoun after a phrase; -1 where another name or the paragraph's end comes first. */
function pronounAfter(
  { tokens, paragraphOf }: Reading,
  { quotationOf }: Quotations,
  { firstToken, endToken }: Stretch,
  isOther: (token: number) => boolean,
): number {
  const end = Math.min(endToken + REACH, tokens.count);
  for (let token = endToken; token < end; token++) {
    if (paragraphOf[token] !== paragraphOf[firstToken]) return -1;
    if (quotationOf[token] !== quotationOf[firstToken]) continue;
    if (isOther(token)) return -1;
    if (pronounGender(wordAt(tokens, token)) !== "unknown") return token;
  }
  return -1;
}

/** A pronoun in the sentence that the name begins says most; one that begins the next sentence, less. */
function leanWeight(sentenceOf: Int32Array, name: number, pronoun: number): number {
  const beginsSentence = (token: number) => sentenceOf[token] !== sentenceOf[token - 1];
  if (sentenceOf[name] === sentenceOf[pronoun]) return beginsSentence(name) ? 2 : 0.7;
  return beginsSentence(pronoun) ? 1.2 : 0.4;
}

/** Pronouns that a list of given names is worth. */
const PRIOR = 2;
/** Fewest pronouns more on one side, and least share of that side, that decide. */
const FEWEST = 1.1;
const SHARE = 0.62;

/** Decides a gender by pronouns, starting from what the name itself suggests. */
export function genderByPronouns(prior: Gender, leans: readonly PronounLean[]): Gender {
  let female = prior === "female" ? PRIOR : 0;
  let male = prior === "male" ? PRIOR : 0;
  for (const lean of leans) {
    female += lean.female;
    male += lean.male;
  }
  const total = female + male;
  if (female - male >= FEWEST && female >= total * SHARE) return "female";
  if (male - female >= FEWEST && male >= total * SHARE) return "male";
  if (total < 2 * PRIOR) return prior;
  const isOutweighed = prior === "female" ? female < male : male < female;
  return isOutweighed ? "unknown" : prior;
}

/** Whether two may be one person, as far as their genders tell. */
export function gendersAgree(one: Gender, other: Gender): boolean {
  return one === other || one === "unknown" || other === "unknown";
}
