import type { Reading } from "../reading/reading.ts";
import type { NameWords } from "./name-words.ts";
import { PersonFeatureReader, type PersonFeatures } from "./person-features.ts";
import type { WeighedForm } from "./person-names.ts";
import { PERSON_WEIGHTS, type PersonFeature } from "./person-weights.ts";
import { isThingNamedAfter } from "./things-named-after.ts";

/** The score from which a name is a person's wherever it stands. */
const CERTAIN = 1.5;

/** Log odds from which a name at a place is taken for a person's. */
const THRESHOLD = 0;

/** Log odds from which a word is a name that is seen once and does nothing: people are named oftener as a rule. */
const ONCE = 0.5;

/** A name that shares a word with one of more than this score is another form of it, or nobody's. */
const SURER = 0.5;

/** The score of nobody, and the least of somebody. */
const NOBODY = -9;
const SOMEBODY = 0.1;

/**
 * Decides for each place of a name that might be a person's whether it is there, and leaves out the places where it is
 * not: “the Holt cottages”. A form that has no place left is nobody; any other is somebody, but where the story speaks
 * against it as a whole all of its places must speak for it together: a planet may stand once where people do.
 */
export function tellPersons(
  reading: Reading,
  nameWords: NameWords,
  forms: readonly WeighedForm[],
): readonly WeighedForm[] {
  const reader = new PersonFeatureReader(reading, nameWords, forms);
  return forms.map((found): WeighedForm => {
    const form = withoutThings(reading, found);
    if (form.occurrences.length === 0) return nobody(form);
    if (form.names.length === 0 || form.score >= CERTAIN) return form;
    if (isPlainlyPlace(form)) return nobody(form);
    const shared = reader.shared(form);
    if (isWordOfSurer(form, shared)) return form;
    if (!isOpen(form)) return isRole(form) ? form : nobody(form);
    return atItsPlaces(form, reader.of(form).map(personOdds), shared);
  });
}

/** How often a name stands in the story, at least, for what it never does to say that it is a place's. */
const OFTEN = 12;
/** In which share of its places one is in it or goes there, at least, and in which it does what people do, at most. */
const LOCATED = 0.15;
const HUMAN = 0.02;

/** A name that stands there all the time, that one is in and goes to, and that does nothing: “Milton”, also a poet's. */
function isPlainlyPlace({ titles, names, score, evidence }: WeighedForm): boolean {
  const { count, speaks, acts, owns, addressed, hailed, styled, located } = evidence;
  const human = speaks + acts + owns + addressed + hailed + styled;
  return (
    score <= 0 &&
    titles.length + names.length === 1 &&
    count >= OFTEN &&
    located >= count * LOCATED &&
    human <= count * HUMAN
  );
}

/** A surname without the places where a thing is called after it. */
function withoutThings({ tokens }: Reading, form: WeighedForm): WeighedForm {
  if (form.titles.length > 0 || form.names.length !== 1) return form;
  const occurrences = form.occurrences.filter((place) => !isThingNamedAfter(tokens, place));
  return occurrences.length === form.occurrences.length ? form : { ...form, occurrences };
}

/** A form by the odds of each of its places. */
function atItsPlaces(form: WeighedForm, odds: readonly number[], shared: number): WeighedForm {
  const occurrences = form.occurrences.filter((_, index) => (odds[index] ?? 0) > THRESHOLD);
  const isDenied = form.score <= 0 && mean(odds) <= THRESHOLD;
  if (isIdle(form) && (odds[0] ?? 0) <= ONCE) return nobody(form);
  if (occurrences.length === 0 || isDenied) return nobody(form);
  const isOwn = form.score > 0 || shared <= SURER;
  return { ...form, occurrences, score: isOwn ? Math.max(form.score, SOMEBODY) : form.score };
}

/** A word that is seen once and does nothing. */
function isIdle({ titles, names, evidence }: WeighedForm): boolean {
  const { count, speaks, acts, owns } = evidence;
  return count === 1 && names.length === 1 && titles.length === 0 && speaks + acts + owns === 0;
}

/** Whether the places of a name can decide. Not for initials alone (“M. P.”), and hardly for what has an article. */
export function isOpen(form: WeighedForm): boolean {
  const isInitials = form.names.every((name) => name.length === 1 || name.includes("."));
  return form.names.length > 0 && !isInitials && !isRole(form) && !isThing(form);
}

/** “the Reeve”, who speaks. */
function isRole(form: WeighedForm): boolean {
  return hasArticle(form) && form.score > 0 && form.evidence.speaks > 0;
}

/** “the Crescent”. */
function isThing(form: WeighedForm): boolean {
  return hasArticle(form) && form.score <= 0;
}

/** Mostly. */
function hasArticle({ evidence }: WeighedForm): boolean {
  return evidence.determined > evidence.count / 2;
}

/** “Pell to Vance.”: whether a name shares a word with a sure one, so that the cast decides whose it is. */
function isWordOfSurer({ titles, names, score }: WeighedForm, shared: number): boolean {
  const isSingle = titles.length === 0 && names.length === 1;
  return shared >= CERTAIN && (score > 0 || isSingle);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function nobody(form: WeighedForm): WeighedForm {
  return { ...form, score: NOBODY };
}

/** In log odds. */
function personOdds(features: PersonFeatures): number {
  let sum = 0;
  for (const [feature, value] of Object.entries(features)) {
    sum += value * PERSON_WEIGHTS[feature as PersonFeature];
  }
  return sum;
}
