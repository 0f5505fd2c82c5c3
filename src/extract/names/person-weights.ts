/** What is seen of a name at one place, beside what its form does in the whole story. */
export type PersonFeature =
  /** The points of `personScore`, from -3 to 3. */
  | "score"
  /** The points of the words beside the name; their mean over all its places, the less the fewer there are. */
  | "surroundings"
  | "allSurroundings"
  /** The score of a name that “and”, “or” or a comma joins to it. */
  | "listed"
  /** The best score, from -1 to 3, of the other names with a word of it. */
  | "shared"
  /** Share of its places that a verb in the past tense follows, doubled. */
  | "verbs"
  /** The text has it once; it is only ever cried out at the start of a sentence. */
  | "once"
  | "hailedOnly"
  /** By the lists of words: a given name first, a surname last, a place; at its end “Street” and the like. */
  | "given"
  | "surname"
  | "place"
  | "placeNoun"
  /** Here a sentence begins with it; it comes after “in”; after “a” or “every”; before a common noun. */
  | "start"
  | "inside"
  | "indefinite"
  | "modifier"
  | "bias";

export type PersonWeights = Readonly<Record<PersonFeature, number>>;

/**
 * What each speaks for a person at a place, in log odds. Learned on the development half of LitBank by
 * `bench/train/train-names.ts`.
 */
export const PERSON_WEIGHTS: PersonWeights = {
  score: 1.23,
  surroundings: 0.36,
  allSurroundings: 0.73,
  listed: 0.67,
  shared: 0.54,
  verbs: 1.04,
  once: -0.96,
  hailedOnly: -1.85,
  given: 0.53,
  surname: 2.16,
  place: -0.5,
  placeNoun: -0.78,
  start: -1.02,
  inside: -0.88,
  indefinite: -1.03,
  modifier: -0.82,
  bias: 1.02,
};
