import { expect, test } from "vitest";
import { weightsOf } from "../../src/graph/kind-weights.ts";
import { measureCharacters } from "../../src/graph/measure-characters.ts";
import { buildNetwork } from "../../src/graph/network.ts";
import { askNetwork, plainQuestion } from "../../src/graph/network-question.ts";
import type { SceneRange } from "../../src/graph/scene-range.ts";
import { wholeNetwork } from "../../src/graph/whole-network.ts";
import { frameOf } from "../../src/layout/fit.ts";
import { layoutNetwork } from "../../src/layout/network-positions.ts";
import { edgeLook, nodeLook } from "../../src/view/network-appearance.ts";
import { tieId } from "../../src/view/network-edges.ts";
import { looksBetween, looksOf } from "../../src/view/network-looks.ts";
import { pictureNetwork } from "../../src/view/network-picture.ts";
import { markScale, placesOf } from "../../src/view/network-places.ts";
import { PALETTES } from "../../src/view/palette.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

const palette = PALETTES.light;
const NOBODY = { lit: null, ties: new Set<string>(), ringed: new Set<string>() };
const positions = layoutNetwork(wholeNetwork(lighthouse));
const arrangement = { positions, frame: frameOf(positions.values()), alone: new Set<string>() };

interface Asked {
  readonly scenes?: SceneRange | null;
  readonly minimumWeight?: number;
  readonly directed?: boolean;
  readonly around?: string;
}

function pictureOf({ scenes = null, minimumWeight = 1, directed = false, around }: Asked = {}) {
  const kinds = ["copresence", "dialogue"] as const;
  const question = {
    ...plainQuestion(kinds),
    scenes,
    minimumWeight,
    around: around === undefined ? null : { id: around, steps: 1 },
  };
  return pictureNetwork({
    file: lighthouse,
    whole: buildNetwork(lighthouse, { kinds: [...kinds, "reference"], scenes: null }),
    answer: askNetwork(lighthouse, question, new Map()),
    weights: weightsOf(kinds),
    directed,
    heaviest: 10,
    confidences: new Map(),
    sizes: {
      measure: "scenes",
      shown: measureCharacters(lighthouse, "scenes", scenes),
      largest: 3,
    },
    arrangement,
    pins: new Set(["joost"]),
    communities: new Map([["hanne", 1]]),
    colors: new Map(),
    palette,
  });
}

test("time moves nobody and takes nobody away", () => {
  const places = (scenes: SceneRange | null) =>
    placesOf(pictureOf({ scenes }), { width: 800, height: 600 });
  expect(places({ first: 0, last: 0 })).toEqual(places(null));
  expect(places(null).size).toBe(lighthouse.characters.length);
});

test("a tie outside of the scenes shown, or too light, has no width", () => {
  const id = tieId("joost", "pim");
  const width = (picture: ReturnType<typeof pictureOf>) =>
    picture.edges.find((edge) => edge.id === id)?.width;
  expect(width(pictureOf())).toBeGreaterThan(0);
  expect(width(pictureOf({ scenes: { first: 0, last: 0 } }))).toBe(0);
  expect(width(pictureOf({ minimumWeight: 99 }))).toBe(0);
});

test("with arrows each tie is two, as wide as what one says to the other", () => {
  const { edges } = pictureOf({ directed: true });
  const tie = tieId("hanne", "joost");
  const arrows = edges.filter((edge) => edge.tie === tie);
  expect(arrows.map(({ source, target }) => [source, target])).toEqual([
    ["hanne", "joost"],
    ["joost", "hanne"],
  ]);
  const said = (from: string, to: string) =>
    lighthouse.utterances.filter(
      ({ speaker, addressees }) => speaker === from && addressees.includes(to),
    ).length;
  expect(arrows.map(({ weight }) => weight)).toEqual([
    said("hanne", "joost"),
    said("joost", "hanne"),
  ]);
});

test("who is pinned, which shape a community has, and whom a filter leaves out", () => {
  const { nodes } = pictureOf({ around: "pim" });
  const named = new Map(nodes.map((node) => [node.id, node]));
  expect(named.get("joost")?.pinned).toBe(true);
  expect(named.get("hanne")?.shape.name).toBe("square");
  const wim = named.get("wim");
  if (wim === undefined) throw new Error("Wim is in the cast.");
  expect(wim.hidden).toBe(true);
  expect(nodeLook(wim, NOBODY, palette).size).toBe(0);
});

test("one who is absent is faint and unnamed, unless looked at", () => {
  const pim = pictureOf({ scenes: { first: 0, last: 0 } }).nodes.find(({ id }) => id === "pim");
  if (pim === undefined) throw new Error("Pim is in the cast.");
  expect(pim.present).toBe(false);
  expect(nodeLook(pim, NOBODY, palette).label).toBe("none");
  expect(nodeLook(pim, { ...NOBODY, ringed: new Set(["pim"]) }, palette).label).toBe("strong");
});

test("what the reader looks at stands out, its neighbours stay, the rest steps back", () => {
  const { nodes, edges } = pictureOf();
  const emphasis = {
    lit: new Set(["hanne", "joost"]),
    ties: new Set([tieId("hanne", "joost")]),
    ringed: new Set(["hanne"]),
  };
  const labels = nodes.map((node) => [node.id, nodeLook(node, emphasis, palette).label]);
  expect(Object.fromEntries(labels)).toMatchObject({
    hanne: "strong",
    joost: "plain",
    pim: "back",
  });
  const sizes = edges.map((edge) => edgeLook(edge, emphasis, palette));
  expect(sizes.every(({ size }, index) => size >= (edges[index]?.width ?? 0))).toBe(true);
});

test("looks fade from one moment to the next", () => {
  const before = looksOf({
    picture: pictureOf({ scenes: { first: 0, last: 0 } }),
    emphasis: NOBODY,
    palette,
  });
  const after = looksOf({ picture: pictureOf(), emphasis: NOBODY, palette });
  const size = (looks: typeof before) => looks.nodes.get("pim")?.size ?? 0;
  const half = looksBetween(before, after, 0.5);
  expect(size(half)).toBeCloseTo((size(before) + size(after)) / 2);
  expect(looksBetween(before, after, 1)).toBe(after);
});

test("marks shrink where a crowd has little room, and are never enlarged", () => {
  const picture = pictureOf({ scenes: null });
  expect(markScale(picture, { width: 800, height: 600 })).toBe(1);
  const crowd = { ...picture, nodes: Array.from({ length: 180 }, () => picture.nodes).flat() };
  const scale = markScale(crowd, { width: 800, height: 600 });
  expect(scale).toBeLessThan(1);
  expect(markScale(crowd, { width: 80, height: 60 })).toBeLessThanOrEqual(scale);
  expect(markScale(crowd, { width: 80, height: 60 })).toBeGreaterThan(0.5);
});
