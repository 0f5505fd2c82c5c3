/**
 * What can be seen of somebody who might speak a quotation, and of two turns that follow each other. The points of a
 * speaker are the sum of what is seen, each times its weight.
 */
export type TurnFeature =
  /** The narration names the speaker: in a tag, in a lead-in, by a beat, or by the last sentence above. */
  | "tagName"
  | "introductionName"
  | "beatName"
  | "beatOpening"
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
  /** The sentence of the pronoun names the candidate after it: “he said, looking at Holt”. */
  | "namedBeside"
  /** “said his mother”, of her; “said his friend”, of him. */
  | "tagKin"
  | "tagOwner"
  /** The quotation calls the candidate; names the candidate; as one who calls (“Harris to Ferrell.”), as “I”. */
  | "callsSelf"
  | "mentionsSelf"
  | "announcesSelf"
  | "introducesSelf"
  /** The tag or the beat of the turn before says that it is said to the candidate; and asked; of the turn after. */
  | "addressedBefore"
  | "askedToBefore"
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
  /** A candidate who is not in mind; who is, but only talked of. */
  | "absent"
  | "talkedOf"
  | "nobody"
  /** A court hears the candidate, who answers; the candidate questions whoever it hears, and asks. */
  | "onStand"
  /** Who follows whom: in one paragraph; where a tag names the speaker of the second only; in one speech over several. */
  | "sameParagraph"
  | "sameParagraphNamed"
  | "continues"
  /** One who speaks again in the next paragraph; after a question; where both are long; after narration; with a tag; led
   * in by narration; with “yes”, “no” and the like. */
  | "nextSame"
  | "nextSameAfterQuestion"
  | "nextSameLong"
  | "nextSameAfterBeat"
  | "nextSameTagged"
  | "nextSameLedIn"
  | "nextSameAnswering"
  /** Two who alternate; where neither turn has a cue. */
  | "nextAlternates"
  | "nextAlternatesBareRun"
  /** The same, also with a paragraph between: for a turn without a cue; that begins with “yes”, “no” and the like. */
  | "alternatesBare"
  | "alternatesAnswering"
  /** After a turn that asks; that calls somebody; whose tag or beat says to whom it is said. */
  | "alternatesAsked"
  | "alternatesCalled"
  | "alternatesTold"
  /** With a paragraph between; with more. */
  | "apartSame"
  | "apartAlternates"
  | "farSame"
  | "farAlternates";

/**
 * Points for and against a speaker: log-odds, of which only differences matter. Learned by `bench/train/train-turns.ts`
 * on the development half of the Project Dialogism Novel Corpus, from values set by hand. `beatOpening`, `tagKin`,
 * `namedBeside`, `askedToBefore`, `styledOtherwise`, `nextSameLong`, `talkedOf` and `onStand` are younger, and set by hand.
 */
export type TurnWeights = Readonly<Record<TurnFeature, number>>;

export const TURN_WEIGHTS: TurnWeights = {
  tagName: 5.85,
  introductionName: 3.55,
  beatName: 2.02,
  beatOpening: 1,
  aboveName: 1.13,
  otherBearer: -1.75,
  tagPronoun: 0.63,
  introductionPronoun: 0.94,
  beatPronoun: 0.18,
  abovePronoun: 1.24,
  tagNoun: 2.15,
  introductionNoun: 1.09,
  beatNoun: 0.37,
  aboveNoun: 0.45,
  wrongGender: -4.29,
  wrongGenderBeat: -1.98,
  unknownGender: -0.75,
  tagPronounNobody: -0.17,
  tagNounNobody: 0.83,
  tagRoleNobody: 1.97,
  group: 8.67,
  tagRoleHeld: 1.95,
  tagRoleNotHeld: -0.65,
  tagKin: 3,
  namedBeside: -2.5,
  tagOwner: -2,
  callsSelf: -3.33,
  mentionsSelf: -1.64,
  announcesSelf: 8,
  introducesSelf: 2.16,
  addressedBefore: 0.14,
  askedToBefore: 2,
  addressedAfter: -0.26,
  askedBefore: 0.5,
  calledBefore: 1.42,
  calledAfter: 0.85,
  namedBefore: -0.41,
  namedAfter: -0.51,
  styledOtherwise: -0.8,
  ownMention: 0.57,
  betweenMention: 0.56,
  belowSubject: -0.58,
  taggedNearest: -0.61,
  taggedNear: 0.49,
  voice: 0.38,
  salience: 0.27,
  activity: 0.08,
  narrator: -0.31,
  absent: -0.27,
  talkedOf: -1.5,
  onStand: 1,
  nobody: -3.4,
  sameParagraph: 3.93,
  sameParagraphNamed: 1.5,
  continues: 6.03,
  nextSame: -0.85,
  nextSameAfterQuestion: -0.39,
  nextSameAfterBeat: 1.15,
  nextSameLong: 2,
  nextSameTagged: 0.44,
  nextSameLedIn: 1.49,
  nextAlternates: 1.53,
  nextSameAnswering: -0.73,
  nextAlternatesBareRun: 1.74,
  alternatesAnswering: 0.23,
  alternatesBare: 0.82,
  alternatesAsked: 0.38,
  alternatesCalled: -0.98,
  alternatesTold: -1.23,
  apartSame: 1.83,
  apartAlternates: 1.27,
  farSame: 0.95,
  farAlternates: 0.08,
};
