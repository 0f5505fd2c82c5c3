import { describe, expect, it } from "vitest";
import { paragraphs, read, speakersOf } from "../read.ts";

/** So long that the story is weighed as a novel is. */
const RAIN = "The rain came down on the roof and on the boats in the yard. ".repeat(60);

describe("whoever is only talked of", () => {
  it("does not speak in the place of one who is there", () => {
    const story = read(
      paragraphs(
        "Otto slept. Adriana woke. Adriana ran to the harbour. “It is late,” said Adriana. Adriana sat down. Adriana laughed, and Otto saw Adriana. “It is,” said Otto.",
        RAIN,
        "***",
        "Ines stood on the stairs. Paul came in.",
        "“Where is he?” said Ines. “He ran past me.”",
        "“They have not met, have they?” said Paul.",
        "“Who?”",
        "“Otto and Adriana. Adriana is late.”",
        "She looked at him in a startled way. She did not laugh.",
        "“Would it be a disaster?” she said.",
        "“It might be.”",
        "“No,” she said.",
      ),
    );
    expect(speakersOf(story).slice(2, 8)).toEqual(["Ines", "Paul", "Ines", "Paul", "Ines", "Paul"]);
  });

  it("is there after all where somebody is called", () => {
    const story = read(
      paragraphs(
        "Otto slept. Adriana woke. Adriana ran to the harbour. “It is late,” said Adriana to Otto.",
        "***",
        "Ines stood on the stairs.",
        "“Adriana, come here,” said Ines. “It rains.”",
        "“I know.”",
        "“Otto is late.”",
        "“He is not.”",
      ),
    );
    expect(speakersOf(story).slice(2)).toEqual(["Adriana", "Ines", "Adriana"]);
  });
});
