import type { Story } from "../story/story.ts";
import { buildNetwork, type Network } from "./network.ts";

const known = new WeakMap<Story, Network>();

/**
 * Who is with whom and who speaks to whom in the whole story: what positions and communities are computed from, so
 * that neither changes with the scenes or kinds that are looked at. Not to be changed by the caller.
 */
export function wholeNetwork(story: Story): Network {
  const network =
    known.get(story) ?? buildNetwork(story, { kinds: ["copresence", "dialogue"], scenes: null });
  known.set(story, network);
  return network;
}
