import { expose } from "comlink";
import { extract, type Progress } from "../extract/extract.ts";
import { readAnySource } from "../ingest/read-source.ts";
import { readStory } from "../story/read-story.ts";
import type { Story } from "../story/story.ts";
import { makeReading, type Reading } from "./make-reading.ts";

/** Shares of the whole that a reading takes before and after the extraction. */
const DECODED = 0.02;
const EXTRACTED = 0.95;

/** The story that was read last. */
let last: Pick<Story, "mentions" | "utterances" | "interactions"> = {
  mentions: [],
  utterances: [],
  interactions: [],
};

const extraction = {
  /**
   * Without the long lists of the story, which are fetched one by one: all in one message, they would keep the page from
   * answering.
   */
  async read(
    bytes: Uint8Array,
    name: string,
    onProgress: (progress: Progress) => void,
  ): Promise<Reading> {
    const story = await storyFrom(bytes, name, ({ stage, fraction }) =>
      onProgress({ stage, fraction: DECODED + fraction * (EXTRACTED - DECODED) }),
    );
    onProgress({ stage: "drawing the network", fraction: EXTRACTED });
    const reading = makeReading(story);
    last = story;
    return { ...reading, story: { ...story, mentions: [], utterances: [], interactions: [] } };
  },
  mentions: () => last.mentions,
  utterances: () => last.utterances,
  interactions: () => last.interactions,
};

export type Extraction = typeof extraction;

async function storyFrom(
  bytes: Uint8Array,
  name: string,
  onProgress: (progress: Progress) => void,
): Promise<Story> {
  if (/\.json$/i.test(name)) return readStory(new TextDecoder().decode(bytes));
  return extract(await readAnySource(bytes, name), { onProgress });
}

expose(extraction);
