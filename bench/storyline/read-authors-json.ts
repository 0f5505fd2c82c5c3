import { readFileSync } from "node:fs";
import type { SessionSpan } from "../../src/layout/storyline/slices.ts";

/** The benchmark's own layout: `{ Story: { Characters: { NAME: [{ Start, End, Session }] } } }`. */
interface AuthorsStory {
  readonly Story: {
    readonly Characters: Readonly<
      Record<string, readonly { Start: number; End: number; Session: number }[]>
    >;
  };
}

/** Reads a story of iStoryline.js's `data/json`. */
export function readAuthorsJson(path: string): readonly SessionSpan[] {
  const { Story } = JSON.parse(readFileSync(path, "utf8")) as AuthorsStory;
  return Object.entries(Story.Characters).flatMap(([character, stays]) =>
    stays.map(({ Start, End, Session }) => ({
      character,
      session: String(Session),
      start: Start,
      end: End,
    })),
  );
}
