import { computed, signal } from "@preact/signals";
import { atGrain, type Grain } from "../../story/grain.ts";
import type { Reading } from "../make-reading.ts";

/** The story that is open, as it was found; `null` until the first one is read. */
export const found = signal<Reading | null>(null);

/** How finely the open story is cut into scenes. */
export const grain = signal<Grain>("inferred");

/** The open story as it is shown: with scenes of the grain chosen. Positions and colours stay those of the story found. */
export const reading = computed<Reading | null>(
  () => found.value && { ...found.value, story: atGrain(found.value.story, grain.value) },
);

/** A story being read; the one that is open stays until it is done. */
export interface Job {
  readonly name: string;
  readonly stage: string;
  /** 0 to 1. */
  readonly fraction: number;
}

export const job = signal<Job | null>(null);
