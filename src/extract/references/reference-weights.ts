/**
 * How much each mention keeps a character in mind, and what then decides for whom a pronoun stands. After the
 * salience factors of Lappin and Leass (1994). Learned by `bench/train/train-references.ts` on the development half
 * of LitBank, from values set by hand; the script climbs on from this table.
 */
export interface ReferenceWeights extends MentionWeights {
  /** Factors: a candidate of unknown gender; the subject of the sentence, for an owner (“his”) and for “he” again. */
  readonly unknownGender: number;
  readonly ownSubject: number;
  readonly sameSubject: number;
  /** The subject of the sentence before, for the first subject of a sentence. */
  readonly lastSubject: number;
  /** For each doubling of what the character does in the whole story. */
  readonly activity: number;
}

/** What keeps a character in mind. */
export interface MentionWeights {
  /** Share of a character's salience that is left a sentence later. */
  readonly decay: number;
  /** What a mention adds: the first subject of a sentence, a name elsewhere, an object, an owner. */
  readonly subject: number;
  readonly name: number;
  readonly object: number;
  readonly possessive: number;
  /** A mention inside a quotation; having spoken one. */
  readonly quoted: number;
  readonly speaker: number;
  /** Share of all salience that is left after a scene ends. */
  readonly sceneFade: number;
}

/** What a character counts for doing much in the whole story. */
export function prominenceOf(
  { activity }: { readonly activity: number },
  weights: ReferenceWeights,
): number {
  return 1 + weights.activity * Math.log2(1 + activity);
}

export const REFERENCE_WEIGHTS: ReferenceWeights = {
  decay: 0.391,
  subject: 5.12,
  name: 2.08,
  object: 0.563,
  possessive: 0.5,
  quoted: 0.72,
  speaker: 1.2,
  unknownGender: 0.196,
  ownSubject: 1.3,
  sameSubject: 1.92,
  lastSubject: 0.75,
  activity: 0.05,
  sceneFade: 0.25,
};

/** The same for who is there to speak, which is forgotten more slowly; set by hand. */
export const PRESENCE: MentionWeights = {
  decay: 0.8,
  subject: 3.2,
  name: 1.3,
  object: 0.563,
  possessive: 0.5,
  quoted: 0.45,
  speaker: 1.2,
  sceneFade: 0.25,
};
