import type { Referents } from "../references/references.ts";
import { ANTECEDENT_WEIGHTS } from "./antecedent-table.ts";
import { sharesOfChain } from "./chain.ts";
import { type ChainedPronoun, NOBODY, summing } from "./pronoun-chains.ts";
import type { PronounText } from "./pronoun-text.ts";
import { rereadPhrases } from "./reread-phrases.ts";

const OPEN = summing(ANTECEDENT_WEIGHTS);

/** Share of the ways from which on a pronoun means nobody in the cast. */
const LEAST_NOBODY = 0.9;

/**
 * Reads once more whom the phrases mean, now that it is known who speaks to whom: “he” and “she” by all that stands
 * before and after them, a chain of pronouns together; “I” and the noun phrases beside speeches by their speakers.
 *
 *     A young man sat by the well. He had been there since noon. “Otto,” said Ines, …
 *                                  ^^ nobody so far: Otto, who is named soon
 */
export function linkPronouns(text: PronounText): Referents {
  const { referent, confidence, chains } = rereadPhrases(text, OPEN);
  for (const chain of chains) {
    const shares = sharesOfChain(chain);
    chain.forEach((link, index) => {
      const found = likeliest(link, shares[index]);
      referent[link.pronoun.phrase] = found.character;
      confidence[link.pronoun.phrase] = found.share;
    });
  }
  return { referent, confidence };
}

/** The likeliest character, unless it is plainly nobody in the cast. */
function likeliest(
  { candidates }: ChainedPronoun,
  shares: readonly number[] | undefined,
): { readonly character: number; readonly share: number } {
  let character = NOBODY;
  let share = 0;
  candidates.forEach((candidate, place) => {
    const own = shares?.[place] ?? 0;
    if (candidate === NOBODY || own <= share) return;
    character = candidate;
    share = own;
  });
  const nobody = shares?.at(-1) ?? 0;
  return nobody >= LEAST_NOBODY ? { character: NOBODY, share: 0 } : { character, share };
}
