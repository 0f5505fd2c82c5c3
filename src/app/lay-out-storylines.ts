import { type Remote, wrap } from "comlink";
import type { StorylineSlices } from "../layout/storyline/slices.ts";
import type { StorylineLayout } from "../layout/storyline/storyline.ts";
import type { Storylines } from "./storyline.worker.ts";

/** A worker of its own, made when storylines are first looked at: a story can be read meanwhile. */
let storylines: Remote<Storylines> | null = null;

export function layOutStorylines(slices: StorylineSlices): Promise<StorylineLayout> {
  storylines ??= wrap<Storylines>(
    new Worker(new URL("./storyline.worker.ts", import.meta.url), { type: "module" }),
  );
  return storylines.layOut(slices);
}
