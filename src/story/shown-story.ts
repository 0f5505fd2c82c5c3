import { countAnew, recount } from "./counting/recount.ts";
import { atGrain, type Grain } from "./grain.ts";
import type { Counting, Story } from "./story.ts";

/**
 * The story cut and counted as somebody asks. Passages are counted in the scenes that were found and then summed, so that
 * a coarser grain has the same evidence; scenes that two share are counted at the grain itself.
 */
export function shownStory(story: Story, grain: Grain, counting: Counting): Story {
  const coarse = atGrain(story, grain);
  if (counting.copresence.unit === "scene" && coarse !== story) return countAnew(coarse, counting);
  return atGrain(recount(story, counting), grain);
}
