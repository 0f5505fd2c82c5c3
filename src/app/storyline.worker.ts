import { expose } from "comlink";
import type { StorylineSlices } from "../layout/storyline/slices.ts";
import {
  layoutStoryline,
  STORY_OPTIONS,
  type StorylineLayout,
} from "../layout/storyline/storyline.ts";

const storylines = {
  layOut(slices: StorylineSlices): StorylineLayout {
    return layoutStoryline(slices, STORY_OPTIONS);
  },
};

export type Storylines = typeof storylines;

expose(storylines);
