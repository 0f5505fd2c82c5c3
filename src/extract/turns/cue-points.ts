import type { CharacterDraft, Characters } from "../cast/character-draft.ts";
import type { CueStrength, SpeechCue } from "../cues/speech-cue.ts";
import { ROLE_NOUNS } from "../lexicon/people.ts";
import { gendersAgree } from "../names/gender.ts";
import type { PersonPhrase, PersonPhrases } from "../references/person-phrase.ts";
import type { References } from "../references/references.ts";
import { type CandidatePoints, NOBODY } from "./candidate-points.ts";
import type { TurnWeights } from "./turn-weights.ts";

/** Points of nobody where several speak at once. */
const GROUP = 6;
/** What a name that several bear loses for those whom salience does not give it to. */
const OTHER_BEARER = 2;

/** Adds what the cue of a quotation says: a name, an “I”, a pronoun or a noun phrase beside it. */
export function weighCue(
  points: CandidatePoints,
  cue: SpeechCue | null,
  phrases: PersonPhrases,
  characters: Characters,
  references: References,
  weights: TurnWeights,
): void {
  if (cue?.strength === "group") points.set(NOBODY, GROUP);
  const phrase = phrases.list[cue?.phrase ?? -1];
  if (cue === null || phrase === undefined) return;
  const referent = references.referent[cue.phrase] ?? -1;
  const isFirstPerson = phrase.head === "i" || phrase.head === "my";
  if (phrase.candidates.length > 0 || isFirstPerson) {
    weighName(points, cue.strength, phrase, referent, weights);
  } else {
    weighAnaphor(points, cue.strength, phrase, referent, characters, weights);
  }
}

/** “said Alden”: whoever bears the name; “I said”: the narrator. */
function weighName(
  points: CandidatePoints,
  strength: CueStrength,
  { candidates }: PersonPhrase,
  referent: number,
  weights: TurnWeights,
): void {
  const own = namePoints(strength, weights);
  for (const candidate of candidates) {
    points.add(candidate, candidate === referent ? own : own - OTHER_BEARER);
  }
  if (candidates.length === 0 && referent >= 0) points.add(referent, own);
}

/** “he said”, “said the old lady”: nobody of the other gender, and rather the one whom salience gives the phrase to. */
function weighAnaphor(
  points: CandidatePoints,
  strength: CueStrength,
  phrase: PersonPhrase,
  referent: number,
  characters: Characters,
  weights: TurnWeights,
): void {
  const isTag = strength === "tag";
  if (strength !== "above") {
    for (const character of points.candidates) {
      const draft = characters.list[character];
      if (draft !== undefined) weighFit(points, isTag, phrase, character, draft, weights);
    }
  }
  if (isTag) points.add(NOBODY, nobodyPoints(phrase, weights));
  if (referent >= 0) {
    points.add(referent, anaphorPoints(strength, weights) * (phrase.kind === "noun" ? 2 : 1));
  }
}

/** Whether a candidate is of the phrase's gender, and holds the office that a tag names. */
function weighFit(
  points: CandidatePoints,
  isTag: boolean,
  phrase: PersonPhrase,
  character: number,
  { gender, titles }: CharacterDraft,
  weights: TurnWeights,
): void {
  if (!gendersAgree(gender, phrase.gender)) {
    points.add(character, isTag ? weights.wrongGender : weights.wrongGenderBeat);
  }
  if (isTag && isRole(phrase)) {
    points.add(character, titles.has(phrase.head) ? weights.tagRoleHeld : weights.tagRoleNotHeld);
  }
}

function isRole({ kind, head }: PersonPhrase): boolean {
  return kind === "noun" && ROLE_NOUNS.has(head);
}

function nobodyPoints(phrase: PersonPhrase, weights: TurnWeights): number {
  if (phrase.kind === "pronoun") return weights.tagPronounNobody;
  return isRole(phrase) ? weights.tagRoleNobody : weights.tagNounNobody;
}

function namePoints(strength: CueStrength, weights: TurnWeights): number {
  if (strength === "tag") return weights.tagName;
  if (strength === "introduction") return weights.introductionName;
  return strength === "beat" ? weights.beatName : weights.aboveName;
}

function anaphorPoints(strength: CueStrength, weights: TurnWeights): number {
  if (strength === "tag") return weights.tagPronoun;
  if (strength === "introduction") return weights.introductionPronoun;
  return strength === "beat" ? weights.beatPronoun : weights.abovePronoun;
}
