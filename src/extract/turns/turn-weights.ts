/**
 * Points for and against a speaker, as log-odds of a kind: only their differences matter. Learned by
 * `bench/train/train-turns.ts` on the development half of the Project Dialogism Novel Corpus, from values set by hand
 * and over earlier evidence; `tagName` and `wrongGender` were sharpened by hand since. The script climbs on from this
 * table: its last climb won lines in the development half and lost some in the other, and was not taken.
 */
export interface TurnWeights {
  /** The narration names the speaker: in a tag, in a lead-in, by a beat, or by the last sentence above. */
  readonly tagName: number;
  readonly introductionName: number;
  readonly beatName: number;
  readonly aboveName: number;
  /** The same by a pronoun or a noun phrase, for the one whom salience gives it to. */
  readonly tagPronoun: number;
  readonly introductionPronoun: number;
  readonly beatPronoun: number;
  readonly abovePronoun: number;
  /** A candidate of the other gender than the tag's pronoun; than a beat's. */
  readonly wrongGender: number;
  readonly wrongGenderBeat: number;
  /** A tag's pronoun or noun phrase, for nobody in the cast. */
  readonly tagPronounNobody: number;
  readonly tagNounNobody: number;
  readonly tagRoleNobody: number;
  /** “said the captain”, of a captain; of anybody else. */
  readonly tagRoleHeld: number;
  readonly tagRoleNotHeld: number;
  /** The quotation calls the candidate; names the candidate; announces the candidate (“Harris to Ferrell.”). */
  readonly callsSelf: number;
  readonly mentionsSelf: number;
  readonly announcesSelf: number;
  /** The turn before calls the candidate; the turn after does; the turn before names the candidate. */
  readonly calledBefore: number;
  readonly calledAfter: number;
  readonly namedBefore: number;
  /** The turn before, or after, says “sir” or “madam”, and the candidate is of the other gender. */
  readonly styledOtherwise: number;
  /** For each doubling of the candidate's salience; of how much the candidate does in the whole story. */
  readonly salience: number;
  readonly activity: number;
  readonly narrator: number;
  /** A candidate who is not in mind. */
  readonly absent: number;
  readonly nobody: number;
  /** Who follows whom: in one paragraph; in one speech over several; in the next paragraph; with one between. */
  readonly sameParagraph: number;
  readonly continues: number;
  readonly nextSame: number;
  readonly nextSameAfterQuestion: number;
  readonly nextAlternates: number;
  readonly apartSame: number;
  readonly apartAlternates: number;
}

export const TURN_WEIGHTS: TurnWeights = {
  tagName: 14,
  introductionName: 7.2,
  beatName: 4,
  aboveName: 1.2,
  tagPronoun: 3.2,
  introductionPronoun: 1.5,
  beatPronoun: 1,
  abovePronoun: 0.5,
  wrongGender: -12,
  wrongGenderBeat: -3.5,
  tagPronounNobody: 0,
  tagNounNobody: 2,
  tagRoleNobody: 5,
  tagRoleHeld: 4,
  tagRoleNotHeld: -2.5,
  callsSelf: -8.4,
  mentionsSelf: -2,
  announcesSelf: 7,
  calledBefore: 2.4,
  calledAfter: 1.6,
  namedBefore: -1.2,
  styledOtherwise: -1.5,
  salience: 0.8,
  activity: 0.1,
  narrator: 0.1,
  absent: -1.3,
  nobody: -4.7,
  sameParagraph: 6.2,
  continues: 14,
  nextSame: -3.2,
  nextSameAfterQuestion: -0.5,
  nextAlternates: 1.6,
  apartSame: -0.6,
  apartAlternates: 0.7,
};
