import { describe, expect, it } from "vitest";
import { ExtractionCancelled, extract, type Progress } from "../../src/extract/extract.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import { paragraphs, read } from "./read.ts";

const TEXT = paragraphs(
  "Ines met Otto at the well. Otto yawned.",
  "“It rains,” said Ines.",
  "“It does,” he said.",
);
const source = readSource(new TextEncoder().encode(TEXT), "well.txt");

describe("the progress of an extraction", () => {
  const reports: Progress[] = [];
  extract(source, { onProgress: (progress) => reports.push(progress) });

  it("begins at 0 and rises, and stays below 1 until the story is there", () => {
    const fractions = reports.map(({ fraction }) => fraction);
    expect(fractions[0]).toBe(0);
    expect(fractions).toEqual([...new Set(fractions)].sort((a, b) => a - b));
    expect(Math.max(...fractions)).toBeLessThan(1);
  });

  it("names each stage once, in words", () => {
    const stages = reports.map(({ stage }) => stage);
    expect(new Set(stages).size).toBe(stages.length);
    for (const stage of stages) expect(stage).toMatch(/^[A-Z][a-z]+ [a-z ]+$/);
  });

  it("changes nothing of the story", () => {
    expect(extract(source, { onProgress: () => undefined })).toEqual(extract(source));
  });
});

describe("an extraction that is cancelled", () => {
  it("throws before it begins", () => {
    expect(() => extract(source, { signal: AbortSignal.abort() })).toThrow(ExtractionCancelled);
  });

  it("throws at the next stage, which it does not report", () => {
    const signal = { aborted: false };
    const stages: string[] = [];
    const onProgress = ({ stage }: Progress) => {
      stages.push(stage);
      signal.aborted = stages.length === 3;
    };
    expect(() => extract(source, { signal, onProgress })).toThrow(ExtractionCancelled);
    expect(stages).toHaveLength(3);
  });
});

describe("the story that comes of a text", () => {
  const story = read(TEXT, "well.txt");

  it("keeps the text as it is, with what file it came from", () => {
    expect(story.text).toBe(TEXT);
    expect(story.source.name).toBe("well.txt");
    expect(story.source.bytes).toBe(new TextEncoder().encode(TEXT).length);
    expect(story.source.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("puts the cast in order, most prominent first, and numbers it so", () => {
    const { characters, mentions, utterances } = story;
    const weights = characters.map(({ id }) => {
      const spoken = utterances.filter(({ speaker }) => speaker === id).length;
      return mentions.filter(({ character }) => character === id).length + 2 * spoken;
    });
    expect(characters.map(({ id }) => id)).toEqual(["c1", "c2"]);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it("is one chapter of one scene where the text marks none", () => {
    expect(story.chapters).toHaveLength(1);
    expect(story.scenes).toHaveLength(1);
    expect(story.scenes[0]).toMatchObject({ start: 0, end: TEXT.length });
  });
});
