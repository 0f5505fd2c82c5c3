/** What can be seen of quoted words, by which speech is told from titles, signs and words as such. */
export type SpeechFeature =
  | "bias"
  /** Words inside: one; two or three; up to six; up to twelve; more. */
  | "oneWord"
  | "threeWords"
  | "sixWords"
  | "twelveWords"
  | "manyWords"
  /** The last mark inside; none. */
  | "endsComma"
  | "endsStop"
  | "endsCall"
  | "endsOpen"
  | "endsBare"
  /** Says “I” or “you”; “yes”, “sir” and the like. */
  | "personal"
  | "talk"
  /** Begins in small letters; every word of several has a capital. */
  | "lower"
  | "titled"
  /** Where it stands: at the head of a paragraph; after “said,”; after a comma, also without a mark at its end; a colon; the end of a
   * sentence; another mark. */
  | "opensParagraph"
  | "afterSaidComma"
  | "afterComma"
  | "afterCommaBare"
  | "afterColon"
  | "afterStop"
  | "afterMark"
  /** After a word: “called”, “said”, another verb of speech, “the”, “of”, any other. */
  | "afterNaming"
  | "afterSaid"
  | "afterVerb"
  | "afterPointing"
  | "afterPreposition"
  | "afterWord"
  /** After a word, and in small letters; after another quotation (“Yes” and “No”); in a paragraph that begins with one. */
  | "runsOn"
  | "afterQuotation"
  | "inSpeechParagraph"
  /** The words that lead in hold a verb of speech right before it, or farther back; what names a thing. */
  | "leadVerbNear"
  | "leadVerb"
  | "leadNaming"
  /** What follows: nothing; a verb of speech; at once; a word in small letters; a dash; another mark. */
  | "closesParagraph"
  | "tagged"
  | "taggedNext"
  | "goesOn"
  | "beforeDash"
  | "beforeMark";

export type SpeechWeights = Readonly<Record<SpeechFeature, number>>;

/**
 * Log-odds of speech. Learned by `bench/train/train-quotations.ts` on the development halves of the Project Dialogism
 * Novel Corpus and of LitBank.
 */
export const SPEECH_WEIGHTS: SpeechWeights = {
  bias: 0.33,
  oneWord: -0.28,
  threeWords: 0.06,
  sixWords: 0,
  twelveWords: 0.2,
  manyWords: 0.06,
  endsComma: 0.29,
  endsStop: 0.42,
  endsCall: 0.39,
  endsOpen: 0.04,
  endsBare: -1.13,
  personal: 0.77,
  talk: 0.44,
  lower: 0.35,
  titled: -1.12,
  opensParagraph: 3.24,
  afterSaidComma: 0.03,
  afterComma: 0.8,
  afterCommaBare: 0.15,
  afterColon: 0.46,
  afterStop: 1.58,
  afterMark: 0.28,
  afterNaming: -1.77,
  afterSaid: -0.2,
  afterVerb: -0.43,
  afterPointing: -1.62,
  afterPreposition: -1.53,
  afterWord: -1.04,
  runsOn: -1.53,
  afterQuotation: 0.5,
  inSpeechParagraph: 2.31,
  leadVerbNear: 1.04,
  leadVerb: 1.14,
  leadNaming: -1.02,
  closesParagraph: 0.35,
  taggedNext: 0.86,
  tagged: 1.44,
  goesOn: -0.47,
  beforeDash: -1.53,
  beforeMark: -0.44,
};

/** The least log-odds of speech: below 0, since a line that is lost costs a story more than a title that is kept. */
const DOUBT = -0.3;

/** Whether quoted words of which this is seen are taken for speech. */
export function isLikelySpeech(
  seen: readonly SpeechFeature[],
  weights: SpeechWeights = SPEECH_WEIGHTS,
): boolean {
  return seen.reduce((odds, feature) => odds + weights[feature], 0) > DOUBT;
}
