import { findCommunities } from "../graph/communities.ts";
import { presenceOf } from "../graph/presence.ts";
import type { SceneRange } from "../graph/scene-range.ts";
import { wholeNetwork } from "../graph/whole-network.ts";
import { communityColor } from "../layout/appearance.ts";
import type { Story } from "../story/story.ts";
import type { RowCharacter } from "./timeline-rows.ts";
import { plainText } from "./xml.ts";

/** Those with the most scenes, still in the cast's order. */
export function mostPresent(cast: readonly RowCharacter[], count: number): readonly RowCharacter[] {
  const chosen = new Set([...cast].sort((a, b) => b.scenes - a.scenes).slice(0, count));
  return cast.filter((character) => chosen.has(character));
}

/** The characters present in the range, by the cast's order. */
export function castOf(story: Story, range: SceneRange | null): readonly RowCharacter[] {
  const { byCharacter } = presenceOf(story);
  const communities = findCommunities(wholeNetwork(story));
  return story.characters.flatMap(({ id, name }): RowCharacter[] => {
    const scenes = (byCharacter.get(id) ?? []).filter(
      ({ scene }) => range === null || (scene >= range.first && scene <= range.last),
    );
    if (scenes.length === 0) return [];
    const community = communities.get(id) ?? -1;
    return [
      {
        id,
        name: plainText(name),
        scenes: scenes.length,
        community,
        color: communityColor(community, "light"),
      },
    ];
  });
}
