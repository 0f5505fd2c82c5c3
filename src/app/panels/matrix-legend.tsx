import { cellShade } from "../../layout/matrix/matrix-cells.ts";

const SAMPLES = [0.02, 0.2, 0.5, 1];

/** What a cell's place and shade mean. */
export function MatrixLegend() {
  return (
    <span class="matrix-legend">
      <span>row to column</span>
      <span>
        <svg viewBox="0 0 44 12" aria-hidden="true">
          {SAMPLES.map((share, index) => (
            <rect
              key={share}
              x={index * 11}
              width="10"
              height="12"
              fill-opacity={cellShade(share, 1)}
            />
          ))}
        </svg>
        weight
      </span>
      <span>in colour: both of one circle</span>
    </span>
  );
}
