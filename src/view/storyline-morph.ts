import { select } from "d3";
import { type Course, courseOf } from "../layout/storyline/course.ts";
import type { Storyline, StorylineCurves } from "../layout/storyline/curves.ts";
import type { Group } from "./timeline-frame.ts";
import { tween } from "./tween.ts";

const MILLISECONDS = 520;
/** Points of a line while it moves. */
const POINTS = 220;

/**
 * Moves lines from where they were to where they are drawn now: each as a thin line, then as it is. One that was not there
 * before, or is there no more, appears at once. Returns how to stop.
 */
export function morphLines(
  lines: Group,
  others: readonly Group[],
  before: StorylineCurves,
  after: StorylineCurves,
  width: number,
): () => void {
  const step = width / POINTS;
  const sample = ({ lines: all }: StorylineCurves) =>
    new Map(all.map((line) => [line.character, courseOf(line, { x0: 0, x1: width }, step)]));
  const [from, to] = [sample(before), sample(after)];
  return tween(MILLISECONDS, (share) => {
    const isDone = share === 1;
    for (const group of others) group.style("opacity", isDone ? "" : share);
    lines.selectAll<SVGGElement, Storyline>("g").each(function draw(line) {
      const [old, next] = [from.get(line.character), to.get(line.character)];
      const isStill = isDone || old === undefined || next === undefined;
      const path = isStill ? line.away : between(old, next, share, step);
      select(this).select(".storyline-away").attr("d", path);
      select(this)
        .select(".storyline-present")
        .attr("d", isStill ? line.present : "");
    });
  });
}

function between(from: Course, to: Course, share: number, step: number): string {
  let path = "";
  let isDown = false;
  for (let place = 0; place <= POINTS; place++) {
    const y = mix(from.yAt(place), to.yAt(place), share);
    if (!Number.isNaN(y))
      path += `${isDown ? "L" : "M"}${(place * step).toFixed(1)} ${y.toFixed(1)}`;
    isDown = !Number.isNaN(y);
  }
  return path;
}

/** Where only one of the two is there, that one in its half of the time. */
function mix(from: number, to: number, share: number): number {
  if (Number.isNaN(from)) return share < 0.5 ? Number.NaN : to;
  if (Number.isNaN(to)) return share < 0.5 ? from : Number.NaN;
  return from + (to - from) * share;
}
