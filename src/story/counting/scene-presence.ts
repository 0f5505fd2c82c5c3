import { appendTo } from "../../util/append-to.ts";
import type { Span, Story } from "../story.ts";
import {
  type Appearance,
  appearancesByScene,
  PRESENCE_REASONS,
  type PresenceReason,
} from "./appearances.ts";

/** Why a character may be in a scene, and how sure it is that they are. */
export interface ScenePresence {
  /** Place in `Story.characters`. */
  readonly character: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** The plainest first. */
  readonly reasons: readonly ReasonCount[];
}

export interface ReasonCount {
  readonly reason: PresenceReason;
  /** Passages that give it. */
  readonly times: number;
  /** The first of them. */
  readonly first: Span;
}

/** How much a passage of each kind says for presence, if it means this character. Set by hand. */
const WEIGHTS: Readonly<Record<PresenceReason, number>> = {
  speaks: 1,
  spokenTo: 0.9,
  acts: 0.85,
  seen: 0.55,
  named: 0.1,
};
/** In a script nobody is described who is not there to be seen. */
const SCRIPT_WEIGHTS: typeof WEIGHTS = { ...WEIGHTS, acts: 1, seen: 1 };
/** So many passages of a kind count; the rest would say the same again. */
const MOST: Readonly<Record<PresenceReason, number>> = {
  speaks: 3,
  spokenTo: 3,
  acts: 3,
  seen: 3,
  named: 1,
};
/** From here on somebody is present. */
const PRESENT = 0.5;

export function isPresent({ confidence }: Pick<ScenePresence, "confidence">): boolean {
  return confidence >= PRESENT;
}

const known = new WeakMap<Story, readonly (readonly ScenePresence[])[]>();

/**
 * For each scene, everybody who appears in it, in the order of the cast: those who are present, and those whom the
 * narration merely names. What speaks for it adds up as independent witnesses do: 0.6 and 0.5 make 0.8.
 */
export function scenePresences(story: Story): readonly (readonly ScenePresence[])[] {
  const presences = known.get(story) ?? weigh(story);
  known.set(story, presences);
  return presences;
}

function weigh(story: Story): readonly (readonly ScenePresence[])[] {
  const weights = story.kind === "prose" ? WEIGHTS : SCRIPT_WEIGHTS;
  return appearancesByScene(story).map((appearances) => {
    const people = new Map<number, Appearance[]>();
    for (const appearance of appearances) appendTo(people, appearance.character, appearance);
    return [...people]
      .sort(([a], [b]) => a - b)
      .map(([character, own]) => presenceFrom(character, own, weights));
  });
}

function presenceFrom(
  character: number,
  appearances: readonly Appearance[],
  weights: typeof WEIGHTS,
): ScenePresence {
  const witnesses = new Map<PresenceReason, Witness>();
  appearances.forEach(({ reason, span, confidence }) => {
    const witness = witnesses.get(reason) ?? { first: span, times: 0, strongest: [] };
    if (witness.times++ === 0) witnesses.set(reason, witness);
    keepStrong(witness.strongest, confidence, MOST[reason]);
  });
  let doubt = 1;
  const reasons: ReasonCount[] = [];
  for (const reason of PRESENCE_REASONS) {
    const witness = witnesses.get(reason);
    if (witness === undefined) continue;
    for (const confidence of witness.strongest) doubt *= 1 - weights[reason] * confidence;
    reasons.push({ reason, times: witness.times, first: witness.first });
  }
  return { character, confidence: Math.round((1 - doubt) * 100) / 100, reasons };
}

/** The passages of one kind: the first, how many, and the confidence of the surest, the highest first. */
interface Witness {
  readonly first: Span;
  times: number;
  readonly strongest: number[];
}

/** Puts a value among the highest so far, the highest first. */
function keepStrong(strongest: number[], value: number, most: number): void {
  let place = strongest.length;
  while (place > 0 && (strongest[place - 1] ?? 0) < value) place--;
  if (place === most) return;
  strongest.splice(place, 0, value);
  if (strongest.length > most) strongest.pop();
}
