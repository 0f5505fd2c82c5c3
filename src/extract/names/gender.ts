import type { Gender } from "../../story/story.ts";
import { Case, wordAt } from "../../text/tokens.ts";
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

const FEMALE = new Set(["she", "her", "hers", "herself"]);
const MALE = new Set(["he", "him", "his", "himself"]);

/**
 * Counts the first gendered pronoun after each occurrence of a name, as long as no other name comes between
 * and both stand on the same side of a quotation mark.
 */
export function pronounLean(
  reading: Reading,
  quotations: Quotations,
  nameWords: NameWords,
  { occurrences }: NameForm,
): PronounLean {
  const lean = { female: 0, male: 0 };
  for (const occurrence of occurrences) {
    if (isVocative(reading, quotations, occurrence)) continue;
    const token = pronounAfter(reading, quotations, nameWords, occurrence);
    if (token === -1) continue;
    const gender = FEMALE.has(wordAt(reading.tokens, token)) ? "female" : "male";
    lean[gender] += leanWeight(reading.sentenceOf, occurrence.firstToken, token);
  }
  return lean;
}

/** The token of the first gendered pronoun after a name; -1 where another name or the paragraph's end comes first. */
function pronounAfter(
  { tokens, paragraphOf }: Reading,
  { quotationOf }: Quotations,
  { isName, startsSentence }: NameWords,
  { firstToken, endToken }: NameOccurrence,
): number {
  const end = Math.min(endToken + REACH, tokens.count);
  for (let token = endToken; token < end; token++) {
    if (paragraphOf[token] !== paragraphOf[firstToken]) return -1;
    if (quotationOf[token] !== quotationOf[firstToken]) continue;
    const isOtherName =
      tokens.cases[token] === Case.capitalized &&
      isName[tokens.ids[token] ?? 0] === 1 &&
      startsSentence[token] === 0;
    if (isOtherName) return -1;
    const word = wordAt(tokens, token);
    if (FEMALE.has(word) || MALE.has(word)) return token;
  }
  return -1;
}

/** A pronoun in the sentence that the name begins says most; one that begins the next sentence, less. */
export function leanWeight(sentenceOf: Int32Array, name: number, pronoun: number): number {
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
