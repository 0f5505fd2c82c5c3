import type { InteractionKind } from "../../story/story.ts";

/** What the kinds of interaction are called, in one or two words and in a sentence. */
export const INTERACTION_KINDS: readonly (readonly [
  kind: InteractionKind,
  label: string,
  meaning: string,
])[] = [
  ["copresence", "Together", "Both take part in the same passage or scene"],
  ["dialogue", "Dialogue", "One speaks to the other"],
  ["reference", "Mention", "One speaks of the other"],
];
