import { describe, expect, it } from "vitest";
import { paragraphs, read, speakersOf } from "../read.ts";

const mannersOf = (...lines: readonly string[]) =>
  read(
    paragraphs("Ines and Otto sat by the fire. Ines read. Otto slept.", ...lines),
  ).utterances.map(({ manner = "speech" }) => manner);

describe("the manner of quoted words", () => {
  it("is speech as a rule", () => {
    expect(mannersOf("“It is late,” said Ines.", "“So it is.”")).toEqual(["speech", "speech"]);
  });

  it("is a thought where somebody thinks it, or says it to themselves", () => {
    expect(mannersOf("“It is late,” thought Ines.")).toEqual(["thought"]);
    expect(mannersOf("“It is late,” said Otto to himself.")).toEqual(["thought"]);
    expect(mannersOf("Ines thought, “It is late.”")).toEqual(["thought"]);
  });

  it("is writing where a letter or a sign says it, or somebody writes it", () => {
    expect(mannersOf("The letter ran: “Come at once. All is lost.”")).toEqual(["writing"]);
    expect(mannersOf("Otto wrote: “Come at once. All is lost.”")).toEqual(["writing"]);
  });

  it("leaves a thought without anybody to whom it is said", () => {
    const story = read(
      paragraphs(
        "“It is late,” said Otto to Ines.",
        "“It always is,” thought Ines.",
        "“Yes,” said Otto.",
      ),
    );
    expect(speakersOf(story)).toEqual(["Otto", "Ines", "Otto"]);
    expect(story.utterances[1]?.addressees).toEqual([]);
    expect(story.utterances[0]?.addressees).toHaveLength(1);
  });
});
