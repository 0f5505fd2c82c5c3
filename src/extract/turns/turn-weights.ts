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
  /** The tag or the beat says that it is said to the candidate; that of the turn before does; of the turn after. */
  | "cueAddressee"
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
  /** How many of the turns nearby the candidate speaks by an earlier decision: a share. */
  | "speaksNear"
  /** For each doubling of the candidate's salience; of how much the candidate does in the whole story. */
  | "salience"
  | "mostSalient"
  | "secondSalient"
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
  tagName: 5.91,
  introductionName: 3.68,
  beatName: 2.02,
  aboveName: 1.08,
  otherBearer: -2.26,
  tagPronoun: 0.64,
  introductionPronoun: 0.85,
  beatPronoun: 0.12,
  abovePronoun: 1.13,
  tagNoun: 2.18,
  introductionNoun: 1.09,
  beatNoun: 0.42,
  aboveNoun: 0.46,
  wrongGender: -4.36,
  wrongGenderBeat: -2.17,
  unknownGender: -1.16,
  tagPronounNobody: -0.14,
  tagNounNobody: 0.84,
  tagRoleNobody: 2.07,
  group: 8.64,
  tagRoleHeld: 1.96,
  tagRoleNotHeld: -0.73,
  callsSelf: -3.5,
  mentionsSelf: -1.85,
  announcesSelf: 8,
  introducesSelf: 2.21,
  cueAddressee: 0.03,
  addressedBefore: 0.5,
  addressedAfter: -0.34,
  askedBefore: 0.7,
  calledBefore: 1.31,
  calledAfter: 0.64,
  namedBefore: -0.52,
  namedAfter: -0.57,
  styledOtherwise: -0.73,
  ownMention: 0.5,
  betweenMention: 0.59,
  belowSubject: -0.61,
  taggedNearest: -0.69,
  taggedNear: 0.45,
  voice: 0.37,
  speaksNear: -0.35,
  salience: 0.37,
  mostSalient: -0.16,
  secondSalient: 0.1,
  activity: 0.07,
  narrator: -0.33,
  absent: -0.32,
  nobody: -3.61,
  sameParagraph: 4.02,
  continues: 5.79,
  nextSame: -0.97,
  nextSameAfterQuestion: -0.61,
  nextSameAfterBeat: 1.51,
  nextSameTagged: 0.22,
  nextSameLedIn: 1.69,
  nextAlternates: 1.48,
  nextAlternatesBare: 1.69,
  apartSame: 1.96,
  apartAlternates: 1.4,
  farSame: 1.34,
  farAlternates: 0.24,
};
