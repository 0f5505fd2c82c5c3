import type { Story } from "./story.ts";

/** What a scene is called by, whatever order the scenes are in: its place in the order of telling, from 1. */
export function sceneNumber({ scenes }: Pick<Story, "scenes">, index: number): number {
  return (scenes[index]?.told ?? index) + 1;
}
