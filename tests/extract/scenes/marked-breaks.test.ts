import { describe, expect, it } from "vitest";
import { findStructure } from "../../../src/extract/reading/structure.ts";
import { readSource } from "../../../src/ingest/read-source.ts";

const RAIN = "The rain fell on the roofs of the harbour all night, and nobody went out.";
const scenesOf = (text: string): number =>
  findStructure(readSource(new TextEncoder().encode(text), "story.txt")).flatMap(
    ({ scenes }) => scenes,
  ).length;

describe("a scene ends at", () => {
  it.each(["***", "* * *", "#", "---", "~", "~~~", "❦", "⁂", "• • •", "o0o", "* * * * *"])(
    "%s",
    (mark) => {
      const part = `${RAIN}\n\n${RAIN}`;
      expect(scenesOf(`${part}\n\n${mark}\n\n${part}`)).toBe(2);
    },
  );

  it("a gap of blank lines wider than the book's own", () => {
    const part = Array.from({ length: 4 }, () => RAIN).join("\n\n");
    expect(scenesOf(`${part}\n\n\n\n${part}`)).toBe(2);
    expect(scenesOf(`${part}\n\n${part}`)).toBe(1);
  });
});
