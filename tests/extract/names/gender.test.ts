import { describe, expect, it } from "vitest";
import { genderByPronouns } from "../../../src/extract/names/gender.ts";

describe("the gender of a name", () => {
  it.each([
    ["male", { female: 100, male: 140 }, "male"],
    ["male", { female: 140, male: 120 }, "unknown"],
    ["male", { female: 20, male: 4 }, "female"],
    ["unknown", { female: 10, male: 12 }, "unknown"],
    ["female", { female: 0, male: 1 }, "female"],
  ] as const)("that is %s by the lists, after pronouns %o, is %s", (prior, lean, gender) => {
    expect(genderByPronouns(prior, [lean])).toBe(gender);
  });
});
