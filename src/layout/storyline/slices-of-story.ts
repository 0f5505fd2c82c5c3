import type { PresenceTable } from "../../graph/presence.ts";
import type { SceneRange } from "../../graph/scene-range.ts";
import type { StorylineSlices } from "./slices.ts";

export interface StoryStorylines {
  /** Time is counted in scenes: a slice that starts at 3 and ends at 5 is scenes 3 and 4. */
  readonly slices: StorylineSlices;
  /** For each slice, those who are in its scenes; the others of the slice are away and will be back. */
  readonly present: readonly (readonly number[])[];
}

/** Scenes that somebody may be away for, as a share of all, before the line ends and begins anew; some at least. */
const PATIENCE = 0.2;
const LEAST_PATIENCE = 4;

/**
 * The sessions of a story: those present in a scene are together, each who is away but will be back is alone. Scenes with
 * the same people in a row are one slice.
 *
 *     scenes     1     2     3     4
 *     present    A B   A B   A     A B
 *     slices     {A B}       {A}   {A B}     B is alone in the second, or gone if that were for long
 *                            {B}
 */
export function slicesOfStory(
  sceneCount: number,
  { byCharacter }: Pick<PresenceTable, "byCharacter">,
  characters: readonly string[],
  range: SceneRange | null,
): StoryStorylines {
  const first = range?.first ?? 0;
  const last = Math.min(range?.last ?? sceneCount - 1, sceneCount - 1);
  const patience = Math.max(LEAST_PATIENCE, Math.round((last - first + 1) * PATIENCE));
  const stays = characters.map((id) => {
    const scenes = (byCharacter.get(id) ?? []).map(({ scene }) => scene);
    return stayOf(
      scenes.filter((scene) => scene >= first && scene <= last),
      patience,
    );
  });
  const slices: { start: number; end: number; sessions: (readonly number[])[] }[] = [];
  const present: (readonly number[])[] = [];
  let before = "";
  for (let scene = first; scene <= last; scene++) {
    const here = stays.flatMap((stay, who) => (stay.get(scene) === "present" ? [who] : []));
    const away = stays.flatMap((stay, who) => (stay.get(scene) === "away" ? [[who]] : []));
    const company = `${here.join()}/${away.join()}`;
    const slice = slices.at(-1);
    if (slice !== undefined && company === before) slice.end = scene + 1;
    else {
      const sessions = here.length === 0 ? away : [here, ...away];
      slices.push({ start: scene, end: scene + 1, sessions });
      present.push(here);
    }
    before = company;
  }
  return { slices: { characters, slices }, present };
}

type Stay = ReadonlyMap<number, "present" | "away">;

function stayOf(scenes: readonly number[], patience: number): Stay {
  const stay = new Map<number, "present" | "away">();
  for (const [index, scene] of scenes.entries()) {
    stay.set(scene, "present");
    const next = scenes[index + 1] ?? scene;
    if (next - scene - 1 > patience) continue;
    for (let away = scene + 1; away < next; away++) stay.set(away, "away");
  }
  return stay;
}
