import type { Characters } from "../cast/character-draft.ts";
import { gendersAgree } from "../names/gender.ts";
import type { CandidatePoints } from "./candidate-points.ts";
import type { QuotedNames } from "./quoted-names.ts";
import type { TurnFeature } from "./turn-weights.ts";

/** A turn whose points are still being added up. */
export interface OpenTurn {
  readonly paragraph: number;
  readonly scene: number;
  readonly names: QuotedNames;
  readonly asks: boolean;
  readonly points: CandidatePoints;
  /** Whom its tag or beat says that it is said to; -1 where none does. */
  readonly addressee: number;
  /** Whom a tag names as its speaker; -1 where none does. */
  readonly tagged: number;
}

/** Adds what the turns beside a turn say: whoever is called speaks next, or has just spoken. */
export function weighNeighbours(turns: readonly OpenTurn[], characters: Characters): void {
  turns.forEach(({ points }, index) => {
    const before = nextTurn(turns, index, -1);
    const after = nextTurn(turns, index, 1);
    addAll(points, before?.names.called, "calledBefore");
    if (before?.asks === true) addAll(points, before.names.called, "askedBefore");
    addKnown(points, before?.names.mentioned, "namedBefore");
    addAll(points, after?.names.called, "calledAfter");
    addKnown(points, after?.names.mentioned, "namedAfter");
    if (before !== null && before.addressee >= 0)
      points.add(before.addressee, before.asks ? "askedToBefore" : "addressedBefore");
    if (after !== null && after.addressee >= 0) points.add(after.addressee, "addressedAfter");
    weighStyle(points, before, characters);
    weighStyle(points, after, characters);
    weighTagged(points, turns, index);
  });
}

function addAll(points: CandidatePoints, whom: readonly number[] = [], feature: TurnFeature): void {
  whom.forEach((character, index) => {
    if (whom.indexOf(character) === index) points.add(character, feature);
  });
}

function addKnown(
  points: CandidatePoints,
  whom: readonly number[] = [],
  feature: TurnFeature,
): void {
  whom.forEach((character, index) => {
    if (whom.indexOf(character) === index) points.addKnown(character, feature);
  });
}

/** Against those of the other gender than the “sir” or “madam” of the turn beside. */
function weighStyle(
  points: CandidatePoints,
  beside: OpenTurn | null,
  characters: Characters,
): void {
  const styled = beside?.names.styled ?? "unknown";
  if (styled === "unknown") return;
  for (const character of points.candidates) {
    const gender = characters.list[character]?.gender ?? "unknown";
    if (!gendersAgree(gender, styled)) points.add(character, "styledOtherwise");
  }
}

/** How many turns away a tag still shows that somebody takes part in the conversation. */
const NEARBY = 10;
/** And how many paragraphs. */
const NEARBY_PARAGRAPHS = 30;

/** For those whom tags nearby name as speakers. */
function weighTagged(points: CandidatePoints, turns: readonly OpenTurn[], index: number): void {
  const { paragraph = 0, scene = -1 } = turns[index] ?? {};
  const seen: number[] = [];
  for (let distance = 1; distance <= NEARBY; distance++) {
    for (let at = index - distance; at <= index + distance; at += 2 * distance) {
      const turn = turns[at];
      if (turn === undefined || turn.tagged < 0 || seen.includes(turn.tagged)) continue;
      const isFar = Math.abs(turn.paragraph - paragraph) > NEARBY_PARAGRAPHS;
      if (isFar || turn.scene !== scene) continue;
      seen.push(turn.tagged);
      points.addKnown(turn.tagged, "taggedNear");
      points.addKnown(turn.tagged, "taggedNearest", 1 / distance);
    }
  }
}

/** How far apart two turns may stand, in paragraphs, for one to answer the other. */
const ANSWERS = 2;
/** Turns looked at on either side, however many stand in one paragraph. */
const MOST_TURNS = 40;

/** The nearest turn in another paragraph of the scene, if it is near enough to answer or be answered. */
function nextTurn(turns: readonly OpenTurn[], index: number, step: number): OpenTurn | null {
  const { paragraph = 0, scene = -1 } = turns[index] ?? {};
  const stop = index + step * MOST_TURNS;
  for (let at = index + step; at >= 0 && at < turns.length && at !== stop; at += step) {
    const turn = turns[at];
    if (turn === undefined || turn.scene !== scene) return null;
    if (Math.abs(turn.paragraph - paragraph) > ANSWERS) return null;
    if (turn.paragraph !== paragraph) return turn;
  }
  return null;
}
