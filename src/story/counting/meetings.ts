import type { Span } from "../story.ts";
import type { Appearance } from "./appearances.ts";
import type { TextUnits } from "./text-units.ts";

/** Two people, the lower number first, and the passage that they share. */
export interface Meeting {
  readonly pair: readonly [number, number];
  readonly span: Span;
  /** Units from where one is to where the other is; 0 in the same one. */
  readonly distance: number;
}

interface Place {
  /** The first and the last unit of the passage. */
  readonly unit: number;
  readonly last: number;
  readonly span: Span;
}

/**
 * Tells who shares a passage of so many units, given who appears in a scene, in order: once for each unit in which both
 * appear, and once where one comes to where the other was, not too far above.
 *
 *     Lucy opened the door. ¶ “Come in,” said Cecil.        within two paragraphs
 *     ^^^^                                    ^^^^^         one passage of both
 */
export function eachMeeting(
  appearances: readonly Appearance[],
  units: TextUnits,
  within: number,
  visit: (meeting: Meeting) => void,
): void {
  const lastSeen = new Map<number, Place>();
  for (const here of byUnit(appearances, units)) {
    if (here.size > 1) meetInside([...here], visit);
    here.forEach((place, one) => {
      meetAbove(one, place, here, lastSeen, within, visit);
    });
    here.forEach((place, one) => {
      lastSeen.set(one, place);
    });
  }
}

type Places = ReadonlyMap<number, Place>;

function meetInside(
  here: readonly (readonly [number, Place])[],
  visit: (meeting: Meeting) => void,
): void {
  here.forEach(([one, { span }], index) => {
    for (let later = index + 1; later < here.length; later++) {
      visit({ pair: pairOf(one, here[later]?.[0] ?? -1), span, distance: 0 });
    }
  });
}

/** Those whom somebody comes near to; whoever was there already when the other was has met them then. */
function meetAbove(
  one: number,
  { unit, span }: Place,
  here: Places,
  lastSeen: Places,
  within: number,
  visit: (meeting: Meeting) => void,
): void {
  const before = lastSeen.get(one)?.unit ?? Number.NEGATIVE_INFINITY;
  lastSeen.forEach((earlier, other) => {
    const distance = Math.max(0, unit - earlier.last);
    if (distance >= within || before >= earlier.unit || here.has(other)) return;
    visit({ pair: pairOf(one, other), span: [earlier.span[0], span[1]], distance });
  });
}

function pairOf(one: number, other: number): readonly [number, number] {
  return one < other ? [one, other] : [other, one];
}

/** Who appears in each unit, and where; their passage is the unit where it is long enough to be shown. */
function byUnit(appearances: readonly Appearance[], units: TextUnits): readonly Places[] {
  const found: Places[] = [];
  let open = -2;
  let here = new Map<number, Place>();
  for (const { character, span } of appearances) {
    const unit = unitAt(units, open, span[0]);
    if (unit !== open) {
      here = new Map();
      found.push(here);
    }
    open = unit;
    const last = unitAt(units, unit, Math.max(span[0], span[1] - 1));
    const known = here.get(character);
    if (known === undefined || known.last < last) {
      here.set(character, { unit, last, span: units.spanOf(unit) ?? span });
    }
  }
  return found;
}

/** The unit that an offset lies in, which mostly is the one that was met last. */
function unitAt(units: TextUnits, last: number, offset: number): number {
  const span = units.spanOf(last);
  return span !== null && span[0] <= offset && offset < span[1] ? last : units.at(offset);
}
