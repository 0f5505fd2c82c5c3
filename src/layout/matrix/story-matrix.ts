import { findCommunities } from "../../graph/communities.ts";
import { buildNetwork } from "../../graph/network.ts";
import { wholeNetwork } from "../../graph/whole-network.ts";
import type { InteractionKind, Story } from "../../story/story.ts";
import { orderMatrix } from "./matrix-order.ts";

const ALL_KINDS: readonly InteractionKind[] = ["copresence", "dialogue", "reference"];

interface MatrixCastOptions {
  /** At most so many, by their prominence. */
  readonly most: number;
  readonly communities?: ReadonlyMap<string, number>;
  /** Leaves others out. */
  readonly isShown?: (id: string) => boolean;
}

/**
 * Who has a row in a story's matrix, in the order of the rows: of those with a tie anywhere in it the most prominent,
 * and last who is only spoken of. It hangs on the whole story, so that time moves nobody.
 */
export function matrixCast(story: Story, options: MatrixCastOptions): readonly string[] {
  const whole = wholeNetwork(story);
  const { most, communities = findCommunities(whole), isShown = () => true } = options;
  const all = buildNetwork(story, { kinds: ALL_KINDS, scenes: null });
  const tied = all.filterNodes((id) => all.degree(id) > 0 && isShown(id)).slice(0, most);
  const kept = new Set(tied);
  const company = orderMatrix(whole, communities).filter((id) => kept.has(id));
  const placed = new Set(company);
  return [...company, ...tied.filter((id) => !placed.has(id))];
}
