import type { Box } from "../geometry.ts";
import { fitText, textWidth } from "../text-width.ts";
import { courseOf, type Stretch } from "./course.ts";
import type { Storyline } from "./curves.ts";
import { findLabelPlace, type LabelNeed, SAMPLE_STEP } from "./label-place.ts";

export interface LineLabel {
  readonly character: string;
  readonly text: string;
  /** Of the start of the baseline. Pixels. */
  readonly x: number;
  readonly y: number;
  /** Whether it stands in its line, which it breaks, and not above it. */
  readonly inLine: boolean;
}

export interface LineLabelOptions {
  readonly nameOf: (character: string) => string;
  readonly width: number;
  readonly fontSize: number;
  /** The stretch in which names are wanted, of lines that are too long to be named all along; left out: everywhere. */
  readonly view?: Stretch;
}

/** Pixels. */
const LONGEST = 150;
/** A line's name is written again so far along it. */
const REPEAT = 420;
/** Between two names that stand side by side. */
const BESIDE = 8;
/** Between two names of the same line, at least. */
const APART = 90;
/** Who finds no good place asks again, with less to ask for; the last may be crossed by a few bends. */
const NEEDS: readonly LabelNeed[] = [
  { urgent: false, cuts: 0 },
  { urgent: true, cuts: 0 },
  { urgent: true, cuts: 2 },
  { urgent: true, cuts: 5 },
];

/**
 * Names the lines: above each, where it begins, or further along where the first place is taken by another name or cut by
 * another line; where lines lie close, in the line itself. No two names overlap, and other lines run through one only where
 * it has no other place; a name that finds none at all is left out.
 */
export function labelLines(
  lines: readonly Storyline[],
  { nameOf, width, fontSize, view = { x0: 0, x1: width } }: LineLabelOptions,
): readonly LineLabel[] {
  const seen = { x0: Math.max(0, view.x0), x1: Math.min(width, view.x1) };
  const courses = lines.map((line) => courseOf(line, seen, SAMPLE_STEP));
  const taken: Box[] = [];
  const labels: LineLabel[] = [];
  const name = (index: number, { character, points }: Storyline, need: LabelNeed) => {
    const text = fitText(nameOf(character), LONGEST, fontSize, "semibold");
    const size = { width: textWidth(text, fontSize, "semibold"), height: fontSize };
    let end = Number.NEGATIVE_INFINITY;
    for (const start of startsOf(points)) {
      if (start.x1 < seen.x0 || start.x0 > seen.x1) continue;
      const stretch = within(start, seen);
      const place = findLabelPlace({ courses, own: index, taken, stretch, size, width, need });
      if (place === null || place.box.x0 - end < APART) continue;
      const { box, inLine } = place;
      end = box.x1;
      taken.push({ ...box, x0: box.x0 - BESIDE, x1: box.x1 + BESIDE });
      labels.push({ character, text, x: box.x0, y: box.y1 - fontSize * 0.2, inLine });
      // A name that had no good place anywhere is written once.
      if (need.urgent) return;
    }
  };
  const named = new Set<string>();
  for (const need of NEEDS) {
    for (const [index, line] of lines.entries()) {
      if (!named.has(line.character)) name(index, line, need);
    }
    for (const { character } of labels) named.add(character);
  }
  return labels;
}

/** Where a name is wanted: where the line begins, begins anew, and where it has run on for long. */
function startsOf(points: Storyline["points"]): readonly Stretch[] {
  const runs: { x0: number; x1: number }[] = [];
  for (const { x0, x1, joined } of points) {
    const run = runs.at(-1);
    if (joined && run !== undefined) run.x1 = x1;
    else runs.push({ x0, x1 });
  }
  return runs.flatMap(({ x0, x1 }) => {
    const pieces = Math.max(1, Math.floor((x1 - x0) / REPEAT));
    const length = (x1 - x0) / pieces;
    return Array.from({ length: pieces }, (_, piece) => ({
      x0: x0 + piece * length,
      x1: x0 + (piece + 1) * length,
    }));
  });
}

function within({ x0, x1 }: Stretch, seen: Stretch): Stretch {
  return { x0: Math.max(x0, seen.x0), x1: Math.min(x1, seen.x1) };
}
