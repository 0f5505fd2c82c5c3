import { expect, test } from "vitest";
import { buildNetwork } from "../../src/graph/network.ts";
import { wholeNetwork } from "../../src/graph/whole-network.ts";
import { layoutNetwork } from "../../src/layout/network-positions.ts";
import { edgeLook, nodeLook } from "../../src/view/network-appearance.ts";
import { looksBetween, looksOf } from "../../src/view/network-looks.ts";
import { pictureNetwork, tieId } from "../../src/view/network-picture.ts";
import { PALETTES } from "../../src/view/palette.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

const palette = PALETTES.light;
const NOBODY = { lit: null, ties: new Set<string>(), ringed: new Set<string>() };
const positions = layoutNetwork(wholeNetwork(lighthouse));

function pictureOf(scenes: { first: number; last: number } | null, minimumWeight = 1) {
  const kinds = ["copresence", "dialogue"] as const;
  return pictureNetwork({
    whole: buildNetwork(lighthouse, { kinds: [...kinds, "reference"], scenes: null }),
    shown: buildNetwork(lighthouse, { kinds, scenes }),
    heaviest: 10,
    positions,
    colors: new Map(),
    minimumWeight,
    palette,
  });
}

test("time moves nobody and takes nobody away", () => {
  const places = (scenes: Parameters<typeof pictureOf>[0]) =>
    pictureOf(scenes).nodes.map(({ id, x, y }) => ({ id, x, y }));
  expect(places({ first: 0, last: 0 })).toEqual(places(null));
});

test("a tie outside of the scenes shown, or too light, has no width", () => {
  const id = tieId("joost", "pim");
  const width = (picture: ReturnType<typeof pictureOf>) =>
    picture.edges.find((edge) => edge.id === id)?.width;
  expect(width(pictureOf(null))).toBeGreaterThan(0);
  expect(width(pictureOf({ first: 0, last: 0 }))).toBe(0);
  expect(width(pictureOf(null, 99))).toBe(0);
});

test("one who is absent is faint and unnamed, unless looked at", () => {
  const pim = pictureOf({ first: 0, last: 0 }).nodes.find(({ id }) => id === "pim");
  if (pim === undefined) throw new Error("Pim is in the cast.");
  expect(pim.present).toBe(false);
  expect(nodeLook(pim, NOBODY, palette).label).toBe("none");
  expect(nodeLook(pim, { ...NOBODY, ringed: new Set(["pim"]) }, palette).label).toBe("strong");
});

test("what the reader looks at stands out, its neighbours stay, the rest steps back", () => {
  const { nodes, edges } = pictureOf(null);
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
  const before = looksOf({ picture: pictureOf({ first: 0, last: 0 }), emphasis: NOBODY, palette });
  const after = looksOf({ picture: pictureOf(null), emphasis: NOBODY, palette });
  const size = (looks: typeof before) => looks.nodes.get("pim")?.size ?? 0;
  const half = looksBetween(before, after, 0.5);
  expect(size(half)).toBeCloseTo((size(before) + size(after)) / 2);
  expect(looksBetween(before, after, 1)).toBe(after);
});
