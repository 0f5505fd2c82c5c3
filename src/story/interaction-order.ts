import type { Interaction, InteractionKind, Story } from "./story.ts";

const KINDS: readonly InteractionKind[] = ["copresence", "dialogue", "reference"];

/** Sorts interactions as a story lists them: by scene, kind, and the two in the order of the cast. */
export function inStoryOrder(
  { scenes, characters }: Pick<Story, "scenes" | "characters">,
  interactions: readonly Interaction[],
): readonly Interaction[] {
  const sceneOf = placesOf(scenes);
  const rankOf = placesOf(characters);
  return interactions.toSorted(
    (a, b) =>
      sceneOf(a.scene) - sceneOf(b.scene) ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      rankOf(a.from) - rankOf(b.from) ||
      rankOf(a.to) - rankOf(b.to),
  );
}

function placesOf(list: readonly { readonly id: string }[]): (id: string) => number {
  const places = new Map(list.map(({ id }, place) => [id, place]));
  return (id) => places.get(id) ?? -1;
}
