import type { CharacterDraft, Characters } from "../cast/character-draft.ts";
import type { CueStrength, SpeechCue } from "../cues/speech-cue.ts";
import { KIN_NOUNS, ROLE_NOUNS } from "../lexicon/people.ts";
import { gendersAgree } from "../names/gender.ts";
import type { Reading } from "../reading/reading.ts";
import { ownerOf } from "../references/owner-of.ts";
import type { PersonPhrase, PersonPhrases } from "../references/person-phrase.ts";
import type { References } from "../references/references.ts";
import { type CandidatePoints, NOBODY } from "./candidate-points.ts";
import type { TurnText } from "./turn-evidence.ts";
import type { TurnFeature } from "./turn-weights.ts";

/** Adds what the cue of a quotation says: a name, an “I”, a pronoun or a noun phrase beside it. */
export function weighCue(
  points: CandidatePoints,
  cue: SpeechCue | null,
  { reading, phrases, characters, references }: TurnText,
): void {
  if (cue === null) return;
  if (cue.strength === "group") {
    points.add(NOBODY, "group");
    return;
  }
  const phrase = phrases.list[cue.phrase];
  if (phrase === undefined) {
    weighOwner(points, references.referent[cue.addressee]);
    return;
  }
  const referent = references.referent[cue.phrase] ?? -1;
  const isFirstPerson = phrase.head === "i" || phrase.head === "my";
  if (phrase.candidates.length > 0 || isFirstPerson) {
    weighName(points, cue.strength, phrase, referent);
    weighOpening(points, cue, referent);
  } else {
    weighAnaphor(points, cue.strength, phrase, referent, characters);
    const owner = references.referent[ownerOf(phrases, cue.phrase)] ?? -1;
    if (owner !== referent) weighOwner(points, owner);
    if (phrase.kind === "pronoun" && cue.strength === "tag")
      weighNamedBeside(points, reading, phrases, cue.phrase, references);
  }
}

/** “It rains.” Alden shut the door. */
function weighOpening(points: CandidatePoints, { isOpening }: SpeechCue, referent: number): void {
  if (isOpening === true && referent >= 0) points.add(referent, "beatOpening");
}

/** “said his friend”, “said his patron”: who is not himself. */
function weighOwner(points: CandidatePoints, owner = -1): void {
  if (owner >= 0) points.addKnown(owner, "tagOwner");
}

/** “he said, looking at Alden”: “he” is not Alden, whom the same sentence names after it. */
function weighNamedBeside(
  points: CandidatePoints,
  { sentenceOf }: Reading,
  { list }: PersonPhrases,
  pronoun: number,
  { referent }: References,
): void {
  const sentence = sentenceOf[list[pronoun]?.firstToken ?? -1];
  const named: number[] = [];
  for (let at = pronoun + 1; sentenceOf[list[at]?.firstToken ?? -1] === sentence; at++) {
    const character = referent[at] ?? -1;
    const { kind, isQuoted } = list[at] as PersonPhrase;
    if (kind !== "name" || isQuoted || character < 0 || named.includes(character)) continue;
    named.push(character);
    points.addKnown(character, "namedBeside");
  }
}

/** “said Alden”: whoever bears the name; “I said”: the narrator. */
function weighName(
  points: CandidatePoints,
  strength: Exclude<CueStrength, "group">,
  { candidates }: PersonPhrase,
  referent: number,
): void {
  const own: TurnFeature = `${strength}Name`;
  for (const candidate of candidates) {
    points.add(candidate, own);
    if (candidate !== referent) points.add(candidate, "otherBearer");
  }
  if (candidates.length === 0 && referent >= 0) points.add(referent, own);
}

/** “he said”, “said the old lady”: nobody of the other gender, and rather the one whom salience gives the phrase to. */
function weighAnaphor(
  points: CandidatePoints,
  strength: Exclude<CueStrength, "group">,
  phrase: PersonPhrase,
  referent: number,
  characters: Characters,
): void {
  const isTag = strength === "tag";
  if (strength !== "above") {
    for (const character of points.candidates) {
      const draft = characters.list[character];
      if (draft !== undefined) weighFit(points, isTag, phrase, character, draft);
    }
  }
  if (isTag) points.add(NOBODY, nobodyFeature(phrase));
  if (referent >= 0) points.add(referent, meantFeature(strength, phrase));
}

/** For the one whom the phrase means. */
function meantFeature(
  strength: Exclude<CueStrength, "group">,
  { kind, head }: PersonPhrase,
): TurnFeature {
  if (kind === "pronoun") return `${strength}Pronoun`;
  return strength === "tag" && KIN_NOUNS.has(head) ? "tagKin" : `${strength}Noun`;
}

/** Whether a candidate is of the phrase's gender, and holds the office that a tag names. */
function weighFit(
  points: CandidatePoints,
  isTag: boolean,
  phrase: PersonPhrase,
  character: number,
  { gender, titles }: CharacterDraft,
): void {
  if (gender === "unknown" && phrase.gender !== "unknown") points.add(character, "unknownGender");
  if (!gendersAgree(gender, phrase.gender)) {
    points.add(character, isTag ? "wrongGender" : "wrongGenderBeat");
  }
  if (isTag && isRole(phrase)) {
    points.add(character, titles.has(phrase.head) ? "tagRoleHeld" : "tagRoleNotHeld");
  }
}

function isRole({ kind, head }: PersonPhrase): boolean {
  return kind === "noun" && ROLE_NOUNS.has(head);
}

function nobodyFeature(phrase: PersonPhrase): TurnFeature {
  if (phrase.kind === "pronoun") return "tagPronounNobody";
  return isRole(phrase) ? "tagRoleNobody" : "tagNounNobody";
}
