import type { GivenCast } from "../../src/extract/cast/given/given-character.ts";
import { extract } from "../../src/extract/extract.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import type { Story } from "../../src/story/story.ts";

export interface Extraction {
  readonly story: Story;
  /** Of `extract` alone; decoding and scoring are not in it. */
  readonly seconds: number;
  readonly words: number;
}

/** Reads a whole book with nothing given but its text, or with the cast too. */
export function extractBook(bytes: Uint8Array, name: string, cast: GivenCast | null): Extraction {
  const source = readSource(bytes, name);
  const begin = performance.now();
  const story = extract(source, cast === null ? {} : { cast });
  const seconds = (performance.now() - begin) / 1000;
  return { story, seconds, words: countWords(story.text) };
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
