import { describe, expect, it } from "vitest";
import { paragraphs, read, tiesOf } from "../../extract/read.ts";

const WELL = paragraphs(
  "Ines, Otto and Paul met at the well. Otto yawned. Paul laughed.",
  "“Paul, draw the water,” said Ines.",
  "“I will, Ines,” said Paul.",
  "“Be quick, Paul,” said Ines.",
  "“Have you seen Berta Kwon?” Otto asked Paul.",
  "“Not today, Otto,” said Paul.",
);
const BARN = "Berta Kwon walked home. Berta Kwon sang to herself, and her voice was low.";
const story = read(paragraphs(WELL, "***", BARN));

describe("dialogue", () => {
  it("is counted from the speaker to the one who is spoken to", () => {
    const ties = new Map(tiesOf(story, "dialogue"));
    expect(ties.get("Ines → Paul")).toBe(2);
    expect(ties.get("Paul → Ines")).toBe(1);
    expect(ties.get("Otto → Paul")).toBe(1);
    expect(ties.get("Paul → Otto")).toBe(1);
    expect(ties.get("Otto → Ines")).toBeUndefined();
  });

  it("shows as evidence the very speeches", () => {
    const speeches = new Set(
      story.utterances.map(({ spans }) => `${spans[0]?.[0]} ${spans.at(-1)?.[1]}`),
    );
    const evidence = story.interactions
      .filter(({ kind }) => kind === "dialogue")
      .flatMap((interaction) => interaction.evidence.map(([start, end]) => `${start} ${end}`));
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.filter((span) => !speeches.has(span))).toEqual([]);
  });
});

describe("co-presence", () => {
  it("joins those who take part in the same passages, once a pair", () => {
    const pairs = tiesOf(story, "copresence").map(([pair]) => pair.split(" → ").sort().join(" & "));
    expect([...pairs].sort()).toEqual(["Ines & Otto", "Ines & Paul", "Otto & Paul"]);
  });

  it("leaves out whoever is only talked about, and whoever is alone", () => {
    const pairs = tiesOf(story, "copresence").map(([pair]) => pair);
    expect(pairs.filter((pair) => pair.includes("Berta"))).toEqual([]);
  });

  it("names first the one who stands first in the cast", () => {
    const rank = new Map(story.characters.map(({ id }, index) => [id, index]));
    for (const { from, to } of story.interactions.filter(({ kind }) => kind === "copresence")) {
      expect(rank.get(from)).toBeLessThan(rank.get(to) ?? -1);
    }
  });

  it("does not join people of two scenes", () => {
    const two = read(
      paragraphs(
        "“Good night,” said Ines. Ines slept.",
        "***",
        "“Good morning,” said Otto. Otto rose.",
      ),
    );
    expect(two.scenes).toHaveLength(2);
    expect(two.interactions).toEqual([]);
  });

  it("does not join people who are named far apart", () => {
    const rain = "The rain went on as before, and nobody came.";
    const far = read(
      paragraphs("Ines slept. Ines slept on.", rain, rain, rain, "Otto rose. Otto sang."),
    );
    expect(tiesOf(far, "copresence")).toEqual([]);
  });
});

describe("reference", () => {
  it("goes from the speaker to the one who is talked about", () => {
    expect(tiesOf(story, "reference")).toEqual([["Otto → Berta Kwon", 1]]);
  });
});

describe("every interaction", () => {
  it("weighs as much as it has evidence", () => {
    for (const { weight, evidence } of story.interactions) expect(weight).toBe(evidence.length);
  });

  it("is there once for each kind, scene and pair", () => {
    const keys = story.interactions.map(
      ({ kind, scene, from, to }) => `${kind} ${scene} ${from} ${to}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("lies inside its scene, and joins two people", () => {
    const scenes = new Map(story.scenes.map((scene) => [scene.id, scene]));
    for (const { scene, from, to, evidence } of story.interactions) {
      expect(from).not.toBe(to);
      const { start = -1, end = -1 } = scenes.get(scene) ?? {};
      for (const [first, last] of evidence) {
        expect(first).toBeGreaterThanOrEqual(start);
        expect(last).toBeLessThanOrEqual(end);
      }
    }
  });
});
