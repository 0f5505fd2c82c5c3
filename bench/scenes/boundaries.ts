/** Where one careful reader sees scenes begin, by offsets of paragraph starts. */
export interface SceneReading {
  /** Of the bytes of the file. */
  readonly sha256: string;
  readonly cuts: readonly number[];
  /** Places where one may cut or not: neither counts as wrong. */
  readonly arguable: readonly number[];
}

export interface BoundaryScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly missed: readonly number[];
  readonly wrong: readonly number[];
}

/** A cut is right within this many paragraphs of the reader's. */
const TOLERANCE = 1;

/**
 * Compares found cuts with a reader's, each matched with one at most.
 *
 * @param paragraphs offsets at which the paragraphs start, in order.
 */
export function scoreBoundaries(
  { cuts, arguable }: Pick<SceneReading, "cuts" | "arguable">,
  found: readonly number[],
  paragraphs: readonly number[],
): BoundaryScore {
  const place = (offset: number) => paragraphs.findLastIndex((start) => start <= offset);
  const free = new Set(found);
  const takeNear = (cut: number): boolean => {
    const near = [...free]
      .map((offset) => ({ offset, distance: Math.abs(place(offset) - place(cut)) }))
      .filter(({ distance }) => distance <= TOLERANCE)
      .sort((a, b) => a.distance - b.distance)[0];
    return near !== undefined && free.delete(near.offset);
  };
  const missed = cuts.filter((cut) => !takeNear(cut));
  arguable.forEach(takeNear);
  const right = cuts.length - missed.length;
  const precision = right + free.size === 0 ? 1 : right / (right + free.size);
  const recall = cuts.length === 0 ? 1 : right / cuts.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, missed, wrong: [...free] };
}
