import { WordClass } from "../text/word-classes.ts";
import { type PronounLean, pronounLean } from "./gender.ts";
import { PLACE_NOUNS } from "./lexicon/places.ts";
import { TITLES } from "./lexicon/titles.ts";
import { type NameEvidence, weighEvidence } from "./name-evidence.ts";
import type { NameForm } from "./name-forms.ts";
import type { NameWords } from "./name-words.ts";
import type { Quotations } from "./quotations.ts";
import type { Reading } from "./reading.ts";

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
    const score =
      personScore(reading, nameWords, form, evidence, lean) + roleScore(form, evidence, lean);
    return { ...form, evidence, lean, score };
  });
  return shareScores(weighed);
}

function personScore(
  reading: Reading,
  { lower, inner }: NameWords,
  { titles, names }: NameForm,
  evidence: NameEvidence,
  lean: PronounLean,
): number {
  const { tokens } = reading;
  const classesOf = (name: string) => tokens.classes[tokens.idOf(name)] ?? 0;
  const last = names.at(-1) ?? "";
  const first = names[0] ?? "";
  const classes = classesOf(first);
  const count = evidence.count;
  const given = (classes & WordClass.givenName) !== 0;
  let score = -0.35;

  score += (3 * Math.min(evidence.speaks, 6)) / Math.sqrt(count);
  score += (1.6 * evidence.acts + 0.5 * evidence.verbs) / (count * 0.5 + 1);
  score +=
    (2.2 * evidence.owns + 2 * evidence.addressed + 1.2 * evidence.hailed + 2 * evidence.who) /
    (count * 0.5 + 1);
  score += (3 * evidence.styled) / (count * 0.5 + 1);
  score -= (3.2 * evidence.located) / (count + 1);
  score -= (3 * evidence.determined) / (count + 0.5);
  score -= (1 * evidence.modifies) / (count + 1);

  if (titles.length > 0)
    score += titles.every((title) => TITLES.get(title)?.kind === "saint") ? -0.5 : 3;
  if (given) score += names.length > 1 ? 2 : 1.2;
  if ((classesOf(last) & WordClass.surname) !== 0) score += 0.5;
  if (names.length > 1 && PLACE_NOUNS.has(last)) score -= given && evidence.located === 0 ? 1 : 3.5;
  const human =
    evidence.speaks +
    evidence.acts +
    evidence.owns +
    evidence.addressed +
    evidence.who +
    evidence.styled;
  const pronouns = onePronoun(lean);
  score += 0.5 * pronouns;
  if (count >= 6 && human < count * 0.08 && titles.length === 0) score -= 1 - pronouns;
  if (names.length === 1) {
    const other = lower[tokens.idOf(first)] ?? 0;
    const capital = inner[tokens.idOf(first)] ?? 0;
    score -= other > 0 ? 1.2 * Math.min(1, other / (capital + 1)) + 0.3 : 0;
    if (evidence.inner === 0 && !given) score -= 0.8;
  }
  const unless = given ? 0.4 : 1;
  if ((classes & WordClass.place) !== 0) score -= 1.4 * unless;
  if ((classes & (WordClass.organization | WordClass.demonym)) !== 0) score -= 1.2 * unless;
  if ((classes & WordClass.time) !== 0 && titles.length === 0) score -= 2 * unless;
  const common =
    WordClass.verb | WordClass.adjective | WordClass.adverb | WordClass.expression | WordClass.noun;
  if ((classes & common) !== 0 && !given && titles.length === 0) score -= 0.6;
  return score;
}

/** 0 to 1: how far one gender's pronouns follow the name, and the other's do not. */
function onePronoun({ female, male }: PronounLean): number {
  const most = Math.max(female, male);
  const least = Math.min(female, male);
  return most >= 2 && least <= most * 0.25 ? Math.min(1, most / 4) : 0;
}

/** “the Reeve”: a name with an article is a person if it speaks, and one pronoun speaks for it. */
function roleScore({ names }: NameForm, evidence: NameEvidence, lean: PronounLean): number {
  if (evidence.determined < evidence.count * 0.6 || /s$/.test(names.at(-1) ?? "")) return 0;
  const human = evidence.speaks + evidence.acts + evidence.who + evidence.addressed;
  const most = Math.max(lean.female, lean.male);
  const isOne = most >= 4 && most >= 0.8 * (lean.female + lean.male);
  return human >= 3 && evidence.speaks > 0 && isOne ? 3 : 0;
}

/**
 * Lets forms that share a word vouch for each other: “Hilbery” is a person because “Katharine Hilbery” is, and
 * “Katharine Hilbery” because “Katharine” is.
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
