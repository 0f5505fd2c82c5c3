import { inStoryOrder } from "./interaction-order.ts";
import type { Character, Interaction, Story } from "./story.ts";
import { toldNames } from "./told-names.ts";

/**
 * The story as one knows it who has read up to the end of a scene: nothing that comes later is in it, not a word of the text
 * and not a name that somebody bears only then. Those who are met most so far come first.
 */
export function storyUpTo(story: Story, last: number): Story {
  if (last >= story.scenes.length - 1) return story;
  const end = story.scenes[last]?.end ?? 0;
  const scenes = story.scenes.slice(0, last + 1);
  const isTold = new Set(scenes.map(({ id }) => id));
  const mentions = story.mentions.filter((one) => one.end <= end);
  const utterances = story.utterances.filter(({ spans }) => spans.every((span) => span[1] <= end));
  const interactions = story.interactions.filter(({ scene }) => isTold.has(scene));

  const counts = new Map<string, number>();
  const count = (id: string, by: number) => counts.set(id, (counts.get(id) ?? 0) + by);
  for (const { character } of mentions) count(character, 1);
  for (const { speaker, addressees } of utterances) {
    if (speaker !== null) count(speaker, 2);
    for (const id of addressees) count(id, 0);
  }
  for (const { from, to } of interactions) {
    count(from, 0);
    count(to, 0);
  }
  const characters = story.characters
    .filter(({ id }) => counts.has(id))
    .map((character): Character => ({ ...character, ...toldNames(story, character, end) }))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  return {
    ...story,
    text: story.text.slice(0, end),
    paragraphs: story.paragraphs.filter((span) => span[1] <= end),
    chapters: story.chapters
      .filter(({ start }) => start < end)
      .map((chapter) => ({ ...chapter, end: Math.min(chapter.end, end) })),
    scenes,
    characters,
    mentions,
    utterances,
    interactions: inStoryOrder({ scenes, characters }, interactions.map(turn(characters))),
    // One without a place counts over the whole story.
    diagnostics: story.diagnostics.filter(({ span }) => span !== null && span[1] <= end),
  };
}

/** Being together has no direction: the earlier in the cast comes first, and the cast so far is in an order of its own. */
function turn(characters: readonly Character[]): (one: Interaction) => Interaction {
  const ranks = new Map(characters.map(({ id }, rank) => [id, rank]));
  return (one) => {
    const isTurned = (ranks.get(one.from) ?? 0) > (ranks.get(one.to) ?? 0);
    return one.kind === "copresence" && isTurned ? { ...one, from: one.to, to: one.from } : one;
  };
}
