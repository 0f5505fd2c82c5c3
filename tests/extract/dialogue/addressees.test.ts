import { describe, expect, it } from "vitest";
import { addresseesOf, paragraphs, read } from "../read.ts";

/** Three people at a well, so that the one who is spoken to has to be told from another. */
const MEETING = "Ines, Otto and Paul stood at the well. Otto yawned. Paul laughed. Ines sat down.";

/** A chapter so long that whatever it follows is a novel. */
const WEATHER = paragraphs("***", ...Array<string>(3_000).fill("It rained on the moor all day."));

const addresseesAfterMeeting = (...texts: readonly string[]) =>
  addresseesOf(read(paragraphs(MEETING, ...texts)));

describe("the one who is spoken to", () => {
  it.each([
    ["called at the start", "“Otto, hold the rope,” said Ines.", ["Otto"]],
    ["called at the end", "“Hold the rope, Otto,” said Ines.", ["Otto"]],
    ["called in the middle", "“Now, Otto, hold the rope,” said Ines.", ["Otto"]],
    ["called after a greeting", "“Good morning, Otto,” said Ines.", ["Otto"]],
    ["called together with another", "“Otto! Paul! The rope!” said Ines.", ["Otto", "Paul"]],
    ["named by the tag after “to”", "“Hold the rope,” said Ines to Otto.", ["Otto"]],
    ["named by the tag as its object", "“Hold the rope,” Ines told Otto.", ["Otto"]],
    ["asked", "“Have you the rope?” Ines asked Otto.", ["Otto"]],
    ["named by a pronoun", "“Hold the rope,” said Otto to her.", ["Ines"]],
  ])("is %s", (_, line, expected) => {
    expect(addresseesAfterMeeting(line)).toEqual([expected]);
  });

  it("is not somebody whom the speech only talks about", () => {
    const [to] = addresseesAfterMeeting("“I gave Paul the rope,” Ines told Otto.");
    expect(to).toEqual(["Otto"]);
  });

  it("is the one whom the speaker answers", () => {
    const to = addresseesAfterMeeting("“Hold the rope,” said Ines.", "“I have it,” said Otto.");
    expect(to).toEqual([["Otto"], ["Ines"]]);
  });

  describe("in a conversation of three", () => {
    const three = [
      "“Who has the rope?” asked Ines.",
      "“I have it,” said Otto.",
      "“You have not,” said Paul.",
    ];

    it("is who speaks right before and right after, in a novel", () => {
      const to = addresseesAfterMeeting(...three, WEATHER);
      expect(to).toEqual([["Otto"], ["Ines", "Paul"], ["Otto"]]);
    });

    it.each(["I will miss you two", "Behave yourselves", "Both of you are late"])(
      "is both to whom it is plainly said: %s",
      (line) => {
        const to = addresseesAfterMeeting(
          "“Who has the rope?” asked Otto.",
          `“${line},” said Ines.`,
          "“Not I,” said Paul.",
        );
        expect(to[1]).toEqual(["Otto", "Paul"]);
      },
    );

    it("is the one whom the speaker answers, in a short story", () => {
      expect(addresseesAfterMeeting(...three)).toEqual([["Otto"], ["Ines"], ["Otto"]]);
    });
  });

  it("is nobody where only one speaks, and never the speaker", () => {
    expect(addresseesAfterMeeting("“Well,” said Ines.")).toEqual([[]]);
    const to = addresseesAfterMeeting("“Poor Ines will do it,” said Ines.", "“Well,” said Otto.");
    expect(to).toEqual([["Otto"], ["Ines"]]);
  });

  it("is nobody across a change of scene", () => {
    const to = addresseesAfterMeeting("“Good night,” said Ines.", "***", "“Morning,” said Otto.");
    expect(to).toEqual([[], []]);
  });
});

/** So many paragraphs that nobody answers across them. */
const SILENCE = [
  "It rained.",
  "The well was deep.",
  "A dog barked.",
  "The rain went on.",
  "A bell rang.",
];

describe("the first line that somebody says at a gathering of a novel", () => {
  it("is said to all who speak there, also where it names somebody", () => {
    const to = addresseesOf(
      read(
        paragraphs(
          "Ines, Otto, Paul, Lucy and Bridie stood at the well.",
          "“Lucy, come here,” said Ines.",
          "“I have the rope,” said Ines.",
          ...SILENCE,
          "“We need another,” said Otto.",
          "“Or two,” said Paul.",
          "“Why two?” said Otto.",
          ...SILENCE,
          "“It is late,” said Lucy.",
          ...SILENCE,
          "“It is,” said Bridie.",
          WEATHER,
        ),
      ),
    );
    expect(to.map((names) => [...names].sort())).toEqual([
      ["Bridie", "Lucy", "Otto", "Paul"],
      ["Otto"],
      ["Bridie", "Ines", "Lucy", "Paul"],
      ["Bridie", "Ines", "Lucy", "Otto"],
      ["Paul"],
      ["Bridie", "Ines", "Otto", "Paul"],
      ["Ines", "Lucy", "Otto", "Paul"],
    ]);
  });

  it("is later said to who joins them, too", () => {
    const to = addresseesOf(
      read(
        paragraphs(
          "Ines, Otto, Paul and Bridie stood at the well.",
          "“I have the rope,” said Ines.",
          "“We need another,” said Otto.",
          "“Or two,” said Paul.",
          ...Array<readonly string[]>(7).fill(SILENCE).flat(),
          "“It is late,” said Ines.",
          "“It is,” said Bridie.",
          WEATHER,
        ),
      ),
    );
    expect(to.map((names) => [...names].sort())).toEqual([
      ["Otto", "Paul"],
      ["Ines", "Paul"],
      ["Ines", "Otto"],
      ["Bridie"],
      ["Ines"],
    ]);
  });
});
