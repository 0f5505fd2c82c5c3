import { findCommunities } from "../graph/communities.ts";
import { type PresenceTable, presenceOf } from "../graph/presence.ts";
import { type SceneFacts, sceneFacts } from "../graph/scene-facts.ts";
import { wholeNetwork } from "../graph/whole-network.ts";
import type { Point } from "../layout/geometry.ts";
import { layoutNetwork } from "../layout/network-positions.ts";
import type { Story } from "../story/story.ts";

/** A story with all that is worked out from the whole of it, once: time never moves a character or its colour. */
export interface Reading {
  readonly story: Story;
  readonly positions: ReadonlyMap<string, Point>;
  readonly communities: ReadonlyMap<string, number>;
  readonly presence: PresenceTable;
  readonly facts: readonly SceneFacts[];
}

export function makeReading(story: Story): Reading {
  const network = wholeNetwork(story);
  return {
    story,
    positions: layoutNetwork(network),
    communities: findCommunities(network),
    presence: presenceOf(story),
    facts: sceneFacts(story),
  };
}
