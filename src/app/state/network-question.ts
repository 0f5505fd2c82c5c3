import { batch, computed, signal } from "@preact/signals";
import { type KindWeights, kindsOf, spokenOnly } from "../../graph/kind-weights.ts";
import type { CharacterMeasure } from "../../graph/measure-characters.ts";
import type { NetworkQuestion } from "../../graph/network-question.ts";
import type { PathMeasure } from "../../graph/path-between.ts";
import type { Gender, InteractionKind } from "../../story/story.ts";
import { sceneRange } from "./time.ts";

export const KINDS: readonly InteractionKind[] = ["copresence", "dialogue", "reference"];

const USUAL_WEIGHTS: KindWeights = { copresence: 1, dialogue: 1, reference: 0 };
export const MOST_WEIGHT = 5;

/** How much a passage of each kind adds to a tie; never all 0. */
export const kindWeights = signal<KindWeights>(USUAL_WEIGHTS);
/** Ties lighter than this are left out. */
export const minimumWeight = signal(1);
/** Levels of significance that the backbone can be cut at; the first keeps all. */
export const BACKBONE_LEVELS = [
  1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1, 0.07, 0.05, 0.03, 0.02, 0.01, 0.005,
  0.001,
] as const;
/** Place in `BACKBONE_LEVELS`. */
export const backbone = signal(0);
export const hiddenGenders = signal<ReadonlySet<Gender>>(new Set());
export const hiddenCommunities = signal<ReadonlySet<number>>(new Set());
/** Only a character and who is near them. */
export const around = signal<NetworkQuestion["around"]>(null);
/** The ends of a path, `null` until chosen. */
export const pathFrom = signal<string | null>(null);
export const pathTo = signal<string | null>(null);
export const pathMeasure = signal<PathMeasure>("shortest");
/** Whether a tie outlasts the scenes between two that have it. */
export const smooth = signal(false);
/** What the size of a mark means. */
export const sizeMeasure = signal<CharacterMeasure>("scenes");
/** Whether ties are arrows, from who speaks to whom. */
export const directed = signal(false);

/** The kinds of interaction that make a tie; never none. */
export const kinds = computed<readonly InteractionKind[]>(() => kindsOf(shownWeights.value));

export const shownWeights = computed<KindWeights>(() =>
  directed.value ? spokenOnly(kindWeights.value) : kindWeights.value,
);

export const networkQuestion = computed<NetworkQuestion>(() => ({
  scenes: sceneRange.value,
  weights: shownWeights.value,
  minimumWeight: minimumWeight.value,
  backbone: BACKBONE_LEVELS[backbone.value] ?? 1,
  hiddenGenders: hiddenGenders.value,
  hiddenCommunities: hiddenCommunities.value,
  around: around.value,
  smooth: smooth.value,
}));

/** Whether anything is left out, weighed or drawn otherwise than usual. */
export const isUnusual = computed(
  () =>
    KINDS.some((kind) => kindWeights.value[kind] !== USUAL_WEIGHTS[kind]) ||
    minimumWeight.value !== 1 ||
    backbone.value !== 0 ||
    hiddenGenders.value.size + hiddenCommunities.value.size > 0 ||
    around.value !== null ||
    pathFrom.value !== null ||
    pathTo.value !== null ||
    pathMeasure.value !== "shortest" ||
    sizeMeasure.value !== "scenes" ||
    directed.value,
);

export function resetQuestion(): void {
  batch(() => {
    kindWeights.value = USUAL_WEIGHTS;
    minimumWeight.value = 1;
    backbone.value = 0;
    sizeMeasure.value = "scenes";
    directed.value = false;
    pathMeasure.value = "shortest";
    forgetCharacters();
  });
}

/** What speaks of characters and groups holds for one story only. */
export function forgetCharacters(): void {
  batch(() => {
    hiddenGenders.value = new Set();
    hiddenCommunities.value = new Set();
    around.value = null;
    pathFrom.value = null;
    pathTo.value = null;
  });
}

/** Takes a kind out or back in; the last one stays. */
export function toggleKind(kind: InteractionKind): void {
  setKindWeight(kind, kindWeights.value[kind] > 0 ? 0 : 1);
}

export function setKindWeight(kind: InteractionKind, weight: number): void {
  const next = { ...kindWeights.value, [kind]: weight };
  if (kindsOf(next).length === 0) return;
  kindWeights.value = next;
}

/** A set with something in it that was not, or without something that was. */
export function toggled<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
