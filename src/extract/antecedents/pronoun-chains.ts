import { type Characters, narratorAt } from "../cast/character-draft.ts";
import type { AntecedentWeights } from "./antecedent-weights.ts";
import { weighCandidate, weighNobody } from "./candidate-evidence.ts";
import type { Link } from "./chain.ts";
import type { Discourse } from "./discourse.ts";
import { weighKeeping, weighKeepingNobody } from "./keeping-evidence.ts";
import { Points } from "./points.ts";
import type { Pronoun } from "./pronoun.ts";
import type { PronounText } from "./pronoun-text.ts";

/** The number that stands for nobody in the cast. */
export const NOBODY = -1;

/** Candidates for a pronoun, at most, of those mentioned before. */
const MOST = 8;
/** Sentences after which somebody is forgotten; within which somebody is named who was not mentioned yet. */
const FORGOTTEN = 100;
const AHEAD = 120;
/** Sentences over which somebody not mentioned yet stays a candidate. */
const STAYS = 3;

/** A pronoun with the points of those whom it might mean. */
export interface ChainedPronoun extends Link {
  readonly pronoun: Pronoun;
  /** Character numbers; the last one stands for nobody. */
  readonly candidates: readonly number[];
}

/** Weighs those whom a pronoun might mean; `open` makes the points of each, where a training program keeps what is seen. */
export function weighPronoun(
  pronoun: Pronoun,
  before: ChainedPronoun | null,
  discourse: Discourse,
  { characters }: PronounText,
  open: () => Points,
): ChainedPronoun {
  const candidates = candidatesFor(pronoun, before, discourse, characters);
  const points: number[] = [];
  const keeping: number[] = [];
  const places: number[] = [];
  for (const character of candidates) {
    const own = open();
    if (character === NOBODY) weighNobody(own, pronoun, discourse);
    else weighCandidate(own, character, pronoun, discourse, characters);
    points.push(own.total);
    const place = before === null ? -1 : before.candidates.indexOf(character);
    places.push(place);
    keeping.push(place === -1 ? 0 : keep(open(), character, pronoun, discourse));
  }
  return { pronoun, candidates, points, keeping, before: places };
}

function keep(own: Points, character: number, pronoun: Pronoun, discourse: Discourse): number {
  const { before } = pronoun;
  if (before === null) return 0;
  if (character === NOBODY) weighKeepingNobody(own, pronoun, before);
  else weighKeeping(own, character, pronoun, before, discourse);
  return own.total;
}

/** Opens points that are only summed: the same ones each time, set back. */
export function summing(weights: AntecedentWeights): () => Points {
  const points = new Points(weights);
  return () => {
    points.total = 0;
    return points;
  };
}

/** Those who were mentioned; whoever is named next; whom the first reading means; nobody. */
function candidatesFor(
  pronoun: Pronoun,
  before: ChainedPronoun | null,
  discourse: Discourse,
  characters: Characters,
): readonly number[] {
  const { quotation, next, nextDistance, firstReading, token } = pronoun;
  const candidates = mentionedFor(pronoun, discourse, characters);
  const enter = (character: number) => {
    if (character >= 0 && !candidates.includes(character)) candidates.push(character);
  };
  const isNear =
    nextDistance < AHEAD && (quotation !== -1 || next !== narratorAt(characters, token));
  if (isNear && discourse.of(next) === undefined) enter(next);
  enter(firstReading);
  for (const character of waitingSince(pronoun, before))
    if (discourse.of(character) === undefined) enter(character);
  candidates.push(NOBODY);
  return candidates;
}

/** Those of the pronoun's gender who were mentioned, the last one first. */
function mentionedFor(
  { sentence, sex, quotation, token }: Pronoun,
  discourse: Discourse,
  characters: Characters,
): number[] {
  const { list } = characters;
  const narrator = narratorAt(characters, token);
  const candidates: number[] = [];
  for (const character of discourse.recent) {
    const gender = list[character]?.gender;
    if (gender !== sex && gender !== "unknown") continue;
    if (quotation === -1 && character === narrator) continue;
    const last = discourse.of(character)?.sentence ?? 0;
    if (sentence - last <= FORGOTTEN && candidates.push(character) === MOST) break;
  }
  return candidates;
}

/** The candidates of the pronoun before, as long as it is near. */
function waitingSince({ sentence }: Pronoun, before: ChainedPronoun | null): readonly number[] {
  return before !== null && sentence - before.pronoun.sentence <= STAYS ? before.candidates : [];
}
