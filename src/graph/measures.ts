import { UndirectedGraph } from "graphology";
import { connectedComponents } from "graphology-components";
import betweennessCentrality from "graphology-metrics/centrality/betweenness.js";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import { density } from "graphology-metrics/graph/density.js";
import { weightedDegree } from "graphology-metrics/node/weighted-degree.js";
import { clusteringOf } from "./clustering.ts";
import { findCommunities } from "./communities.ts";
import { followCommunities } from "./communities-over-time.ts";
import type { Network } from "./network.ts";

/** What `MEASURES` explains, of one character. */
export interface CharacterMeasures {
  readonly id: string;
  readonly name: string;
  readonly scenes: number;
  readonly degree: number;
  readonly weightedDegree: number;
  readonly betweenness: number;
  readonly pageRank: number;
  readonly clustering: number;
  /** From 0, the largest first; -1 without a tie. */
  readonly component: number;
  /** As the whole story's communities are numbered; -1 without a tie. */
  readonly community: number;
}

export interface NetworkMeasures {
  /** In the order of the cast. */
  readonly characters: readonly CharacterMeasures[];
  /** Characters with a tie. */
  readonly tied: number;
  readonly ties: number;
  /** Of all ties that those tied could have among themselves, the share there is: 0 to 1. */
  readonly density: number;
  /** Parts without a tie between them. */
  readonly components: number;
  readonly communities: number;
}

interface Edge {
  readonly weight: number;
  /** A heavy tie is a short way. */
  readonly distance: number;
}

/**
 * Measures a network by graphology's packages. Who has no tie measures 0 and counts for nothing else.
 *
 * @param storyCommunities of the whole story, whose numbers those of the network follow.
 */
export function measureNetwork(
  network: Network,
  storyCommunities: ReadonlyMap<string, number>,
): NetworkMeasures {
  const graph = tiedPart(network);
  const isEmpty = graph.order === 0;
  const between = isEmpty ? {} : betweennessCentrality(graph, { getEdgeWeight: "distance" });
  const ranks = isEmpty ? {} : pagerank(graph, { getEdgeWeight: "weight" });
  const parts = isEmpty ? [] : connectedComponents(graph);
  parts.sort((a, b) => b.length - a.length);
  const partOf = new Map(parts.flatMap((ids, part) => ids.map((id) => [id, part] as const)));
  const communities = followCommunities(findCommunities(network), storyCommunities);
  const characters = network.mapNodes((id, { name, scenes }): CharacterMeasures => {
    const isTied = graph.hasNode(id);
    return {
      id,
      name,
      scenes,
      degree: isTied ? graph.degree(id) : 0,
      weightedDegree: isTied ? weightedDegree(graph, id, "weight") : 0,
      betweenness: between[id] ?? 0,
      pageRank: ranks[id] ?? 0,
      clustering: isTied ? clusteringOf(graph, id) : 0,
      component: partOf.get(id) ?? -1,
      community: communities.get(id) ?? -1,
    };
  });
  return {
    characters,
    tied: graph.order,
    ties: graph.size,
    density: graph.order < 2 ? 0 : density(graph),
    components: parts.length,
    communities: new Set([...communities.values()].filter((number) => number >= 0)).size,
  };
}

/** In the order of the cast and of each one's ties, so that sums round alike whatever way the network came about. */
function tiedPart(network: Network): UndirectedGraph<object, Edge> {
  const graph = new UndirectedGraph<object, Edge>();
  const rank = (id: string) => network.getNodeAttribute(id, "rank");
  const edges = network.mapEdges((_, { weight }, source, target) => ({ weight, source, target }));
  edges.sort((a, b) => rank(a.source) - rank(b.source) || rank(a.target) - rank(b.target));
  network.forEachNode((id) => {
    if (network.degree(id) > 0) graph.addNode(id);
  });
  for (const { weight, source, target } of edges) {
    // A tie may weigh nothing where a file says so.
    const positive = Math.max(weight, Number.EPSILON);
    graph.addEdge(source, target, { weight: positive, distance: 1 / positive });
  }
  return graph;
}
