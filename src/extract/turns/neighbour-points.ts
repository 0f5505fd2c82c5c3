import type { Characters } from "../cast/character-draft.ts";
import { gendersAgree } from "../names/gender.ts";
import type { CandidatePoints } from "./candidate-points.ts";
import type { QuotedNames } from "./quoted-names.ts";
import type { TurnWeights } from "./turn-weights.ts";

/** A turn whose points are still being added up. */
interface OpenTurn {
  readonly paragraph: number;
  readonly names: QuotedNames;
  readonly points: CandidatePoints;
}

/** Adds what the turns beside a turn say: whoever is called speaks next, or has just spoken. */
export function weighNeighbours(
  turns: readonly OpenTurn[],
  characters: Characters,
  weights: TurnWeights,
): void {
  turns.forEach(({ points }, index) => {
    const before = nextTurn(turns, index, -1);
    const after = nextTurn(turns, index, 1);
    weighCalls(points, before, weights.calledBefore);
    for (const character of new Set(before?.names.mentioned)) {
      points.addKnown(character, weights.namedBefore);
    }
    weighCalls(points, after, weights.calledAfter);
    weighStyle(points, before, characters, weights);
    weighStyle(points, after, characters, weights);
  });
}

/** For whomever the turn beside calls by name. */
function weighCalls(points: CandidatePoints, beside: OpenTurn | null, weight: number): void {
  for (const character of new Set(beside?.names.called)) points.add(character, weight);
}

/** Against those of the other gender than the “sir” or “madam” of the turn beside. */
function weighStyle(
  points: CandidatePoints,
  beside: OpenTurn | null,
  characters: Characters,
  weights: TurnWeights,
): void {
  const styled = beside?.names.styled ?? "unknown";
  if (styled === "unknown") return;
  for (const character of points.candidates) {
    const gender = characters.list[character]?.gender ?? "unknown";
    if (!gendersAgree(gender, styled)) points.add(character, weights.styledOtherwise);
  }
}

/** How far apart two turns may stand, in paragraphs, for one to answer the other. */
const ANSWERS = 2;
/** Turns looked at on either side, however many stand in one paragraph. */
const MOST_TURNS = 40;

/** The nearest turn in another paragraph, if it is near enough to answer or be answered. */
function nextTurn(turns: readonly OpenTurn[], index: number, step: number): OpenTurn | null {
  const paragraph = turns[index]?.paragraph ?? 0;
  const stop = index + step * MOST_TURNS;
  for (let at = index + step; at >= 0 && at < turns.length && at !== stop; at += step) {
    const turn = turns[at];
    if (turn === undefined || Math.abs(turn.paragraph - paragraph) > ANSWERS) return null;
    if (turn.paragraph !== paragraph) return turn;
  }
  return null;
}
