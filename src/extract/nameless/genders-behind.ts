import type { Gender } from "../../story/story.ts";
import { wordAt } from "../../text/tokens.ts";
import { words } from "../lexicon/words.ts";
import { genderByPronouns, leanWeight } from "../names/gender.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { RolePhrase } from "./role-phrases.ts";

/** How far behind a phrase, in tokens, a pronoun still speaks for it. */
const REACH = 18;

const FEMALE = words("she her hers herself");
const MALE = words("he him his himself");

/** Tells the gender of people without a name by the pronouns behind their phrases: “The notary took off his hat.” */
export class GendersBehind {
  readonly #reading: Reading;
  readonly #quotations: Quotations;
  readonly #named: ReadonlySet<number>;

  /** @param named the tokens of all names, behind which a pronoun means somebody else. */
  constructor(reading: Reading, quotations: Quotations, named: ReadonlySet<number>) {
    this.#reading = reading;
    this.#quotations = quotations;
    this.#named = named;
  }

  of(phrases: readonly RolePhrase[]): Gender {
    const lean = { female: 0, male: 0 };
    for (const { articleToken, endToken } of phrases) {
      const pronoun = this.#pronounBehind(endToken);
      if (pronoun === -1) continue;
      const gender = FEMALE.has(wordAt(this.#reading.tokens, pronoun)) ? "female" : "male";
      lean[gender] += leanWeight(this.#reading.sentenceOf, articleToken, pronoun);
    }
    return genderByPronouns("unknown", [lean]);
  }

  /** The first pronoun of a gender in the narration of the paragraph; -1 where a name comes first. */
  #pronounBehind(from: number): number {
    const { tokens, paragraphOf } = this.#reading;
    const end = Math.min(from + REACH, tokens.count);
    for (let token = from; token < end; token++) {
      if (paragraphOf[token] !== paragraphOf[from - 1]) return -1;
      if (this.#quotations.quotationOf[token] !== -1) continue;
      if (this.#named.has(token)) return -1;
      const word = wordAt(tokens, token);
      if (FEMALE.has(word) || MALE.has(word)) return token;
    }
    return -1;
  }
}
