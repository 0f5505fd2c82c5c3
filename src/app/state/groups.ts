import { computed } from "@preact/signals";
import { COLORED_COMMUNITIES } from "../../layout/appearance.ts";
import { cast } from "./cast.ts";

/** A community of the open story. */
export interface Group {
  readonly community: number;
  readonly color: string;
  /** The most prominent of them. */
  readonly leader: string;
  readonly size: number;
}

/** The communities, largest first; those without a colour of their own come one by one, too. */
export const groups = computed<readonly Group[]>(() => {
  const found = new Map<number, Group>();
  for (const { community, color, name } of cast.value) {
    if (community < 0) continue;
    const group = found.get(community);
    if (group === undefined) found.set(community, { community, color, leader: name, size: 1 });
    else found.set(community, { ...group, size: group.size + 1 });
  }
  return [...found.values()].sort((a, b) => a.community - b.community);
});

/** Those that the legend can tell apart. */
export const markedGroups = computed(() =>
  groups.value.filter(({ community }) => community < COLORED_COMMUNITIES),
);
