import { fitText, textWidth } from "../text-width.ts";

export interface MatrixMember {
  readonly id: string;
  readonly name: string;
  /** -1 for none. */
  readonly community: number;
}

export interface MatrixOptions {
  /** Pixels that there are; the matrix is larger where its cells would be too small to read. */
  readonly width: number;
  /** May be infinite. */
  readonly height: number;
  /** Of a cell, where there is room. */
  readonly largest?: number;
}

/** A square along the diagonal: neighbours of one community. */
export interface MatrixBlock {
  readonly community: number;
  /** Pixels from the first cell's edge. */
  readonly start: number;
  readonly size: number;
}

/** Pixels. Cells begin right of `left` and below `top`; names stand there, those of the columns at a slant. */
export interface MatrixLayout {
  /** In the order of the rows, with the name as there is room for it. */
  readonly members: readonly MatrixMember[];
  readonly blocks: readonly MatrixBlock[];
  /** Of a cell. */
  readonly cell: number;
  readonly fontSize: number;
  readonly left: number;
  readonly top: number;
  /** Of all cells, one way. */
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

const SMALLEST_CELL = 14;
const LARGEST_CELL = 30;
const LONGEST_NAME = 132;
const NAME_GAP = 8;
/** Between a column's name and the horizontal. */
export const SLANT_DEGREES = 60;
const SINE = Math.sin((SLANT_DEGREES * Math.PI) / 180);
const COSINE = Math.cos((SLANT_DEGREES * Math.PI) / 180);

/** Gives a matrix its measures: cells as large as the room allows, names as long as they may be. */
export function layoutMatrix(
  cast: readonly MatrixMember[],
  { width, height, largest = LARGEST_CELL }: MatrixOptions,
): MatrixLayout {
  const count = Math.max(1, cast.length);
  const widest = (fontSize: number) =>
    Math.min(LONGEST_NAME, Math.max(0, ...cast.map(({ name }) => textWidth(name, fontSize))));
  const room = widest(12) + NAME_GAP;
  const fitting = Math.min(width - room * (1 + COSINE), height - room * SINE - NAME_GAP) / count;
  const cell = Math.floor(Math.min(largest, Math.max(SMALLEST_CELL, fitting)));
  const fontSize = Math.min(12, cell - 3);
  const longest = widest(fontSize);
  const left = Math.ceil(longest + NAME_GAP);
  const top = Math.ceil(longest * SINE + NAME_GAP + fontSize / 2);
  const size = cast.length * cell;
  return {
    members: cast.map((member) => ({
      ...member,
      name: fitText(member.name, LONGEST_NAME, fontSize),
    })),
    blocks: blocksOf(cast, cell),
    cell,
    fontSize,
    left,
    top,
    size,
    width: left + size + Math.ceil(longest * COSINE + NAME_GAP),
    height: top + size,
  };
}

/** One alone is no block. */
function blocksOf(cast: readonly MatrixMember[], cell: number): readonly MatrixBlock[] {
  const blocks: { community: number; start: number; size: number }[] = [];
  for (const [place, { community }] of cast.entries()) {
    const last = blocks.at(-1);
    if (last?.community === community) last.size += cell;
    else blocks.push({ community, start: place * cell, size: cell });
  }
  return blocks.filter(({ community, size }) => community >= 0 && size > cell);
}
