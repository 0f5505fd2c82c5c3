import type { Storyline, StorylineCurves } from "../layout/storyline/curves.ts";
import type { LineLabel } from "../layout/storyline/line-labels.ts";
import { sceneEnds } from "../layout/timeline.ts";
import type { CursorPlace } from "./timeline-cursor.ts";
import type { TimelineData, TimelineRowMark } from "./timeline-data.ts";
import type { TimelineCursor } from "./timeline-names.ts";

interface StorylineMark extends TimelineRowMark {
  /** The colour's shade in which a name can be read, as CSS writes it. */
  readonly textColor: string;
}

/** As the rows' data, but with lines in place of rows; `layout.height` is the picture's. */
export interface StorylineData extends TimelineData {
  readonly rows: readonly StorylineMark[];
  /** `null` while the layout is being worked out. */
  readonly curves: StorylineCurves | null;
  /** Lines of the same story move to where they are drawn next; those of another go. */
  readonly story: object;
  readonly labels: readonly LineLabel[];
}

/** Pixels. */
const NEAR = 9;

/** The line nearest to a point; `null` where none is near. */
export function lineAt(curves: StorylineCurves | null, x: number, y: number): string | null {
  let nearest: string | null = null;
  let least = NEAR;
  for (const line of curves?.lines ?? []) {
    const distance = Math.abs(heightAt(line, x) - y);
    if (!(distance < least)) continue;
    least = distance;
    nearest = line.character;
  }
  return nearest;
}

function heightAt({ points }: Storyline, x: number): number {
  return points.find(({ x0, x1 }) => x >= x0 && x < x1)?.y ?? Number.NaN;
}

/** Where a line is in a scene; where it has none, as high as where it is nearest. */
export function placeOf(
  { curves, layout }: StorylineData,
  { character, scene }: TimelineCursor,
): CursorPlace | null {
  const points = curves?.lines.find((line) => line.character === character)?.points ?? [];
  const [x0, x1] = scene === null ? [0, 0] : sceneEnds(layout, scene);
  const x = (x0 + x1) / 2;
  const here = points.find((point) => x >= point.x0 && x < point.x1);
  const nearest = here ?? points.findLast((point) => point.x1 <= x) ?? points[0];
  if (nearest === undefined) return null;
  return { y: nearest.y, isPresent: here?.present === true };
}
