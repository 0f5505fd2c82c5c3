import { batch, computed } from "@preact/signals";
import type { SceneRange } from "../../graph/scene-range.ts";
import { atGrain, countScenes, GRAINS, type Grain, sceneHomes } from "../../story/grain.ts";
import type { Story } from "../../story/story.ts";
import { chooseOrder } from "./arrange.ts";
import { found, grain } from "./found.ts";
import { select, selection } from "./selection.ts";
import { moveTime } from "./time.ts";

/** How many scenes the open story has at each grain. */
export const grainCounts = computed(() => {
  const story = found.value?.story;
  return GRAINS.map((one) => [one, story === undefined ? 0 : countScenes(story, one)] as const);
});

/** Cuts the open story more finely or more coarsely; playhead, window and chosen scene stay where they are in it. */
export function chooseGrain(next: Grain): void {
  const story = found.value?.story;
  if (story === undefined || next === grain.value) return;
  const rangeOf = rangeMap(story, grain.value, next);
  batch(() => {
    chooseOrder("told");
    moveTime(rangeOf);
    const chosen = selection.value;
    if (chosen?.kind === "scene") {
      const { first } = rangeOf({ first: chosen.index, last: chosen.index });
      select({ kind: "scene", index: first });
    }
    grain.value = next;
  });
}

/** From scenes at one grain to the scenes at another that hold them. */
function rangeMap(story: Story, from: Grain, to: Grain): (range: SceneRange) => SceneRange {
  const before = sceneHomes(story, from);
  const after = sceneHomes(story, to);
  const shown = atGrain(story, from).scenes;
  const places = new Map(atGrain(story, to).scenes.map(({ id }, place) => [id, place]));
  const placesOf = (scene: number): readonly number[] => {
    const members = story.scenes.filter(({ id }) => before.get(id) === shown[scene]?.id);
    return members.map(({ id }) => places.get(after.get(id) ?? "") ?? 0);
  };
  return ({ first, last }) => ({
    first: placesOf(first)[0] ?? 0,
    last: placesOf(last).at(-1) ?? 0,
  });
}
