import { describe, expect, it } from "vitest";
import { findRolePhrases } from "../../../src/extract/nameless/role-phrases.ts";
import { findRoleTags } from "../../../src/extract/nameless/role-tags.ts";
import { findQuotations } from "../../../src/extract/quotations/quotations.ts";
import { cutUp, paragraphs } from "../read.ts";

const TAGS = ["“Stop,” said the Fleece.", "“No,” said the Fleece.", "“Go,” said the Fleece."];

function phrasesOf(...texts: readonly string[]) {
  const reading = cutUp(paragraphs(...texts));
  const quotations = findQuotations(reading);
  return findRolePhrases(reading, quotations, findRoleTags(reading, quotations));
}

describe("a noun in capitals", () => {
  it("is somebody where it tags three quotations", () => {
    expect(phrasesOf(...TAGS, "The Fleece rose.")).toHaveLength(4);
    expect(phrasesOf(...TAGS.slice(1))).toEqual([]);
  });

  it("is somebody where it is a person's and tags one", () => {
    const told = "The Notary received them. The Notary rose.";
    expect(phrasesOf("“Stop,” said the Notary.", told)).toHaveLength(3);
  });

  it("is nobody where it describes others", () => {
    const road = "Otto knew the Fleece road, the Fleece bridge and the Fleece wine.";
    expect(phrasesOf(...TAGS, road)).toEqual([]);
  });
});
