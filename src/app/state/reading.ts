import { signal } from "@preact/signals";
import type { Reading } from "../make-reading.ts";

/** The story that is open; `null` until the first one is read. */
export const reading = signal<Reading | null>(null);

/** A story being read; the one that is open stays until it is done. */
export interface Job {
  readonly name: string;
  readonly stage: string;
  /** 0 to 1. */
  readonly fraction: number;
}

export const job = signal<Job | null>(null);
