import type { Scene } from "./story.ts";

/** The place in the list of the scene that holds an offset of the text, or -1 for title matter and the like. */
export function sceneIndexAt(scenes: readonly Scene[], offset: number): number {
  let low = 0;
  let high = scenes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const scene = scenes[middle];
    if (scene === undefined) return -1;
    if (offset < scene.start) high = middle - 1;
    else if (offset >= scene.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
