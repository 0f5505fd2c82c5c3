import { describe, expect, it } from "vitest";
import { fitLogistic, type LogisticExample, likelihood } from "../../bench/train/logistic.ts";

type Feature = "bias" | "telling" | "idle";

const example = (isSo: boolean, telling: number, idle: number): LogisticExample<Feature> => ({
  seen: [
    ["bias", 1],
    ["telling", telling],
    ["idle", idle],
  ],
  isSo,
  weight: 1,
});

const EXAMPLES = [
  ...Array.from({ length: 9 }, (_, index) => example(true, 1, index % 2)),
  ...Array.from({ length: 9 }, (_, index) => example(false, 0, index % 2)),
  example(false, 1, 0),
  example(true, 0, 1),
];

describe("fitLogistic", () => {
  it("gives weight to what tells, and less to what does not", () => {
    const weights = fitLogistic(EXAMPLES, ["bias", "telling", "idle"], 0.1);
    expect(weights.telling).toBeGreaterThan(2);
    expect(Math.abs(weights.idle)).toBeLessThan(weights.telling);
  });

  it("says how likely a case is: nine in ten of those seen", () => {
    const weights = fitLogistic(EXAMPLES, ["bias", "telling"], 0.001);
    expect(
      likelihood(weights, [
        ["bias", 1],
        ["telling", 1],
      ]),
    ).toBeCloseTo(0.9, 1);
  });

  it("holds back what few examples speak for", () => {
    const free = fitLogistic(EXAMPLES, ["bias", "telling"], 0.01);
    const held = fitLogistic(EXAMPLES, ["bias", "telling"], 5);
    expect(held.telling).toBeLessThan(free.telling);
  });
});
