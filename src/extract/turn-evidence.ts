import type { Gender } from "../story/story.ts";
import type { Characters } from "./character-draft.ts";
import { ROLE_NOUNS } from "./lexicon/people.ts";
import type { PersonPhrase, PersonPhrases } from "./person-phrases.ts";
import type { Quotations } from "./quotations.ts";
import { findQuotedNames, type QuotedNames } from "./quoted-names.ts";
import type { Reading } from "./reading.ts";
import type { References } from "./references.ts";
import type { CueStrength, SpeechCue } from "./speech-cues.ts";
import type { TurnWeights } from "./turn-weights.ts";

/** What one quotation says for and against each person who might speak it. */
export interface TurnEvidence {
  readonly quotation: number;
  readonly paragraph: number;
  readonly continues: boolean;
  /** Whether it ends with a question. */
  readonly asks: boolean;
  /** Points for each candidate; whoever is not here cannot speak. -1 stands for nobody in the cast. */
  readonly scores: Map<number, number>;
  readonly names: QuotedNames;
  readonly cue: SpeechCue | null;
  /** Whether a tag or a lead-in names the speaker. */
  readonly isNamed: boolean;
}

/** Weighs each quotation by its cue, by the names inside it and beside it, and by who is in mind. */
export function weighTurns(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
  characters: Characters,
  cues: readonly (SpeechCue | null)[],
  references: References,
  weights: TurnWeights,
): readonly TurnEvidence[] {
  const quoted = findQuotedNames(reading, quotations, phrases, references);
  const turns: TurnEvidence[] = [];
  quotations.list.forEach(({ isSpeech, paragraph, continues, endToken }, index) => {
    const names = quoted[index];
    if (!isSpeech || names === undefined) return;
    const cue = cues[index] ?? null;
    const scores = new Scores(weights);
    for (const { character, salience } of references.inMind[index] ?? []) {
      scores.enter(character, weights.salience * Math.log2(1 + salience));
    }
    if (characters.narrator >= 0) scores.add(characters.narrator, weights.narrator);
    weighCue(scores, cue, phrases, characters, references, weights);
    for (const character of names.called) scores.addKnown(character, weights.callsSelf);
    for (const character of names.mentioned) scores.addKnown(character, weights.mentionsSelf);
    if (names.announced >= 0) scores.add(names.announced, weights.announcesSelf);
    const asks = wordAt(reading, endToken - 2) === "?";
    const isPlain = cue?.strength === "tag" || cue?.strength === "introduction";
    const isNamed = isPlain && phrases.list[cue.phrase]?.kind === "name";
    turns.push({
      quotation: index,
      paragraph,
      continues,
      asks,
      scores: scores.points,
      names,
      cue,
      isNamed,
    });
  });
  weighNeighbours(turns, characters, weights);
  for (const { scores } of turns) {
    for (const [character, points] of scores) {
      const activity = characters.list[character]?.activity ?? 0;
      scores.set(character, points + weights.activity * Math.log2(1 + activity));
    }
  }
  return turns;
}

function wordAt({ tokens }: Reading, token: number): string {
  return tokens.words[tokens.ids[token] ?? -1] ?? "";
}

/** The points of the candidates of one quotation. */
class Scores {
  readonly points: Map<number, number>;
  readonly #absent: number;

  constructor({ nobody, absent }: TurnWeights) {
    this.points = new Map([[-1, nobody]]);
    this.#absent = absent;
  }

  /** Makes somebody who is in mind a candidate. */
  enter(character: number, points: number): void {
    this.points.set(character, (this.points.get(character) ?? 0) + points);
  }

  /** Adds points, and makes the character a candidate who is not in mind if it is none yet. */
  add(character: number, points: number): void {
    this.points.set(character, (this.points.get(character) ?? this.#absent) + points);
  }

  addKnown(character: number, points: number): void {
    if (this.points.has(character)) this.add(character, points);
  }
}

function weighCue(
  scores: Scores,
  cue: SpeechCue | null,
  phrases: PersonPhrases,
  characters: Characters,
  references: References,
  weights: TurnWeights,
): void {
  if (cue === null) return;
  if (cue.strength === "group") {
    scores.points.set(-1, 6);
    return;
  }
  const phrase = phrases.list[cue.phrase];
  if (phrase === undefined) return;
  const referent = references.referent[cue.phrase] ?? -1;
  const isFirstPerson = phrase.head === "i" || phrase.head === "my";
  if (phrase.candidates.length > 0) {
    const points = namePoints(cue.strength, weights);
    for (const candidate of phrase.candidates) {
      scores.add(candidate, points - (candidate === referent ? 0 : 2));
    }
  } else if (isFirstPerson) {
    if (referent >= 0) scores.add(referent, namePoints(cue.strength, weights));
  } else {
    weighAnaphor(scores, cue.strength, phrase, referent, characters, weights);
  }
}

function namePoints(strength: CueStrength, weights: TurnWeights): number {
  if (strength === "tag") return weights.tagName;
  if (strength === "introduction") return weights.introductionName;
  return strength === "beat" ? weights.beatName : weights.aboveName;
}

function pronounPoints(strength: CueStrength, weights: TurnWeights): number {
  if (strength === "tag") return weights.tagPronoun;
  if (strength === "introduction") return weights.introductionPronoun;
  return strength === "beat" ? weights.beatPronoun : weights.abovePronoun;
}

/** “he said”, “said the old lady”: nobody of the other gender, and rather the one whom salience gives the phrase to. */
function weighAnaphor(
  scores: Scores,
  strength: CueStrength,
  phrase: PersonPhrase,
  referent: number,
  characters: Characters,
  weights: TurnWeights,
): void {
  const isTag = strength === "tag";
  const isRole = phrase.kind === "noun" && ROLE_NOUNS.has(phrase.head);
  if (strength !== "above") {
    for (const character of [...scores.points.keys()]) {
      const draft = characters.list[character];
      if (draft === undefined) continue;
      if (!gendersFit(draft.gender, phrase.gender)) {
        scores.add(character, isTag ? weights.wrongGender : weights.wrongGenderBeat);
      }
      if (isRole && isTag) {
        const isHeld = draft.titles.has(phrase.head);
        scores.add(character, isHeld ? weights.tagRoleHeld : weights.tagRoleNotHeld);
      }
    }
  }
  if (isTag) {
    if (phrase.kind === "pronoun") scores.add(-1, weights.tagPronounNobody);
    else scores.add(-1, isRole ? weights.tagRoleNobody : weights.tagNounNobody);
  }
  if (referent >= 0) {
    scores.add(referent, pronounPoints(strength, weights) * (phrase.kind === "noun" ? 2 : 1));
  }
}

function gendersFit(one: Gender, other: Gender): boolean {
  return one === other || one === "unknown" || other === "unknown";
}

/** How far apart two turns may stand, in paragraphs, for one to answer the other. */
const ANSWERS = 2;
/** Turns looked at on either side, however many stand in one paragraph. */
const MOST_TURNS = 40;

/** Adds what the turns beside a turn say: whoever is called speaks next, or has just spoken. */
function weighNeighbours(
  turns: readonly TurnEvidence[],
  characters: Characters,
  weights: TurnWeights,
): void {
  turns.forEach((turn, index) => {
    const before = nextTurn(turns, index, -1);
    const after = nextTurn(turns, index, 1);
    const add = (character: number, points: number) => {
      turn.scores.set(character, (turn.scores.get(character) ?? weights.absent) + points);
    };
    const addKnown = (character: number, points: number) => {
      if (turn.scores.has(character)) add(character, points);
    };
    if (before !== null) {
      for (const character of new Set(before.names.called)) add(character, weights.calledBefore);
      for (const character of new Set(before.names.mentioned))
        addKnown(character, weights.namedBefore);
    }
    if (after !== null) {
      for (const character of new Set(after.names.called)) add(character, weights.calledAfter);
    }
    for (const beside of [before, after]) {
      if (beside === null || beside.names.styled === "unknown") continue;
      for (const character of [...turn.scores.keys()]) {
        const gender = characters.list[character]?.gender ?? "unknown";
        if (!gendersFit(gender, beside.names.styled)) add(character, weights.styledOtherwise);
      }
    }
  });
}

/** The nearest turn in another paragraph, if it is near enough to answer or be answered. */
function nextTurn(
  turns: readonly TurnEvidence[],
  index: number,
  step: number,
): TurnEvidence | null {
  const paragraph = turns[index]?.paragraph ?? 0;
  const stop = index + step * MOST_TURNS;
  for (let at = index + step; at >= 0 && at < turns.length && at !== stop; at += step) {
    const turn = turns[at];
    if (turn === undefined || Math.abs(turn.paragraph - paragraph) > ANSWERS) return null;
    if (turn.paragraph !== paragraph) return turn;
  }
  return null;
}
