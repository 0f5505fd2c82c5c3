import { describe, expect, it } from "vitest";
import { attributeSpeakers } from "../../../src/extract/turns/speakers.ts";
import type { TurnEvidence } from "../../../src/extract/turns/turn-evidence.ts";
import { TURN_WEIGHTS } from "../../../src/extract/turns/turn-weights.ts";
import { cutUp } from "../read.ts";

const INES = 0;
const OTTO = 1;
const NOBODY = -1;

/** Ten paragraphs of one scene, then one of another. */
const reading = cutUp(
  `${"The rain came down in the night.\n\n".repeat(10)}***\n\nThe rain went on.`,
);

/** A quotation in this paragraph, with the points that speak for each. */
function turn(paragraph: number, ines = 0, otto = 0, nobody = -9): TurnEvidence {
  return {
    quotation: paragraph,
    paragraph,
    continues: false,
    isLong: false,
    asks: false,
    answers: false,
    opens: true,
    closes: true,
    scores: { candidates: [INES, OTTO, NOBODY], points: [ines, otto, nobody] },
    names: { called: [], mentioned: [], announced: -1, calls: false, styled: "unknown" },
    cue: null,
    isNamed: false,
    hasNamedCue: false,
  };
}

const spoken = (...turns: readonly TurnEvidence[]) =>
  attributeSpeakers(reading, turns, TURN_WEIGHTS);
const speakersOf = (...turns: readonly TurnEvidence[]): readonly number[] =>
  spoken(...turns).map(({ speaker }) => speaker);

describe("attributeSpeakers", () => {
  it("gives nothing for nothing", () => {
    expect(speakersOf()).toEqual([]);
  });

  it("gives a turn to whoever has the most points, nobody included", () => {
    expect(speakersOf(turn(0, 1, 2))).toEqual([OTTO]);
    expect(speakersOf(turn(0, 1, 0, 2))).toEqual([NOBODY]);
  });

  it("lets two people take turns", () => {
    expect(speakersOf(turn(0, 3), turn(1), turn(2), turn(3))).toEqual([INES, OTTO, INES, OTTO]);
  });

  it("decides by what comes after as well", () => {
    expect(speakersOf(turn(0), turn(1), turn(2, 9))).toEqual([INES, OTTO, INES]);
  });

  it("keeps one speaker for a speech that goes on in the next paragraph", () => {
    expect(speakersOf(turn(0, 3), { ...turn(1), continues: true })).toEqual([INES, INES]);
  });

  it("does not weigh who speaks it once more where it goes on", () => {
    const later = [1, 2, 3].map((paragraph) => ({ ...turn(paragraph, 0, 3), continues: true }));
    expect(speakersOf(turn(0, 1), ...later)).toEqual([INES, INES, INES, INES]);
  });

  it("lets one speaker tell a tale whose paragraphs are all closed", () => {
    const tale = [turn(0, 3), turn(1, 0, 4), turn(2, 0, 3)];
    expect(speakersOf(...tale)).toEqual([INES, OTTO, INES]);
    expect(speakersOf(...tale.map((part) => ({ ...part, isLong: true })))).toEqual([
      INES,
      OTTO,
      OTTO,
    ]);
  });

  it("gives way to plain evidence against taking turns", () => {
    expect(speakersOf(turn(0, 9), turn(1, 9))).toEqual([INES, INES]);
  });
});

describe("attributeSpeakers within a paragraph", () => {
  it("keeps one speaker", () => {
    expect(speakersOf(turn(0, 3), turn(0), turn(1))).toEqual([INES, INES, OTTO]);
  });
});

describe("attributeSpeakers across scenes", () => {
  it("begins anew", () => {
    const [, second] = spoken(turn(9, 3), turn(10, 1));
    const [alone] = spoken(turn(10, 1));
    expect(second?.speaker).toBe(alone?.speaker);
    expect(second?.probability).toBe(alone?.probability);
  });
});

describe("the probability of a turn", () => {
  it("grows with the points by which its speaker leads", () => {
    const [little] = spoken(turn(0, 1));
    const [much] = spoken(turn(0, 8));
    expect(little?.probability).toBeGreaterThan(0.5);
    expect(much?.probability).toBeGreaterThan(little?.probability ?? 1);
    expect(much?.probability).toBeLessThanOrEqual(1);
  });

  it("is one over their number where nothing speaks for anybody", () => {
    expect(spoken(turn(0, 1, 1, 1))[0]?.probability).toBeCloseTo(1 / 3);
  });

  it("sums over all ways that a conversation may go", () => {
    const [alone] = spoken(turn(0, 1));
    const [first] = spoken(turn(0, 1), turn(1, 0, 6));
    expect(first?.probability).toBeGreaterThan(alone?.probability ?? 1);
  });
});
