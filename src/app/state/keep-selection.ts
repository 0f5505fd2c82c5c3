import { effect } from "@preact/signals";
import type { Story } from "../../story/story.ts";
import { reading } from "./reading.ts";
import { type Selection, select, selection } from "./selection.ts";

/** Lets go of what is selected when the story shown does not hold it any more: the playhead went back before it. */
export function keepSelectionTold(): void {
  effect(() => {
    const story = reading.value?.story;
    const chosen = selection.value;
    if (story !== undefined && chosen !== null && !isTold(story, chosen)) select(null);
  });
}

function isTold({ characters, scenes }: Story, chosen: Selection): boolean {
  const isKnown = (id: string) => characters.some((character) => character.id === id);
  switch (chosen.kind) {
    case "character":
      return isKnown(chosen.id);
    case "tie":
      return isKnown(chosen.source) && isKnown(chosen.target);
    case "scene":
      return chosen.index < scenes.length;
    case "search":
      return true;
  }
}
