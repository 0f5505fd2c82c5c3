import fc from "fast-check";
import { expect, test } from "vitest";
import { findCommunities } from "../../src/graph/communities.ts";
import { buildNetwork, type Network } from "../../src/graph/network.ts";
import {
  askNetwork,
  heaviestTie,
  type NetworkQuestion,
  plainQuestion,
} from "../../src/graph/network-question.ts";
import { wholeNetwork } from "../../src/graph/whole-network.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

const plain = plainQuestion(["copresence", "dialogue"]);
const ask = (question: Partial<NetworkQuestion>, communities = new Map<string, number>()) =>
  askNetwork(lighthouse, { ...plain, ...question }, communities);

test("a plain question gives the network itself", () => {
  const network = buildNetwork(lighthouse, { kinds: ["copresence", "dialogue"], scenes: null });
  const ties = (one: Network) =>
    one.mapEdges((_, facts, source, target) => ({ ...facts, source, target }));
  expect(ties(ask({}).network)).toEqual(ties(network));
  expect(ask({}).hidden.size).toBe(0);
});

test("a passage of each kind counts as often as it is said to", () => {
  const weights = { copresence: 2, dialogue: 0.5, reference: 0 };
  for (const { attributes } of ask({ weights }).network.edgeEntries()) {
    const { weight, copresence, forward, backward } = attributes;
    expect(weight).toBe(2 * copresence + 0.5 * (forward + backward));
  }
});

test("filters by gender and group leave out characters and all of their ties", () => {
  const communities = new Map([["pim", 3]]);
  const { network, hidden } = ask({ hiddenCommunities: new Set([3]) }, communities);
  expect([...hidden]).toEqual(["pim"]);
  expect(network.degree("pim")).toBe(0);
  const genders = new Set(lighthouse.characters.map(({ gender }) => gender));
  expect(ask({ hiddenGenders: genders }).network.size).toBe(0);
});

test("around somebody only they and their neighbours stay, with the ties between them", () => {
  const { network, hidden } = ask({ around: { id: "pim", steps: 1 } });
  expect(hidden.has("pim")).toBe(false);
  for (const id of network.nodes()) {
    expect(hidden.has(id)).toBe(id !== "pim" && !network.hasEdge(id, "pim"));
  }
});

test("the tighter the backbone, the fewer ties; what it hides and what is shown is all", () => {
  const story = generateStory(60, 80);
  const communities = findCommunities(wholeNetwork(story));
  const all = askNetwork(story, plain, communities).network.size;
  const levels = [1, 0.5, 0.2, 0.05, 0.01];
  const kept = levels.map((backbone) => {
    const { network, beyondBackbone } = askNetwork(story, { ...plain, backbone }, communities);
    expect(network.size + beyondBackbone).toBe(all);
    return network.size;
  });
  expect(kept).toEqual([...kept].sort((a, b) => b - a));
  expect(kept[0]).toBe(all);
  expect(kept.at(-1)).toBeLessThan(all);
});

test("the backbone is the whole story's: up to a scene there is never a tie that it hides later", () => {
  const story = generateStory(30, 40);
  const question = { ...plain, backbone: 0.3 };
  const whole = askNetwork(story, question, new Map()).network;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 39 }), (last) => {
      const scenes = { first: 0, last };
      const { network } = askNetwork(story, { ...question, scenes }, new Map());
      return network.everyEdge((_edge, _facts, source, target) => whole.hasEdge(source, target));
    }),
  );
});

test("widths are measured by the heaviest tie, or by the heaviest direction of one", () => {
  const weights = { copresence: 0, dialogue: 1, reference: 0 };
  expect(heaviestTie(lighthouse, weights, true)).toBeLessThan(
    heaviestTie(lighthouse, weights, false),
  );
});
