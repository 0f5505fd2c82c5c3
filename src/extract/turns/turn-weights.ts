/**
 * What can be seen of somebody who might speak a quotation, and of two turns that follow each other. The points of a
 * speaker are the sum of what is seen, each times its weight.
 */
export type TurnFeature =
  /** The narration names the speaker: in a tag, in a lead-in, by a beat, or by the last sentence above. */
  | "tagName"
  | "introductionName"
  | "beatName"
  | "aboveName"
  /** One who bears the name too, where salience gives it to another. */
  | "otherBearer"
  /** The same by a pronoun, for the one whom salience gives it to; by a noun phrase. */
  | "tagPronoun"
  | "introductionPronoun"
  | "beatPronoun"
  | "abovePronoun"
  | "tagNoun"
  | "introductionNoun"
  | "beatNoun"
  | "aboveNoun"
  /** A candidate of the other gender than the tag's pronoun, than a beat's; of unknown gender. */
  | "wrongGender"
  | "wrongGenderBeat"
  | "unknownGender"
  /** A tag's pronoun or noun phrase, for nobody in the cast; several speak at once. */
  | "tagPronounNobody"
  | "tagNounNobody"
  | "tagRoleNobody"
  | "group"
  /** “said the captain”, of a captain; of anybody else. */
  | "tagRoleHeld"
  | "tagRoleNotHeld"
  /** The quotation calls the candidate; names the candidate; as one who calls (“Harris to Ferrell.”), as “I”. */
  | "callsSelf"
  | "mentionsSelf"
  | "announcesSelf"
  | "introducesSelf"
  /** The tag or the beat of the turn before says that it is said to the candidate; of the turn after. */
  | "addressedBefore"
  | "addressedAfter"
  /** The turn before asks the candidate by name; calls the candidate, or names them; the turn after does. */
  | "askedBefore"
  | "calledBefore"
  | "calledAfter"
  | "namedBefore"
  | "namedAfter"
  /** The turn before, or after, says “sir” or “madam”, and the candidate is of the other gender. */
  | "styledOtherwise"
  /** The narration of the paragraph means the candidate, beside the cue; that since the turn before; that below. */
  | "ownMention"
  | "betweenMention"
  | "belowSubject"
  /** A tag names the candidate as the speaker of a turn nearby: one over the number of turns between; any at all. */
  | "taggedNearest"
  | "taggedNear"
  /** How much likelier the candidate says such words than anybody. */
  | "voice"
  /** For each doubling of the candidate's salience; of how much the candidate does in the whole story. */
  | "salience"
  | "activity"
  | "narrator"
  /** A candidate who is not in mind. */
  | "absent"
  | "nobody"
  /** Who follows whom: in one paragraph; in one speech over several. */
  | "sameParagraph"
  | "continues"
  /** One who speaks again in the next paragraph; after a question; after narration; with a tag; led in by narration. */
  | "nextSame"
  | "nextSameAfterQuestion"
  | "nextSameAfterBeat"
  | "nextSameTagged"
  | "nextSameLedIn"
  /** Two who alternate; the same for a turn without any cue. */
  | "nextAlternates"
  | "nextAlternatesBare"
  /** With a paragraph between; with more. */
  | "apartSame"
  | "apartAlternates"
  | "farSame"
  | "farAlternates";

/**
 * Points for and against a speaker: log-odds, of which only differences matter. Learned by `bench/train/train-turns.ts`
 * on the development half of the Project Dialogism Novel Corpus, from values set by hand.
 */
export type TurnWeights = Readonly<Record<TurnFeature, number>>;

export const TURN_WEIGHTS: TurnWeights = {
  tagName: 5.86,
  introductionName: 3.55,
  beatName: 2.01,
  aboveName: 1.06,
  otherBearer: -1.68,
  tagPronoun: 0.58,
  introductionPronoun: 0.93,
  beatPronoun: 0.08,
  abovePronoun: 1.11,
  tagNoun: 2.09,
  introductionNoun: 1.07,
  beatNoun: 0.41,
  aboveNoun: 0.45,
  wrongGender: -4.44,
  wrongGenderBeat: -2.07,
  unknownGender: -1.09,
  tagPronounNobody: -0.17,
  tagNounNobody: 0.82,
  tagRoleNobody: 2.01,
  group: 8.62,
  tagRoleHeld: 1.93,
  tagRoleNotHeld: -0.65,
  callsSelf: -3.35,
  mentionsSelf: -1.65,
  announcesSelf: 8,
  introducesSelf: 2.19,
  addressedBefore: 0.44,
  addressedAfter: -0.35,
  askedBefore: 0.66,
  calledBefore: 1.35,
  calledAfter: 0.64,
  namedBefore: -0.46,
  namedAfter: -0.57,
  styledOtherwise: -0.69,
  ownMention: 0.55,
  betweenMention: 0.59,
  belowSubject: -0.59,
  taggedNearest: -0.65,
  taggedNear: 0.46,
  voice: 0.36,
  salience: 0.3,
  activity: 0.08,
  narrator: -0.28,
  absent: -0.27,
  nobody: -3.41,
  sameParagraph: 3.95,
  continues: 5.96,
  nextSame: -0.81,
  nextSameAfterQuestion: -0.69,
  nextSameAfterBeat: 1.32,
  nextSameTagged: 0.27,
  nextSameLedIn: 1.59,
  nextAlternates: 1.47,
  nextAlternatesBare: 1.66,
  apartSame: 1.9,
  apartAlternates: 1.38,
  farSame: 1.1,
  farAlternates: 0.14,
};
