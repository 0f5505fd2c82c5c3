import { COLORED_COMMUNITIES, communityColor } from "../layout/appearance.ts";

export interface Group {
  /** -1 for all that have no colour of their own. */
  readonly community: number;
  readonly color: string;
  readonly text: string;
}

/**
 * What the colours and shapes of a picture stand for, the largest community first.
 *
 * @param leaders the name of each community's leading character.
 */
export function describeGroups(leaders: ReadonlyMap<number, string>): readonly Group[] {
  const communities = [...leaders.keys()].sort((a, b) => a - b);
  const groups = communities
    .filter((community) => community < COLORED_COMMUNITIES)
    .map((community) => ({
      community,
      color: communityColor(community, "light"),
      text: `around ${leaders.get(community)}`,
    }));
  if (groups.length === communities.length) return groups;
  return [
    ...groups,
    {
      community: -1,
      color: communityColor(COLORED_COMMUNITIES, "light"),
      text: "smaller groups",
    },
  ];
}
