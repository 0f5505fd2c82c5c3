import { PLACE_NOUNS } from "../lexicon/places.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { type PronounLean, pronounLean } from "./gender.ts";
import { type NameEvidence, weighEvidence } from "./name-evidence.ts";
import type { NameForm } from "./name-forms.ts";
import type { NameWords } from "./name-words.ts";
import { personScore } from "./person-score.ts";

/** A name form with what the story shows of its bearer. */
export interface WeighedForm extends NameForm {
  readonly evidence: NameEvidence;
  readonly lean: PronounLean;
  /** Above 0 for a person, below for a place, a ship, a people, a thing. */
  readonly score: number;
}

/** Weighs every name form: a person, or not. Titles that stand alone are left to `roles`. */
export function weighNames(
  reading: Reading,
  quotations: Quotations,
  nameWords: NameWords,
  forms: readonly NameForm[],
): readonly WeighedForm[] {
  const weighed = forms.map((form): WeighedForm => {
    const evidence = weighEvidence(reading, quotations, nameWords.startsSentence, form);
    const lean = pronounLean(reading, quotations, nameWords, form);
    const score = personScore(reading, nameWords, form, evidence, lean);
    return { ...form, evidence, lean, score };
  });
  return shareScores(weighed);
}

/**
 * Lets forms that share a word vouch for each other: “Marsden” is a person because “Judith Marsden” is, and
 * “Judith Marsden” because “Judith” is.
 */
function shareScores(forms: readonly WeighedForm[]): readonly WeighedForm[] {
  const bySingle = new Map<string, number>();
  const byPart = new Map<string, number>();
  for (const { names, titles, score, evidence } of forms) {
    const [only] = names;
    if (only !== undefined && names.length === 1 && titles.length === 0) bySingle.set(only, score);
    if (score <= 0.5 || (names.length === 1 && titles.length === 0)) continue;
    if (PLACE_NOUNS.has(names.at(-1) ?? "") && titles.length === 0) continue;
    for (const name of names) byPart.set(name, (byPart.get(name) ?? 0) + evidence.count);
  }
  return forms.map((form) => {
    const [first = ""] = form.names;
    if (form.names.length === 1 && form.titles.length === 0) {
      const vouched = byPart.get(first) ?? 0;
      return vouched > 0
        ? { ...form, score: form.score + Math.min(1.5, 0.5 + vouched * 0.25) }
        : form;
    }
    if (form.names.length > 1 && form.titles.length === 0) {
      const known = Math.max(...form.names.map((name) => bySingle.get(name) ?? -1));
      const bonus = known > 0.6 && !PLACE_NOUNS.has(form.names.at(-1) ?? "") ? 1 : 0;
      return { ...form, score: form.score + bonus };
    }
    return form;
  });
}
