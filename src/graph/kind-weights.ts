import type { InteractionKind } from "../story/story.ts";
import type { EdgeAttributes } from "./network.ts";

/** How much one passage of each kind adds to a tie; 0 leaves the kind out. */
export type KindWeights = Readonly<Record<InteractionKind, number>>;

const ALL_KINDS: readonly InteractionKind[] = ["copresence", "dialogue", "reference"];

/** Each of the kinds counts once, the others not at all. */
export function weightsOf(kinds: readonly InteractionKind[]): KindWeights {
  const weightOf = (kind: InteractionKind) => (kinds.includes(kind) ? 1 : 0);
  return {
    copresence: weightOf("copresence"),
    dialogue: weightOf("dialogue"),
    reference: weightOf("reference"),
  };
}

export function kindsOf(weights: KindWeights): readonly InteractionKind[] {
  return ALL_KINDS.filter((kind) => weights[kind] > 0);
}

/** Only speech has a direction: arrows show nothing else. */
export function spokenOnly({ dialogue, reference }: KindWeights): KindWeights {
  return { copresence: 0, dialogue: dialogue + reference > 0 ? dialogue : 1, reference };
}

/** A tie's weight by those of its kinds. What is held over from other scenes keeps the weight it had there. */
export function weighTie(tie: EdgeAttributes, weights: KindWeights): number {
  const { copresence, forward, backward, reference, held } = tie;
  return (
    held +
    copresence * weights.copresence +
    (forward + backward) * weights.dialogue +
    reference * weights.reference
  );
}

/** What the source says to the target and of them, and the other way round. */
export function weighDirections(
  { forward, backward, reference, referenceForward }: EdgeAttributes,
  weights: KindWeights,
): readonly [forward: number, backward: number] {
  return [
    forward * weights.dialogue + referenceForward * weights.reference,
    backward * weights.dialogue + (reference - referenceForward) * weights.reference,
  ];
}
