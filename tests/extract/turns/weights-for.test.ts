import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../src/extract/quotations/quotations.ts";
import { BRISK_WEIGHTS } from "../../../src/extract/turns/brisk-weights.ts";
import { TURN_WEIGHTS } from "../../../src/extract/turns/turn-weights.ts";
import { briskness, weightsFor } from "../../../src/extract/turns/weights-for.ts";
import { cutUp, paragraphs } from "../read.ts";

const TALK = ["“Is it far?” said Ines.", "“A mile,” said Otto.", "“Oh dear.”", "“Come on.”"];
const RAIN = "The rain came down on the roof and on the boats in the yard. ";

const briskOf = (...texts: readonly string[]): number => {
  const reading = cutUp(paragraphs(...texts));
  return briskness(reading, findQuotations(reading));
};

describe("how brisk a story is", () => {
  it("is all where paragraphs and turns are short", () => {
    expect(briskOf(...TALK)).toBe(1);
  });

  it("is nothing where paragraphs are long, or turns", () => {
    expect(briskOf(...TALK, RAIN.repeat(40))).toBe(0);
    expect(briskOf(...TALK, `“${RAIN.repeat(8)}”`, "It rained.", "It rained.", "So it did.")).toBe(
      0,
    );
  });

  it("is nothing in a long story, and in one where nobody speaks", () => {
    expect(briskOf(...Array.from({ length: 2000 }, () => TALK).flat())).toBe(0);
    expect(briskOf(RAIN)).toBe(0);
  });
});

describe("weightsFor", () => {
  const weigh = (...texts: readonly string[]) => {
    const reading = cutUp(paragraphs(...texts));
    return weightsFor(reading, findQuotations(reading));
  };

  it("gives a brisk story its own weights, and a novel those of novels", () => {
    expect(weigh(...TALK)).toBe(BRISK_WEIGHTS);
    expect(weigh(...TALK, RAIN.repeat(40))).toBe(TURN_WEIGHTS);
  });
});
