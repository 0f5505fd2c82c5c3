import fc from "fast-check";
import { expect, test } from "vitest";
import { openWindow } from "../../src/graph/moving-window.ts";
import { buildNetwork } from "../../src/graph/network.ts";
import type { SceneRange } from "../../src/graph/scene-range.ts";
import type { InteractionKind } from "../../src/story/story.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { emptyStory, lighthouse } from "../fixtures/lighthouse.ts";
import { factsOf } from "../fixtures/network-facts.ts";

const SCENES = 24;
const story = generateStory(12, SCENES);
const whole = { kinds: ["copresence", "dialogue"], scenes: null } as const;

const anyRange = fc
  .tuple(fc.nat(SCENES - 1), fc.nat(SCENES - 1))
  .map(([a, b]): SceneRange => ({ first: Math.min(a, b), last: Math.max(a, b) }));
const anyMove = fc.option(anyRange, { nil: null });
const anyKinds = fc.subarray<InteractionKind>(["copresence", "dialogue", "reference"], {
  minLength: 1,
});

test("a window begins with the whole story", () => {
  expect(factsOf(openWindow(lighthouse, whole).network)).toEqual(
    factsOf(buildNetwork(lighthouse, whole)),
  );
});

test("after any moves a window is the network built of its scenes", () => {
  fc.assert(
    fc.property(
      anyKinds,
      fc.boolean(),
      fc.array(anyMove, { maxLength: 8 }),
      (kinds, smooth, moves) => {
        const window = openWindow(story, { kinds, smooth });
        for (const scenes of moves) {
          window.moveTo(scenes);
          expect(factsOf(window.network)).toEqual(
            factsOf(buildNetwork(story, { kinds, scenes, smooth })),
          );
        }
      },
    ),
  );
});

test("a window over an empty story moves and holds nobody", () => {
  const window = openWindow(emptyStory, whole);
  window.moveTo({ first: 0, last: 0 });
  window.moveTo(null);
  expect(window.network.order).toBe(0);
});

test("a move past the last scene stops there", () => {
  const window = openWindow(lighthouse, whole);
  window.moveTo({ first: 2, last: 99 });
  expect(window.network.getNodeAttribute("hanne", "scenes")).toBe(1);
});
