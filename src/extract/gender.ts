import type { Gender } from "../story/story.ts";
import { Case } from "../text/tokens.ts";
import type { NameForm } from "./name-forms.ts";
import type { NameWords } from "./name-words.ts";
import type { Quotations } from "./quotations.ts";
import type { Reading } from "./reading.ts";

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
  { tokens, paragraphOf, sentenceOf }: Reading,
  { quotationOf }: Quotations,
  { isName, startsSentence }: NameWords,
  { occurrences }: NameForm,
): PronounLean {
  let female = 0;
  let male = 0;
  for (const { firstToken, endToken } of occurrences) {
    const end = Math.min(endToken + REACH, tokens.count);
    for (let token = endToken; token < end; token++) {
      if (paragraphOf[token] !== paragraphOf[firstToken]) break;
      if (quotationOf[token] !== quotationOf[firstToken]) continue;
      const id = tokens.ids[token] ?? 0;
      const isOtherName =
        tokens.cases[token] === Case.capitalized && isName[id] === 1 && startsSentence[token] === 0;
      if (isOtherName) break;
      const word = tokens.words[id] ?? "";
      const weight = leanWeight(sentenceOf, firstToken, token);
      if (FEMALE.has(word)) female += weight;
      else if (MALE.has(word)) male += weight;
      else continue;
      break;
    }
  }
  return { female, male };
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
const FEWEST = 2;
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
  return total < 2 * PRIOR ? prior : "unknown";
}
