import type { Gender } from "../story/story.ts";
import type { Characters } from "./characters.ts";
import { ROLE_NOUNS } from "./lexicon/people.ts";
import { isVocative } from "./name-evidence.ts";
import type { PersonPhrase, PersonPhrases } from "./person-phrases.ts";
import type { Quotations } from "./quotations.ts";
import type { Reading } from "./reading.ts";
import type { References } from "./references.ts";
import type { CueStrength, SpeechCue } from "./speech-cues.ts";

/** What one quotation says for and against each person who might speak it. */
export interface TurnEvidence {
  readonly quotation: number;
  readonly paragraph: number;
  readonly continues: boolean;
  /** Points for each candidate; whoever is not here cannot speak. -1 stands for nobody in the cast. */
  readonly scores: ReadonlyMap<number, number>;
  /** Whom the quotation calls by name. */
  readonly called: readonly number[];
  readonly cue: SpeechCue | null;
}

/** Points, as log-odds set by hand and checked on half of the benchmark's books. */
const POINTS = {
  tagName: 9,
  introductionName: 6,
  beatName: 4,
  tagPronoun: 4,
  introductionPronoun: 3,
  beatPronoun: 2,
  wrongGender: -7,
  callsSelf: -6,
  mentionsSelf: -2,
  announcesSelf: 7,
  calledBefore: 2.4,
  calledAfter: 1.6,
  named: 1,
  salience: 0.8,
  narrator: 0.5,
  absent: -2.5,
  nobody: -3.5,
} as const;

export function weighTurns(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
  characters: Characters,
  cues: readonly (SpeechCue | null)[],
  references: References,
): readonly TurnEvidence[] {
  const quoted = quotedNames(reading, quotations, phrases, references);
  const turns: TurnEvidence[] = [];
  quotations.list.forEach(({ isSpeech, paragraph, continues }, index) => {
    if (!isSpeech) return;
    const scores = new Map<number, number>([[-1, POINTS.nobody]]);
    const add = (character: number, points: number) => {
      if (character < 0) return;
      scores.set(character, (scores.get(character) ?? POINTS.absent) + points);
    };
    for (const { character, salience } of references.inMind[index] ?? []) {
      add(character, -POINTS.absent + POINTS.salience * Math.log2(1 + salience));
    }
    if (characters.narrator >= 0) add(characters.narrator, POINTS.narrator);
    const cue = cues[index] ?? null;
    weighCue(scores, add, cue, phrases, characters, references);
    const { called, mentioned, announced } = quoted[index] ?? NOBODY;
    for (const character of called) if (scores.has(character)) add(character, POINTS.callsSelf);
    for (const character of mentioned)
      if (scores.has(character)) add(character, POINTS.mentionsSelf);
    add(announced, POINTS.announcesSelf);
    turns.push({ quotation: index, paragraph, continues, scores, called, cue });
  });
  return withCalls(turns);
}

type Add = (character: number, points: number) => void;

function weighCue(
  scores: Map<number, number>,
  add: Add,
  cue: SpeechCue | null,
  phrases: PersonPhrases,
  characters: Characters,
  references: References,
): void {
  if (cue === null) return;
  if (cue.strength === "group") {
    scores.set(-1, 6);
    return;
  }
  const phrase = phrases.list[cue.phrase];
  if (phrase === undefined) return;
  const referent = references.referent[cue.phrase] ?? -1;
  const isFirstPerson = phrase.head === "i" || phrase.head === "my";
  if (phrase.kind === "name" || isFirstPerson || phrase.candidates.length > 0) {
    const points = NAME_POINTS[cue.strength];
    for (const candidate of phrase.candidates)
      add(candidate, points - (candidate === referent ? 0 : 2));
    if (phrase.candidates.length === 0) add(referent, points);
    return;
  }
  weighAnaphor(scores, add, cue.strength, phrase, referent, characters);
}

const NAME_POINTS: Readonly<Record<CueStrength, number>> = {
  tag: POINTS.tagName,
  introduction: POINTS.introductionName,
  beat: POINTS.beatName,
  group: 0,
};
const PRONOUN_POINTS: Readonly<Record<CueStrength, number>> = {
  tag: POINTS.tagPronoun,
  introduction: POINTS.introductionPronoun,
  beat: POINTS.beatPronoun,
  group: 0,
};

/** “he said”, “said the old lady”: nobody of the other gender, and rather the one whom salience gives the phrase to. */
function weighAnaphor(
  scores: Map<number, number>,
  add: Add,
  strength: CueStrength,
  phrase: PersonPhrase,
  referent: number,
  characters: Characters,
): void {
  const isTag = strength === "tag";
  const isRole = phrase.kind === "noun" && ROLE_NOUNS.has(phrase.head);
  for (const character of [...scores.keys()]) {
    const draft = characters.list[character];
    if (draft === undefined) continue;
    if (!gendersFit(draft.gender, phrase.gender))
      add(character, isTag ? POINTS.wrongGender : POINTS.wrongGender / 2);
    if (isRole && isTag) add(character, draft.titles.has(phrase.head) ? 4 : -2.5);
  }
  if (phrase.kind === "noun" && isTag) scores.set(-1, (scores.get(-1) ?? 0) + (isRole ? 5 : 2));
  if (referent >= 0) add(referent, PRONOUN_POINTS[strength] * (phrase.kind === "noun" ? 1 : 0.5));
}

function gendersFit(one: Gender, other: Gender): boolean {
  return one === other || one === "unknown" || other === "unknown";
}

interface QuotedNames {
  readonly called: readonly number[];
  readonly mentioned: readonly number[];
  /** “Torres to Janeway.”, “This is Tuvok.”: the speaker's own name; -1 where there is none. */
  readonly announced: number;
}

const NOBODY: QuotedNames = { called: [], mentioned: [], announced: -1 };

/** The names inside each quotation, told apart: called, announced, or merely mentioned. */
function quotedNames(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
  references: References,
): readonly (QuotedNames | undefined)[] {
  const { tokens } = reading;
  const word = (token: number) => tokens.words[tokens.ids[token] ?? -1] ?? "";
  const names: ({ called: number[]; mentioned: number[]; announced: number } | undefined)[] = [];
  phrases.list.forEach((phrase, index) => {
    if (!phrase.isQuoted || phrase.kind !== "name") return;
    const quotation = quotations.quotationOf[phrase.firstToken] ?? -1;
    const referent = references.referent[index] ?? -1;
    if (quotation < 0 || referent < 0) return;
    const found = names[quotation] ?? { called: [], mentioned: [], announced: -1 };
    names[quotation] = found;
    if (isAnnouncement(word, quotations.list[quotation]?.firstToken ?? 0, phrase, phrases)) {
      found.announced = referent;
    } else if (isVocative(reading, quotations, phrase)) {
      found.called.push(referent);
    } else if (!isCallee(word, phrase)) {
      found.mentioned.push(referent);
    } else {
      found.called.push(referent);
    }
  });
  return names;
}

/** “Torres to Janeway.” at the start of a quotation; “I'm Kathryn Janeway”, “my name is …”, “this is …”. */
function isAnnouncement(
  word: (token: number) => string,
  quotationStart: number,
  { firstToken, endToken }: PersonPhrase,
  { at }: PersonPhrases,
): boolean {
  if (firstToken <= quotationStart + 1) {
    return (
      word(endToken) === "to" &&
      (at[endToken + 1] !== -1 || /^[a-z]+$/.test(word(endToken + 1))) &&
      /^[.!,]$/.test(word(endToken + 2))
    );
  }
  const before = `${word(firstToken - 3)} ${word(firstToken - 2)} ${word(firstToken - 1)}`;
  return /(?:^| )(?:i'm|i am|my name is|this is|call me|name's)$/.test(before);
}

/** The one called in “Torres to Janeway.” */
function isCallee(
  word: (token: number) => string,
  { firstToken, endToken }: PersonPhrase,
): boolean {
  return (
    word(firstToken - 1) === "to" &&
    /^[.!]$/.test(word(endToken)) &&
    /^["“‘']?$/.test(word(firstToken - 3))
  );
}

/** Adds what a call says of the turns beside it: whoever is called speaks next, or has just spoken. */
function withCalls(turns: readonly TurnEvidence[]): readonly TurnEvidence[] {
  turns.forEach((turn, index) => {
    const raise = (other: TurnEvidence | undefined, points: number) => {
      if (other === undefined || Math.abs(other.paragraph - turn.paragraph) > 2) return;
      if (other.paragraph === turn.paragraph) return;
      const scores = other.scores as Map<number, number>;
      for (const character of new Set(turn.called)) {
        scores.set(character, (scores.get(character) ?? POINTS.absent) + points);
      }
    };
    raise(nextTurn(turns, index, 1), POINTS.calledBefore);
    raise(nextTurn(turns, index, -1), POINTS.calledAfter);
  });
  return turns;
}

/** The nearest turn in another paragraph. */
function nextTurn(
  turns: readonly TurnEvidence[],
  index: number,
  step: number,
): TurnEvidence | undefined {
  let at = index + step;
  while (turns[at] !== undefined && turns[at]?.paragraph === turns[index]?.paragraph) at += step;
  return turns[at];
}
