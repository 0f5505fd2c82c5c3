import { findCommunities } from "../graph/communities.ts";
import { wholeNetwork } from "../graph/whole-network.ts";
import type { Point } from "../layout/geometry.ts";
import { layoutNetwork } from "../layout/network-positions.ts";
import type { Story } from "../story/story.ts";

/** A story with all that is worked out from the whole of it, once: time never moves a character or its colour. */
export interface Reading {
  readonly story: Story;
  readonly positions: ReadonlyMap<string, Point>;
  readonly communities: ReadonlyMap<string, number>;
}

export function makeReading(story: Story): Reading {
  const network = wholeNetwork(story);
  return {
    story,
    positions: layoutNetwork(network),
    communities: findCommunities(network),
  };
}
