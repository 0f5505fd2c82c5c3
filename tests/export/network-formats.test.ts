import { DirectedGraph, UndirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf/node/index.js";
import { parse as parseGraphml } from "graphology-graphml/node/index.js";
import { expect, test } from "vitest";
import { writeCsv } from "../../src/export/csv.ts";
import { measuresCsv } from "../../src/export/measures-csv.ts";
import { networkData } from "../../src/export/network-data.ts";
import { writeGexf, writeGraphml, writeTiesCsv } from "../../src/export/network-formats.ts";
import { plainQuestion } from "../../src/graph/network-question.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";

const question = plainQuestion(["copresence", "dialogue"]);
const hostile = {
  ...lighthouse,
  characters: lighthouse.characters.map((one) => ({ ...one, name: `=<b>&"${one.name}"` })),
};
const facts = (graph: UndirectedGraph | DirectedGraph) => ({
  nodes: graph.mapNodes((id, attributes) => [id, attributes]),
  edges: graph.mapEdges((_, attributes, source, target) => [source, target, attributes]),
});

test("GEXF is read back as it was, directed or not", () => {
  for (const directed of [false, true]) {
    const graph = networkData(generateStory(12, 15), question, directed);
    const Kind = directed ? DirectedGraph : UndirectedGraph;
    expect(facts(parseGexf(Kind, writeGexf(graph)))).toEqual(facts(graph));
  }
});

test("GraphML is read back as it was, directed or not", () => {
  for (const directed of [false, true]) {
    const graph = networkData(generateStory(12, 15), question, directed);
    const Kind = directed ? DirectedGraph : UndirectedGraph;
    expect(facts(parseGraphml(Kind, writeGraphml(graph)))).toEqual(facts(graph));
  }
});

test("a directed tie is what one says to the other, and being together goes both ways", () => {
  const graph = networkData(lighthouse, question, true);
  expect(graph.getEdgeAttributes("hanne", "joost")).toMatchObject({ weight: 5, forward: 2 });
  expect(graph.getEdgeAttributes("joost", "hanne")).toMatchObject({ weight: 4, forward: 1 });
});

test("a tie names its scenes as ranges", () => {
  const graph = networkData(lighthouse, question, false);
  expect(graph.getEdgeAttributes("hanne", "pim")).toMatchObject({
    scenes: "3",
    firstScene: 3,
    lastScene: 3,
  });
});

test("names from anywhere do no harm in any format", () => {
  const graph = networkData(hostile, question, false);
  const back = parseGraphml(UndirectedGraph, writeGraphml(graph));
  expect(back.getNodeAttribute("hanne", "label")).toBe('=<b>&"Hanne"');
  expect(parseGexf(UndirectedGraph, writeGexf(graph)).getNodeAttribute("hanne", "label")).toBe(
    '=<b>&"Hanne"',
  );
  expect(writeTiesCsv(graph)).toContain(`"'=<b>&""Hanne"""`);
});

test("the ties and the measures are tables with a line for each and a head", () => {
  const ties = writeTiesCsv(networkData(lighthouse, question, false))
    .trim()
    .split("\r\n");
  expect(ties[0]).toBe(
    "source,target,sourceName,targetName,weight,copresence,forward,backward,reference,scenes,firstScene,lastScene",
  );
  expect(ties).toContain("hanne,joost,Hanne,Joost,6,3,2,1,0,1,1,1");
  const measures = measuresCsv(lighthouse, question).trim().split("\r\n");
  expect(measures[0]).toBe(
    "id,name,scenes,degree,weightedDegree,betweenness,pageRank,clustering,component,community",
  );
  expect(measures).toHaveLength(1 + lighthouse.characters.length);
});

test("a cell with commas, quotation marks or line ends is quoted, and nothing is empty", () => {
  expect(writeCsv([["a,b", 'say "so"', "one\ntwo", null, 0.5]])).toBe(
    '"a,b","say ""so""","one\ntwo",,0.5\r\n',
  );
});
