import { Case, classesAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { classesOf, WordClass } from "../../text/word-classes.ts";
import { PLACE_NOUNS } from "../lexicon/places.ts";
import type { Reading } from "../reading/reading.ts";
import { isIntroduced } from "./name-introductions.ts";
import type { NameOccurrence } from "./name-runs.ts";
import type { NameWords } from "./name-words.ts";
import type { WeighedForm } from "./person-names.ts";
import type { PersonFeature } from "./person-weights.ts";
import { SurroundingPoints } from "./surrounding-points.ts";
import { SURROUNDING_WEIGHTS, type SurroundingWeights } from "./surrounding-weights.ts";

/** What is seen of a name at a place; what is not there is 0. */
export type PersonFeatures = { readonly [Feature in PersonFeature]?: number };

/** Sees what the story shows of its names, form by form and place by place. */
export class PersonFeatureReader {
  readonly #tokens: Tokens;
  readonly #startsSentence: Uint8Array;
  readonly #points: SurroundingPoints;
  /** For each token that a name begins or ends before, 1 more than the index of its form; 0 elsewhere. */
  readonly #begins: Int32Array;
  readonly #ends: Int32Array;
  readonly #forms: readonly WeighedForm[];
  readonly #best: BestScores;

  constructor(
    { tokens }: Reading,
    { startsSentence }: NameWords,
    forms: readonly WeighedForm[],
    weights: SurroundingWeights = SURROUNDING_WEIGHTS,
  ) {
    this.#tokens = tokens;
    this.#startsSentence = startsSentence;
    this.#points = new SurroundingPoints(tokens, startsSentence, weights);
    this.#begins = new Int32Array(tokens.count + 1);
    this.#ends = new Int32Array(tokens.count + 1);
    this.#forms = forms;
    this.#best = bestScores(forms);
    forms.forEach(({ occurrences }, index) => {
      for (const { firstToken, endToken } of occurrences) {
        this.#begins[firstToken] = index + 1;
        this.#ends[endToken] = index + 1;
      }
    });
  }

  /** The best score, from -1 to 3, of the other names with a word of this one. */
  shared({ key, names }: WeighedForm): number {
    const scores = names.flatMap((name) =>
      (this.#best.get(name) ?? []).filter(([other]) => other !== key).map(([, score]) => score),
    );
    return Math.min(3, Math.max(-1, ...scores));
  }

  /** The features of each place of a form, in text order. */
  of(form: WeighedForm): readonly PersonFeatures[] {
    const points = form.occurrences.map((place) => this.#points.of(place));
    const allSurroundings = points.reduce((sum, one) => sum + one, 0) / (points.length + 1);
    const introduced = form.occurrences.some((place) => isIntroduced(this.#tokens, place)) ? 1 : 0;
    const whole = { ...formFeatures(form), allSurroundings, introduced, shared: this.shared(form) };
    return form.occurrences.map((place, index) => ({
      ...whole,
      surroundings: points[index] ?? 0,
      ...this.#placeFeatures(place),
    }));
  }

  #placeFeatures({ firstToken, endToken }: NameOccurrence): PersonFeatures {
    const tokens = this.#tokens;
    const before = wordAt(tokens, firstToken - 1);
    const isIndefinite =
      INDEFINITE.test(before) ||
      (before !== "the" && INDEFINITE.test(wordAt(tokens, firstToken - 2)));
    return {
      listed: this.#listed({ firstToken, endToken }),
      start: this.#startsSentence[firstToken] === 1 ? 1 : 0,
      epithet: isEpithet(tokens, firstToken) ? 1 : 0,
      inside: before === "in" ? 1 : 0,
      indefinite: isIndefinite ? 1 : 0,
      modifier: isNounAt(tokens, endToken) ? 1 : 0,
    };
  }

  #listed({ firstToken, endToken }: NameOccurrence): number {
    const before = JOINING.test(wordAt(this.#tokens, firstToken - 1));
    const after = JOINING.test(wordAt(this.#tokens, endToken));
    const form = [
      after ? this.#forms[(this.#begins[endToken + 1] ?? 0) - 1] : undefined,
      before ? this.#forms[(this.#ends[firstToken - 1] ?? 0) - 1] : undefined,
    ].find((found) => found !== undefined);
    return form === undefined ? 0 : clip(form.score);
  }
}

/** “old Ferrell”, “Poor Lucy”; not “the old Ferrell”. */
function isEpithet(tokens: Tokens, firstToken: number): boolean {
  return EPITHET.test(wordAt(tokens, firstToken - 1)) && wordAt(tokens, firstToken - 2) !== "the";
}

const EPITHET = /^(?:old|young|little|poor|dear|dearest|good)$/;
const INDEFINITE = /^(?:an?|every|no|any|some)$/;
const JOINING = /^(?:and|or|,)$/;

/** For each word of the names, the two best scores of the forms with it, by the form's key. */
type BestScores = ReadonlyMap<string, readonly (readonly [key: string, score: number])[]>;

function bestScores(forms: readonly WeighedForm[]): BestScores {
  const best = new Map<string, (readonly [string, number])[]>();
  for (const { key, names, score } of forms) {
    for (const name of names) {
      const list = best.get(name) ?? [];
      best.set(name, list);
      if (list.length === 2 && score <= (list[1]?.[1] ?? 0)) continue;
      list.push([key, score]);
      list.sort((a, b) => b[1] - a[1]);
      list.length = Math.min(2, list.length);
    }
  }
  return best;
}

const NAMED_AFTER = WordClass.surname | WordClass.renowned;

function formFeatures({ names, score, evidence }: WeighedForm): PersonFeatures {
  const { count, speaks, acts, hailed, inner, verbs } = evidence;
  const last = names.at(-1) ?? "";
  const first = classesOf(names[0] ?? "");
  const classes = classesOf(last);
  return {
    bias: 1,
    score: clip(score),
    verbs: Math.min(1, (2 * verbs) / count),
    once: count === 1 ? 1 : 0,
    hailedOnly: hailed > 0 && speaks + acts === 0 && inner <= hailed ? 1 : 0,
    given: (first & WordClass.givenName) !== 0 ? 1 : 0,
    surname: (classes & NAMED_AFTER) === WordClass.surname ? 1 : 0,
    renowned: (classes & WordClass.renowned) !== 0 ? 1 : 0,
    place: ((first | classes) & WordClass.place) !== 0 ? 1 : 0,
    placeNoun: PLACE_NOUNS.has(last) ? 1 : 0,
  };
}

function clip(score: number): number {
  return Math.max(-3, Math.min(3, score));
}

/** A noun in small letters that is no verb: “the Holt cottages”. */
function isNounAt(tokens: Tokens, token: number): boolean {
  const classes = classesAt(tokens, token);
  const isNoun = (classes & (WordClass.noun | WordClass.actor)) !== 0;
  return isNoun && (classes & WordClass.verb) === 0 && tokens.cases[token] === Case.lower;
}
