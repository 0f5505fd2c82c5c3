import { computed, signal } from "@preact/signals";
import type { Story } from "../../story/story.ts";
import { storyUpTo } from "../../story/story-up-to.ts";
import type { Reading } from "../make-reading.ts";
import { axis } from "./order.ts";
import { spoilerSafe } from "./spoilers.ts";
import { playhead } from "./time.ts";

/**
 * The open story as it is shown, with the reader's corrections and in the order chosen; without spoilers it ends at the
 * playhead. Positions and communities stay those of the whole: nothing changes its place or its colour while time moves.
 *
 *     found ─grain─▶ cut ─corrections─▶ corrected ─order─▶ axis ─spoilers─▶ reading
 */
export const reading = computed<Reading | null>(() => {
  const whole = axis.value;
  if (whole === null || !spoilerSafe.value) return whole;
  const story = storyUpTo(whole.story, playhead.value);
  return { ...whole, story, positions: toldPositions(whole.positions, story) };
});

let lastPositions: Reading["positions"] = new Map();

/** Of those who are told of; the same map as before while these are the same, since another map is another picture. */
function toldPositions(
  positions: Reading["positions"],
  { characters }: Story,
): Reading["positions"] {
  const told = new Map(
    characters.flatMap(({ id }) => {
      const position = positions.get(id);
      return position === undefined ? [] : [[id, position] as const];
    }),
  );
  const isSame =
    told.size === lastPositions.size &&
    [...told].every(([id, position]) => lastPositions.get(id) === position);
  if (!isSame) lastPositions = told;
  return lastPositions;
}

/** A story being read; the one that is open stays until it is done. */
export interface Job {
  readonly name: string;
  readonly stage: string;
  /** 0 to 1. */
  readonly fraction: number;
}

export const job = signal<Job | null>(null);
