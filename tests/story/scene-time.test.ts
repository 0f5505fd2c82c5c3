import { expect, test } from "vitest";
import { isSceneTime, parseSceneTime, timeValue } from "../../src/story/scene-time.ts";

test.each([
  ["3", 3],
  [" -2.5 ", -2.5],
  ["1,5", 1.5],
  ["1890", 1890],
  ["1890-05", "1890-05"],
  ["1890-05-02", "1890-05-02"],
  ["1890-05-02 14:30", "1890-05-02T14:30"],
  ["0044-03-15", "0044-03-15"],
])("%j is a time", (written, time) => {
  expect(parseSceneTime(written)).toBe(time);
  expect(isSceneTime(time)).toBe(true);
});

test.each(["", "soon", "1890-13", "1890-02-31", "1890-05-02T25:00", "NaN", "1e400"])(
  "%j is none",
  (written) => {
    expect(parseSceneTime(written)).toBeNull();
    expect(isSceneTime(written)).toBe(false);
  },
);

test("an infinite number and a date with a blank are no times of a story", () => {
  expect(isSceneTime(Number.POSITIVE_INFINITY)).toBe(false);
  expect(isSceneTime("1890-05-02 14:30")).toBe(false);
});

test("times are compared on one scale, a date within its year", () => {
  const inOrder = [
    "0044-03-15",
    1889,
    "1890-01-02",
    "1890-05",
    "1890-05-01T08:00",
    1891,
    "1891-02",
  ];
  const values = inOrder.map(timeValue);
  expect(values).toEqual([...values].sort((a, b) => a - b));
  expect(timeValue("1890-01-01")).toBe(1890);
});
