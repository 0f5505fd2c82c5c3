import { findCommunities } from "../graph/communities.ts";
import { MEASURES, writeMeasure } from "../graph/measure-words.ts";
import { measureNetwork } from "../graph/measures.ts";
import { askNetwork, type NetworkQuestion } from "../graph/network-question.ts";
import { wholeNetwork } from "../graph/whole-network.ts";
import type { Story } from "../story/story.ts";
import { writeCsv } from "./csv.ts";

/** A row for each character, with all that can be measured of their place in the network. */
export function measuresCsv(story: Story, question: NetworkQuestion): string {
  const communities = findCommunities(wholeNetwork(story));
  const { network } = askNetwork(story, question, communities);
  const { characters } = measureNetwork(network, communities);
  return writeCsv([
    ["id", "name", ...MEASURES.map(({ key }) => key)],
    ...characters.map((one) => [
      one.id,
      one.name,
      ...MEASURES.map((measure) => writeMeasure(measure, one)),
    ]),
  ]);
}
