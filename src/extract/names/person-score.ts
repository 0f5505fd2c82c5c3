import { classesOf, WordClass } from "../../text/word-classes.ts";
import { DIVINE } from "../lexicon/divine.ts";
import { PLACE_NOUNS, PLACES_BEFORE } from "../lexicon/places.ts";
import { TITLES } from "../lexicon/titles.ts";
import type { Reading } from "../reading/reading.ts";
import { DOUBLE_NAMES } from "./double-names.ts";
import type { PronounLean } from "./gender.ts";
import type { NameEvidence } from "./name-evidence.ts";
import type { NameForm } from "./name-forms.ts";
import type { NameWords } from "./name-words.ts";

/** The points of a name of which nothing is known. */
const PRIOR = -0.35;

/**
 * Adds up what speaks for a person, above 0, and for a place, a ship, a people, a thing, below 0. The points are set
 * by hand; what a name does counts by the share of its occurrences that do it.
 */
export function personScore(
  reading: Reading,
  nameWords: NameWords,
  form: NameForm,
  evidence: NameEvidence,
  lean: PronounLean,
): number {
  const points = [
    PRIOR,
    ...conductPoints(evidence),
    ...placePoints(evidence),
    ...formPoints(form, evidence),
    ...pronounPoints(form, evidence, lean),
    ...spellingPoints(reading, nameWords, form, evidence),
    ...classPoints(form),
  ];
  return points.reduce((sum, point) => sum + point, 0) + rolePoints(form, evidence, lean);
}

/** What people do and what is done to them: they speak, act, own, are called, are styled. */
function conductPoints(evidence: NameEvidence): readonly number[] {
  const { count, speaks, acts, verbs, owns, addressed, hailed, who, styled } = evidence;
  const half = count * 0.5 + 1;
  return [
    (3 * Math.min(speaks, 6)) / Math.sqrt(count),
    (1.6 * acts + 0.5 * verbs) / half,
    (2.2 * owns + 2 * addressed + 1.2 * hailed + 2 * who) / half,
    (3 * styled) / half,
  ];
}

/** What places and things undergo: one is in them, they have an article, they describe other things. */
function placePoints({ count, located, determined, modifies }: NameEvidence): readonly number[] {
  return [
    (-3.2 * located) / (count + 1),
    (-3 * determined) / (count + 0.5),
    (-1 * modifies) / (count + 1),
  ];
}

/** Of a name of God, of which most speak and few say what it does. */
const DIVINE_POINTS = 4;

/** What the name is made of: titles, a given name, a surname, a noun for a place at its end. */
function formPoints({ titles, names }: NameForm, evidence: NameEvidence): readonly number[] {
  const points: number[] = [];
  const last = names.at(-1) ?? "";
  const isGiven = isGivenName(names[0] ?? "");
  if (titles.length > 0) {
    points.push(titlePoints(titles, names));
  }
  if (DIVINE.has(last)) points.push(DIVINE_POINTS);
  if (isGiven) points.push(names.length > 1 ? 2 : 1.2);
  if ((classesOf(last) & WordClass.surname) !== 0) points.push(0.5);
  if (names.length > 1) points.push(placeWordPoints(names, isGiven, evidence));
  return points;
}

/** “Castle Averil”, “Tallow Street”; “Otto Hall” may be somebody. */
function placeWordPoints(
  names: readonly string[],
  isGiven: boolean,
  { located }: NameEvidence,
): number {
  if (PLACES_BEFORE.has(names[0] ?? "")) return -3.5;
  if (!PLACE_NOUNS.has(names.at(-1) ?? "")) return 0;
  return isGiven && located === 0 ? -1 : -3.5;
}

/** A saint may be a church, and “the Countess of Averil” a ship; other titles are a person's. */
function titlePoints(titles: readonly string[], [first = ""]: readonly string[]): number {
  if (titles.every((title) => TITLES.get(title)?.kind === "saint")) return -0.5;
  return first.startsWith("of ") ? 1.5 : 3;
}

/** Fewest occurrences from which it tells something that a name hardly ever does what people do. */
const OFTEN = 6;

/** What pronouns say; and against a name that is used often and hardly ever does what people do. */
function pronounPoints(
  { titles }: NameForm,
  evidence: NameEvidence,
  lean: PronounLean,
): readonly number[] {
  const { count, speaks, acts, owns, addressed, who, styled } = evidence;
  const human = speaks + acts + owns + addressed + who + styled;
  const share = onePronoun(lean, count);
  const isIdle = count >= OFTEN && human < count * 0.08 && titles.length === 0;
  return [0.5 * share, isIdle ? share - 1 : 0];
}

/** In what share of a person's places a pronoun follows; after a place's name the hero's does, now and then. */
const FOLLOWED = 0.25;

/** 0 to 1: how far one gender's pronouns follow the name, often enough, and the other's do not. */
function onePronoun({ female, male }: PronounLean, count: number): number {
  const most = Math.max(female, male);
  const least = Math.min(female, male);
  if (most < 2 || least > most * 0.25) return 0;
  return Math.min(1, most / 4) * Math.min(1, most / (FOLLOWED * count));
}

/** Against a single word that also stands in small letters, or that only ever begins sentences. */
function spellingPoints(
  { tokens }: Reading,
  { lower, inner }: NameWords,
  { names }: NameForm,
  evidence: NameEvidence,
): readonly number[] {
  const [only = ""] = names;
  if (names.length !== 1) return [];
  const id = tokens.idOf(only);
  const small = lower[id] ?? 0;
  const capital = inner[id] ?? 0;
  return [
    small > 0 ? -(1.2 * Math.min(1, small / (capital + 1)) + 0.3) : 0,
    evidence.inner === 0 && !isGivenName(only) ? -0.8 : 0,
  ];
}

const COMMON =
  WordClass.verb | WordClass.adjective | WordClass.adverb | WordClass.expression | WordClass.noun;

/** Against a first word that is something else too: a place, a people, a time, a common word. */
function classPoints({ titles, names }: NameForm): readonly number[] {
  const classes = classesOf(names[0] ?? "");
  const isGiven = isGivenName(names[0] ?? "");
  const isBare = titles.length === 0;
  const share = isGiven ? 0.4 : 1;
  const isA = (wanted: number) => (classes & wanted) !== 0;
  return [
    isA(WordClass.place) ? -1.4 * share : 0,
    isA(WordClass.organization | WordClass.demonym) ? -1.2 * share : 0,
    isA(WordClass.time) && isBare ? -2 * share : 0,
    isA(COMMON) && !isGiven && isBare ? -0.6 : 0,
  ];
}

/** “the Reeve”: a name with an article is a person if it speaks, and one pronoun speaks for it. */
function rolePoints({ names }: NameForm, evidence: NameEvidence, lean: PronounLean): number {
  if (evidence.determined < evidence.count * 0.6 || /s$/.test(names.at(-1) ?? "")) return 0;
  const human = evidence.speaks + evidence.acts + evidence.who + evidence.addressed;
  const most = Math.max(lean.female, lean.male);
  const isOne = most >= 4 && most >= 0.8 * (lean.female + lean.male);
  return human >= 3 && evidence.speaks > 0 && isOne ? 3 : 0;
}

/** By the lists; “May” too, which has the form of a name only where it is one. */
function isGivenName(name: string): boolean {
  return (classesOf(name) & WordClass.givenName) !== 0 || DOUBLE_NAMES.has(name);
}
