import { expect, test } from "vitest";
import { type Correction, correct, readCorrections } from "../../src/story/corrections.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

const at = lighthouse.scenes[1]?.start ?? 0;
const sceneAfter = (corrections: readonly Correction[]) =>
  correct(lighthouse, corrections).scenes[1];

test("a scene gets a name and a time, and nothing else changes", () => {
  const corrected = correct(lighthouse, [{ kind: "scene", at, title: "Night", time: 3 }]);
  expect(corrected.scenes[1]).toEqual({ ...lighthouse.scenes[1], title: "Night", time: 3 });
  expect(corrected).toEqual({ ...lighthouse, scenes: corrected.scenes });
});

test("a later correction goes before an earlier one, and leaves alone what it does not name", () => {
  const first: Correction = { kind: "scene", at, title: "Night", time: 3 };
  expect(sceneAfter([first, { kind: "scene", at, title: "Dawn" }])).toMatchObject({
    title: "Dawn",
    time: 3,
  });
  expect(sceneAfter([first, { kind: "scene", at, time: null }])).not.toHaveProperty("time");
});

test("without corrections a story is itself, and one for no scene does nothing", () => {
  expect(correct(lighthouse, [])).toBe(lighthouse);
  expect(correct(lighthouse, [{ kind: "scene", at: at + 1, title: "Night" }])).toEqual(lighthouse);
});

test("corrections are read as they were written, and anything else is an empty list", () => {
  const corrections: readonly Correction[] = [
    { kind: "scene", at: 4, title: null, time: "1890-05-02" },
    { kind: "scene", at: 9, time: -3 },
  ];
  expect(readCorrections(JSON.stringify(corrections))).toEqual(corrections);
  for (const rubbish of [
    "",
    "{",
    "{}",
    '[{"kind":"scene"}]',
    '[{"kind":"scene","at":1,"time":"soon"}]',
  ])
    expect(readCorrections(rubbish)).toEqual([]);
});
