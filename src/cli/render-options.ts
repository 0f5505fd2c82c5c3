import { InvalidArgumentError } from "commander";
import type { SceneRange } from "../graph/scene-range.ts";
import { GRAINS, type Grain } from "../story/grain.ts";
import type { InteractionKind, Story } from "../story/story.ts";
import { Problem } from "./problem.ts";

const KINDS: readonly InteractionKind[] = ["copresence", "dialogue", "reference"];

/** “copresence,dialogue”. */
export function parseKinds(value: string): readonly InteractionKind[] {
  const asked = value.split(",").map((word) => word.trim());
  const stray = asked.find((word) => !KINDS.some((kind) => kind === word));
  if (stray !== undefined) {
    throw new InvalidArgumentError(`${JSON.stringify(stray)} is none of ${KINDS.join(", ")}.`);
  }
  return KINDS.filter((kind) => asked.includes(kind));
}

/** Which scenes are drawn, and how finely the story is cut into them. */
export interface SceneChoice {
  readonly grain: Grain;
  /** `null` for all. */
  readonly range: SceneRange | null;
}

export const ALL_SCENES: SceneChoice = { grain: "inferred", range: null };

/** “chapters”, “marked”, “inferred”; a range; or both: “chapters,1-5” is the first five chapters. */
export function parseScenes(value: string): SceneChoice {
  const parts = value.split(",").map((part) => part.trim());
  const grain = GRAINS.find((one) => parts.includes(one));
  const ranges = parts.filter((part) => part !== grain);
  if (ranges.length > 1) {
    throw new InvalidArgumentError("Write one range of scenes, as 1-5.");
  }
  return {
    grain: grain ?? ALL_SCENES.grain,
    range: ranges[0] === undefined ? null : parseRange(ranges[0]),
  };
}

/** “1-5”, “7”, “3-” or “-4”: scenes from 1, both ends included. */
function parseRange(value: string): SceneRange {
  const match = /^(\d*)(-?)(\d*)$/.exec(value);
  const [, from = "", dash = "", to = ""] = match ?? [];
  if (from === "" && to === "") {
    throw new InvalidArgumentError(
      `Write ${GRAINS.join(", ")}, a scene as 7, or a range as 1-5, 3- or -4.`,
    );
  }
  const first = from === "" ? 1 : Number(from);
  const last = dash === "" ? first : to === "" ? Number.POSITIVE_INFINITY : Number(to);
  if (first < 1 || last < first) {
    throw new InvalidArgumentError("Scenes count from 1, the first before the last.");
  }
  return { first: first - 1, last: last - 1 };
}

/** A whole number between two limits. */
export function parseNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least || number > most) {
      throw new InvalidArgumentError(`It should be a whole number from ${least} to ${most}.`);
    }
    return number;
  };
}

/** The range in a story that has those scenes. */
export function checkScenes({ scenes }: Story, range: SceneRange | null): SceneRange | null {
  if (range === null) return null;
  const { first, last } = range;
  if (scenes.length === 0) throw new Problem("The story has no scenes; leave --scenes out.");
  if (first >= scenes.length || (last >= scenes.length && last !== Number.POSITIVE_INFINITY)) {
    const asked = first >= scenes.length ? first : last;
    throw new Problem(
      `--scenes asks for scene ${asked + 1}, but the story has ${scenes.length}; choose from 1 to ${scenes.length}.`,
    );
  }
  return { first, last: Math.min(last, scenes.length - 1) };
}
