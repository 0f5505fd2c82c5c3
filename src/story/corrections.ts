import * as v from "valibot";
import { isSceneTime } from "./scene-time.ts";
import type { Scene, SceneTime, Story } from "./story.ts";

/**
 * What a reader changes in a reading: data kept beside the story, so that a shorter list undoes and a longer one does
 * again, and that a new extraction keeps it. A later correction of the same thing goes before an earlier one.
 */
export type Correction = SceneCorrection;

/** Names a scene, or says when it happens. */
interface SceneCorrection {
  readonly kind: "scene";
  /** Where the scene starts in the text, which does not change when scenes are cut in another way. */
  readonly at: number;
  /** Left out: as it is. */
  readonly title?: string | null;
  readonly time?: SceneTime | null;
}

/** The story with a list of corrections. One that fits no scene does nothing. */
export function correct(story: Story, corrections: readonly Correction[]): Story {
  if (corrections.length === 0) return story;
  const byStart = new Map<number, readonly Correction[]>();
  for (const one of corrections) byStart.set(one.at, [...(byStart.get(one.at) ?? []), one]);
  return {
    ...story,
    scenes: story.scenes.map((scene) =>
      (byStart.get(scene.start) ?? []).reduce(correctScene, scene),
    ),
  };
}

function correctScene(scene: Scene, { title, time }: SceneCorrection): Scene {
  const { time: before, ...timeless } = scene;
  const after = time === undefined ? before : time;
  return {
    ...timeless,
    title: title === undefined ? scene.title : title,
    ...(after === undefined || after === null ? {} : { time: after }),
  };
}

const schema = v.array(
  v.object({
    kind: v.literal("scene"),
    at: v.pipe(v.number(), v.integer(), v.minValue(0)),
    title: v.exactOptional(v.nullable(v.string())),
    time: v.exactOptional(v.nullable(v.custom<SceneTime>(isSceneTime))),
  }),
);

/** Reads what `JSON.stringify` made of a list of corrections; an empty list of anything else. */
export function readCorrections(json: string): readonly Correction[] {
  try {
    const result = v.safeParse(schema, JSON.parse(json));
    return result.success ? result.output : [];
  } catch {
    return [];
  }
}
