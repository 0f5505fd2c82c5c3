import { extract } from "../../src/extract/extract.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import type { Story } from "../../src/story/story.ts";

/** A cast handed to the extraction instead of its own finding (`--gold-cast`). */
export type GivenCast = readonly {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender: "female" | "male" | "unknown";
}[];

/** Whether `extract` takes a cast yet. When it does, `extractBook` hands `cast` on to it. */
export const TAKES_CAST = false;

export interface Extraction {
  readonly story: Story;
  /** Of `extract` alone; decoding and scoring are not in it. */
  readonly seconds: number;
  readonly words: number;
}

/** Reads a whole book with nothing given but its text, or with the cast too. */
export function extractBook(bytes: Uint8Array, name: string, cast: GivenCast | null): Extraction {
  if (cast !== null && !TAKES_CAST) throw new Error("The extraction can't be given a cast yet.");
  const source = readSource(bytes, name);
  const begin = performance.now();
  const story = extract(source);
  const seconds = (performance.now() - begin) / 1000;
  return { story, seconds, words: countWords(story.text) };
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
