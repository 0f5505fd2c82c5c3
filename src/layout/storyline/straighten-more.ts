import { at } from "../../util/at.ts";
import { seededRandom } from "../../util/random.ts";
import type { Lines } from "./lines.ts";
import { pushDown } from "./push-down.ts";

/** The first try may look at so many points, however large the story. */
const LARGEST = 8_000_000;
/** Points that a try costs besides those it looks at. */
const TRY = 60;
/** Straight steps that are given up in one try, at most. */
const GIVEN_UP = 4;

/**
 * Makes straight again what can be after all, and then gives a few straight steps up, again and again, where that lets
 * as many others or more be straight instead. `effort` is in points looked at, never time. A step that would cross a straight one pushes itself out of the picture.
 */
export function straightenMore(
  lines: Lines,
  first: Uint8Array,
  height: number,
  effort: number,
): Uint8Array {
  const random = seededRandom(1);
  const steps = stepsOf(lines);
  let best = first.slice();
  let work = straighten(lines, best, height, steps, LARGEST);
  while (work < effort && steps.some((point) => best[point] === 0)) {
    const level = best.slice();
    const straight = steps.filter((point) => level[point] === 1);
    const count = 1 + Math.floor(random() * GIVEN_UP);
    for (let given = 0; given < count && straight.length > 0; given++) {
      level[at(straight, Math.floor(random() * straight.length))] = 0;
    }
    work += TRY;
    work += straighten(lines, level, height, shuffled(steps, random), effort);
    if (countLevel(level) >= countLevel(best)) best = level;
  }
  return best;
}

/** Tries every bent step in the order given; returns how many points that looked at. */
function straighten(
  lines: Lines,
  level: Uint8Array,
  height: number,
  steps: readonly number[],
  room: number,
): number {
  let work = 0;
  for (const point of steps) {
    if (level[point] === 1) continue;
    if (work > room) break;
    level[point] = 1;
    const { tooLow, sweeps } = pushDown(lines, level, height);
    if (tooLow >= 0) level[point] = 0;
    work += TRY + steps.length * sweeps;
  }
  return work;
}

/** The points of those who were there in the slice before too. */
function stepsOf({ characters, placeOf }: Lines): readonly number[] {
  const steps: number[] = [];
  for (let point = characters; point < placeOf.length; point++) {
    if (at(placeOf, point) >= 0 && at(placeOf, point - characters) >= 0) steps.push(point);
  }
  return steps;
}

function countLevel(level: Uint8Array): number {
  return level.reduce((sum, one) => sum + one, 0);
}

function shuffled(values: readonly number[], random: () => number): readonly number[] {
  return values
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
