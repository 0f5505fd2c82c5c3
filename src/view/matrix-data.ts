import type { MatrixCell } from "../layout/matrix/matrix-cells.ts";
import type { MatrixLayout } from "../layout/matrix/matrix-layout.ts";

/** A cell with how it looks. */
export interface CellMark extends MatrixCell {
  /** As CSS writes it. */
  readonly color: string;
  /** Above 0, up to 1. */
  readonly shade: number;
}

export interface MatrixData {
  readonly layout: MatrixLayout;
  readonly cells: readonly CellMark[];
  /** For each row, of its name and of its community's square, as CSS writes it. */
  readonly textColors: readonly string[];
  readonly blockColors: readonly string[];
  /** Places of those who are looked at: their row and column stand out. */
  readonly lit: ReadonlySet<number>;
  /** Places of the two of the chosen tie. */
  readonly chosen: readonly [number, number] | null;
}

/** What the pointer or the keyboard is on; pixels in the window. */
export interface MatrixHover {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly byKeyboard: boolean;
}

export interface MatrixEvents {
  readonly onHover: (hover: MatrixHover | null) => void;
  /** A click or Enter; there may be no tie in the cell. */
  readonly onCell: (row: number, column: number) => void;
  readonly onName: (place: number) => void;
  /** The pointer enters a name, or leaves it. */
  readonly onNameHover: (place: number | null) => void;
}
