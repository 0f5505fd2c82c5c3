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
  /** Some place says who bears it: “the gardener, Otto”; here stands “old”, “poor” before it. */
  | "introduced"
  | "epithet"
  /** By the lists of words: a given name first, a surname last, a renowned name, a place; at its end “Street” and the like. */
  | "given"
  | "surname"
  | "renowned"
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
 * What each speaks for a person at a place, in log odds. Learned on the books of LitBank that are read, by
 * `bench/train/train-names.ts`.
 */
export const PERSON_WEIGHTS: PersonWeights = {
  score: 1.14,
  surroundings: 0.4,
  allSurroundings: 0.43,
  listed: 0.71,
  shared: 0.26,
  verbs: 0.48,
  once: -0.93,
  hailedOnly: -1.82,
  introduced: 1.25,
  epithet: 1.05,
  given: 0.72,
  surname: 0.14,
  renowned: 2.09,
  place: -0.55,
  placeNoun: -0.35,
  start: -1.15,
  inside: -0.87,
  indefinite: -1.35,
  modifier: -1.02,
  bias: 0.27,
};
