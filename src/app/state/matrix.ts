import { computed, signal } from "@preact/signals";
import { sumTies } from "../../graph/ties.ts";
import { formatRgb } from "../../layout/color.ts";
import { cellShade, heaviestCell, matrixCells } from "../../layout/matrix/matrix-cells.ts";
import { layoutMatrix, type MatrixLayout } from "../../layout/matrix/matrix-layout.ts";
import { matrixCast } from "../../layout/matrix/story-matrix.ts";

import type { MatrixData, MatrixHover } from "../../view/matrix-data.ts";
import { PALETTES } from "../../view/palette.ts";
import { castById } from "./cast.ts";
import { ties } from "./network.ts";
import { kinds, shownWeights } from "./network-question.ts";
import { reading } from "./reading.ts";
import { hoveredCharacter, selection } from "./selection.ts";
import { theme } from "./theme.ts";

/** Pixels that the matrix may take; 0 until measured. */
export const matrixWidth = signal(0);
export const matrixHeight = signal(0);

export const matrixHover = signal<MatrixHover | null>(null);

/** More rows than these are more than anyone reads. */
const MOST_ROWS = 150;

const order = computed<readonly string[]>(() => {
  if (reading.value === null) return [];
  const { story, communities } = reading.value;
  return matrixCast(story, { most: MOST_ROWS, communities });
});

const matrixLayout = computed<MatrixLayout | null>(() => {
  if (matrixWidth.value === 0) return null;
  const cast = order.value.map((id) => {
    const member = castById.value.get(id);
    return { id, name: member?.name ?? id, community: member?.community ?? -1 };
  });
  return layoutMatrix(cast, { width: matrixWidth.value, height: matrixHeight.value });
});

/** Of the whole story: shades keep their meaning while time moves. */
const heaviest = computed(() => {
  if (reading.value === null) return 0;
  const whole = sumTies(reading.value.story, { kinds: kinds.value, scenes: null });
  return heaviestCell(matrixCells(whole, order.value, shownWeights.value));
});

export const matrixData = computed<MatrixData | null>(() => {
  const layout = matrixLayout.value;
  if (layout === null) return null;
  const members = layout.members.map(({ id }) => castById.value.get(id));
  const between = formatRgb(PALETTES[theme.value].ink);
  return {
    layout,
    cells: matrixCells(ties.value, order.value, shownWeights.value).map((cell) => {
      const [from, to] = [members[cell.row], members[cell.column]];
      const together =
        from !== undefined && from.community >= 0 && from.community === to?.community;
      const color = together ? from.color : between;
      return {
        ...cell,
        color,
        shade: cellShade(cell.weight, heaviest.value) * (together ? 1 : 0.7),
      };
    }),
    textColors: members.map((member) => member?.textColor ?? ""),
    blockColors: layout.blocks.map(({ start }) => members[start / layout.cell]?.color ?? ""),
    lit: litPlaces.value,
    chosen: chosenPlaces.value,
  };
});

const placeOf = computed(() => new Map(order.value.map((id, place) => [id, place])));

const litPlaces = computed<ReadonlySet<number>>(() => {
  const chosen = selection.value;
  const over = matrixHover.value;
  const id = hoveredCharacter.value ?? (chosen?.kind === "character" ? chosen.id : null);
  const place = id === null ? undefined : placeOf.value.get(id);
  if (place !== undefined) return new Set([place]);
  return new Set(over === null ? [] : [over.row, over.column]);
});

const chosenPlaces = computed<readonly [number, number] | null>(() => {
  const chosen = selection.value;
  if (chosen?.kind !== "tie") return null;
  const [row, column] = [placeOf.value.get(chosen.source), placeOf.value.get(chosen.target)];
  return row === undefined || column === undefined ? null : [row, column];
});

/** The tie in a cell, either way; `null` where there is none in the scenes shown. */
export function tieAt(row: number, column: number): { source: string; target: string } | null {
  const [from, to] = [order.value[row], order.value[column]];
  const tie = ties.value.find(
    ({ source, target }) =>
      (source === from && target === to) || (source === to && target === from),
  );
  return tie === undefined ? null : { source: tie.source, target: tie.target };
}

export function characterAt(place: number): string | null {
  return order.value[place] ?? null;
}
