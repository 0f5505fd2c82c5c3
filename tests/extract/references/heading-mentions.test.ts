import { describe, expect, it } from "vitest";
import { mentionsOf, read } from "../read.ts";

const BODY =
  "Otto Marsh was born by the sea. “Good day,” said Otto Marsh. Lucy laughed. “So be it,” said Lucy, and Otto went with her to the harbour. Grace looked up. “Where to?” asked Grace, and Lucy told Grace.";

describe("names in the headings of chapters", () => {
  const inHeading = (heading: string): readonly (readonly [string, string | null])[] => {
    const text = `Chapter I. The Sea\n\n${BODY}\n\nChapter II. ${heading}\n\n${BODY}\n`;
    const story = read(text);
    const start = text.indexOf("Chapter II.");
    const own = story.mentions.filter(
      (one) => one.start >= start && one.end <= start + 12 + heading.length,
    );
    return mentionsOf({ ...story, mentions: own }, "name");
  };

  it("are mentions of who bears them", () => {
    expect(inHeading("In Which Otto Marsh Goes to Sea")).toEqual([["Otto Marsh", "Otto Marsh"]]);
  });

  it("may be in capitals", () => {
    expect(inHeading("LUCY AND OTTO MARSH")).toEqual([
      ["LUCY", "Lucy"],
      ["OTTO MARSH", "Otto Marsh"],
    ]);
  });

  it("are none where the word alone means something else", () => {
    expect(inHeading("THE GRACE OF THE SEA")).toEqual([]);
  });

  it("bring nobody new", () => {
    expect(inHeading("Enter Harris")).toEqual([]);
  });
});
