import { kindsOf } from "../graph/kind-weights.ts";
import type { NetworkQuestion } from "../graph/network-question.ts";
import type { Story } from "../story/story.ts";
import { countOf, describeKinds, describeScenes } from "./describe.ts";

interface Described {
  readonly question: NetworkQuestion;
  readonly directed: boolean;
  readonly path: readonly string[] | null;
}

/** What is seen, and what is left out of it: a picture that is passed on must not pass for the whole. */
export function subtitle(story: Story, { question, directed, path }: Described): string {
  const { weights, scenes } = question;
  const what = directed
    ? (DIRECTED_WORDS[kindsOf(weights).join(" ")] ?? "Who speaks to or of whom")
    : `Who is tied to whom by ${describeKinds(kindsOf(weights))}`;
  return [
    `${what}, in ${describeScenes(story, scenes)}.`,
    describeWeights(question),
    describeLeftOut(question),
    describeAround(story, question),
    question.smooth && scenes !== null ? "A tie lasts between two scenes that have it." : "",
    path === null ? "" : `The path: ${path.map((id) => nameIn(story, id)).join(" – ")}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

const DIRECTED_WORDS: Readonly<Record<string, string>> = {
  dialogue: "Who speaks to whom",
  reference: "Who speaks of whom",
};

/** Only where kinds weigh otherwise than once. */
function describeWeights({ weights }: NetworkQuestion): string {
  const kinds = kindsOf(weights);
  if (kinds.every((kind) => weights[kind] === 1)) return "";
  const words = kinds.map((kind) => `${describeKinds([kind])} ${weights[kind]}`);
  return `A passage weighs: ${words.join(", ")}.`;
}

function describeLeftOut(question: NetworkQuestion): string {
  const { minimumWeight, backbone, hiddenGenders, hiddenCommunities } = question;
  const sentences: string[] = [];
  if (minimumWeight > 1) {
    sentences.push(`Ties of fewer than ${countOf(minimumWeight, "passage")} are left out.`);
  }
  if (backbone < 1) {
    sentences.push(`Only the backbone is kept (disparity filter, α ${backbone}).`);
  }
  if (hiddenGenders.size + hiddenCommunities.size > 0) {
    sentences.push("Some characters are left out by gender or group.");
  }
  return sentences.join(" ");
}

function describeAround(story: Story, { around }: NetworkQuestion): string {
  if (around === null) return "";
  return `Only who is within ${countOf(around.steps, "step")} of ${nameIn(story, around.id)}.`;
}

function nameIn({ characters }: Story, id: string): string {
  return characters.find((character) => character.id === id)?.name ?? id;
}
