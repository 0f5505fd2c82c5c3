import { readEncounters } from "./encounters.ts";
import type { SceneList } from "./scene-list.ts";
import { readSceneNames } from "./scene-names.ts";

/** Reads a text as a list of who is in each scene, if it is one by its form. */
export function readSceneList(text: string): SceneList | null {
  return readEncounters(text) ?? readSceneNames(text);
}
