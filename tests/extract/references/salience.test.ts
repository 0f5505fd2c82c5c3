import { describe, expect, it } from "vitest";
import { Salience } from "../../../src/extract/references/salience.ts";

const INES = 0;
const OTTO = 1;

describe("Salience", () => {
  it("adds what each mention weighs", () => {
    const salience = new Salience(0.5);
    salience.touch(INES, 0, 1);
    salience.touch(INES, 0, 2);
    expect(salience.of(INES, 0)).toBe(3);
  });

  it("takes some away with each sentence", () => {
    const salience = new Salience(0.5);
    salience.touch(INES, 0, 8);
    expect([0, 1, 2, 3].map((sentence) => salience.of(INES, sentence))).toEqual([8, 4, 2, 1]);
  });

  it("adds to what is left", () => {
    const salience = new Salience(0.5);
    salience.touch(INES, 0, 8);
    salience.touch(INES, 2, 1);
    expect(salience.of(INES, 2)).toBe(3);
  });

  it("knows nothing of whoever was never mentioned", () => {
    expect(new Salience(0.5).of(OTTO, 0)).toBe(0);
  });

  it("fades all at once where a scene ends", () => {
    const salience = new Salience(0.5);
    salience.touch(INES, 0, 8);
    salience.touch(OTTO, 0, 4);
    salience.fade(0.25);
    expect(inMind(salience, 0)).toEqual([
      [INES, 2],
      [OTTO, 1],
    ]);
  });

  it("leaves out whoever is as good as forgotten", () => {
    const salience = new Salience(0.1);
    salience.touch(INES, 0, 1);
    expect(inMind(salience, 2)).toHaveLength(1);
    expect(inMind(salience, 3)).toEqual([]);
  });

  it("keeps no more than a few in mind, and drops the one who matters least", () => {
    const salience = new Salience(0.5);
    for (let character = 0; character < 15; character++) {
      salience.touch(character, character, character === 3 ? 0.001 : 1000);
    }
    const kept = inMind(salience, 14).map(([character]) => character);
    expect(kept).toHaveLength(14);
    expect(kept).not.toContain(3);
  });
});

function inMind(salience: Salience, sentence: number): readonly (readonly [number, number])[] {
  return salience.characters
    .map((character, place) => [character, salience.at(place, sentence)] as const)
    .filter(([, value]) => value > 0);
}
