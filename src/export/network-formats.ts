import write from "graphology-gexf/common/writer.js";
import { writeCsv } from "./csv.ts";
import type { EdgeData, NetworkData, NodeData } from "./network-data.ts";
import { escapeXml } from "./xml.ts";

/** GEXF 1.2, as Gephi reads it. */
export function writeGexf(graph: NetworkData): string {
  return `${write(graph)}\n`;
}

const NODE_TYPES: Readonly<Record<keyof NodeData, "string" | "int">> = {
  label: "string",
  gender: "string",
  kind: "string",
  scenes: "int",
  utterances: "int",
  words: "int",
  community: "int",
};
const EDGE_TYPES: Readonly<Record<keyof EdgeData, "string" | "int" | "double">> = {
  weight: "double",
  copresence: "double",
  forward: "double",
  backward: "double",
  reference: "double",
  scenes: "string",
  firstScene: "int",
  lastScene: "int",
};

/** GraphML, for whatever reads it; graphology's package does, but writes none. */
export function writeGraphml(graph: NetworkData): string {
  const kind = graph.type === "directed" ? "directed" : "undirected";
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">`,
    ...keys("node", NODE_TYPES),
    ...keys("edge", EDGE_TYPES),
    `  <graph edgedefault="${kind}">`,
    ...graph.mapNodes((id, facts) =>
      [`    <node id="${escapeXml(id)}">`, ...values("n", facts), "    </node>"].join("\n"),
    ),
    ...graph.mapEdges((_edge, facts, source, target) =>
      [
        `    <edge source="${escapeXml(source)}" target="${escapeXml(target)}">`,
        ...values("e", facts),
        "    </edge>",
      ].join("\n"),
    ),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function keys(what: "node" | "edge", types: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(types).map(
    ([name, type]) =>
      `  <key id="${what[0]}-${name}" for="${what}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function values(prefix: "n" | "e", facts: NodeData | EdgeData): readonly string[] {
  return Object.entries(facts).map(
    ([name, value]) => `      <data key="${prefix}-${name}">${escapeXml(String(value))}</data>`,
  );
}

/** A row for each tie, with the names of the two beside their ids. */
export function writeTiesCsv(graph: NetworkData): string {
  const columns = Object.keys(EDGE_TYPES) as (keyof EdgeData)[];
  return writeCsv([
    ["source", "target", "sourceName", "targetName", ...columns],
    ...graph.mapEdges((_edge, facts, source, target) => [
      source,
      target,
      graph.getNodeAttribute(source, "label"),
      graph.getNodeAttribute(target, "label"),
      ...columns.map((column) => facts[column]),
    ]),
  ]);
}
