import { type Claim, calibrate, calibrationError } from "../calibration.ts";
import { type Line, layOutTable } from "./table.ts";

/** How often a speaker that was named with some confidence was right. */
export function writeCalibration(claims: readonly Claim[]): string {
  const bins = calibrate(claims);
  const lines = bins.map(
    ({ from, claims: count, meanConfidence, shareRight }): Line => [
      `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
      [String(count), (100 * meanConfidence).toFixed(1), (100 * shareRight).toFixed(1)],
    ],
  );
  const error = (100 * calibrationError(bins)).toFixed(1);
  const table = layOutTable("PDNC: confidence", ["speakers", "claimed", "right"], lines);
  return `${table}\nmean gap between claimed and right: ${error} points`;
}
