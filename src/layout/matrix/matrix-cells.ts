import { type KindWeights, weighDirections } from "../../graph/kind-weights.ts";
import type { TieWeights } from "../../graph/ties.ts";

interface TieOfPair extends TieWeights {
  readonly source: string;
  readonly target: string;
}

/** What one character is to another: speaks to, speaks of, is with. */
export interface MatrixCell {
  /** Places in the matrix's order. */
  readonly row: number;
  readonly column: number;
  readonly weight: number;
  /** The tie as the network has it. */
  readonly source: string;
  readonly target: string;
}

/**
 * Two cells for each tie, one for each direction, by row and column: in a row stands what its character says to and
 * about the others; being together counts both ways. A cell without weight is left out.
 */
export function matrixCells(
  ties: readonly TieOfPair[],
  order: readonly string[],
  weights: KindWeights,
): readonly MatrixCell[] {
  const places = new Map(order.map((id, place) => [id, place]));
  const cells = ties.flatMap((tie): MatrixCell[] => {
    const { source, target, copresence, held } = tie;
    const [from, to] = [places.get(source), places.get(target)];
    if (from === undefined || to === undefined) return [];
    const [forward, backward] = weighDirections(tie, weights);
    const both = copresence * weights.copresence + held;
    return [
      { row: from, column: to, weight: both + forward, source, target },
      { row: to, column: from, weight: both + backward, source, target },
    ];
  });
  return cells
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The weight of the heaviest cell: what the darkest shade stands for. */
export function heaviestCell(cells: readonly MatrixCell[]): number {
  return cells.reduce((most, { weight }) => Math.max(most, weight), 0);
}

const FAINTEST = 0.2;

/** How dark a cell is, up to 1; by the square root, so that light ties can be told from none. */
export function cellShade(weight: number, heaviest: number): number {
  if (heaviest <= 0) return 0;
  return FAINTEST + (1 - FAINTEST) * Math.sqrt(Math.min(1, weight / heaviest));
}
