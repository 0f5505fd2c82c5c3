/**
 * Numbers the communities of some scenes as those of the whole story that they share most members with, so that a
 * community keeps its colour while the window moves: pairs are matched by their overlap (Jaccard), the greatest first,
 * each community once. One without a partner gets a number of its own after the story's. -1 stays -1.
 */
export function followCommunities(
  found: ReadonlyMap<string, number>,
  story: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const [here, there] = [membersOf(found), membersOf(story)];
  const overlaps = [...here].flatMap(([from, members]) =>
    [...there].map(([to, others]) => ({ from, to, share: jaccard(members, others) })),
  );
  overlaps.sort((a, b) => b.share - a.share || a.to - b.to || a.from - b.from);
  const numbers = new Map<number, number>([[-1, -1]]);
  const taken = new Set<number>();
  for (const { from, to, share } of overlaps) {
    if (share === 0 || numbers.has(from) || taken.has(to)) continue;
    numbers.set(from, to);
    taken.add(to);
  }
  let next = Math.max(-1, ...there.keys()) + 1;
  for (const from of here.keys()) if (!numbers.has(from)) numbers.set(from, next++);
  return new Map([...found].map(([id, community]) => [id, numbers.get(community) ?? -1]));
}

function membersOf(communities: ReadonlyMap<string, number>): Map<number, Set<string>> {
  const members = new Map<number, Set<string>>();
  for (const [id, community] of communities) {
    if (community < 0) continue;
    const group = members.get(community) ?? new Set();
    members.set(community, group.add(id));
  }
  return new Map([...members].sort(([a], [b]) => a - b));
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((id) => other.has(id)).length;
  return shared / (one.size + other.size - shared);
}
