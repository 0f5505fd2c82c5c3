import type { Counting, StoryKind } from "../story.ts";

/**
 * How a story's interactions are counted unless somebody asks for something else: prose by passages of two paragraphs, a
 * play by scenes, as DraCor does.
 */
export function usualCounting(kind: StoryKind): Counting {
  return {
    copresence: kind === "prose" ? { unit: "paragraphs", within: 2 } : { unit: "scene" },
    dialogue: "utterances",
  };
}
