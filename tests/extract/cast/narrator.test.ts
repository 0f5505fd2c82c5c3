import { describe, expect, it } from "vitest";
import { paragraphs, read, speakersOf } from "../read.ts";

const told = (...lines: readonly string[]) =>
  read(
    paragraphs(
      "I opened the door. I had my coat on, and I was cold. I put my hat down.",
      ...lines,
      "I ate. My soup was cold. I did not mind. I told Otto so, and I slept in my coat.",
    ),
  );

describe("the narrator", () => {
  it("has the name by which others call the one who tells the story", () => {
    const story = told(
      "“You are late, Bridie,” said Otto.",
      "“Bridie, eat your soup,” said Otto.",
      "“You never mind, Bridie,” said Otto.",
    );
    const narrators = story.characters.filter(({ narrator }) => narrator === true);
    expect(narrators.map(({ name }) => name)).toEqual(["Bridie"]);
  });

  it("is nobody who is called where no “I” speaks", () => {
    const rain =
      "The rain came down on the roof of the house and on the boats in the yard. ".repeat(5);
    const others = [
      rain,
      "“Come, Paul,” said Ines. “Paul, the soup is cold.”",
      "“It is hot, my dear,” said Otto. “Paul, tell her that it is hot. She made it an hour ago.”",
      rain,
    ];
    const story = told(
      ...others,
      "“You are late, Bridie,” said Tom.",
      "“I know, Tom,” I said.",
      "“You never mind, Bridie,” said Tom.",
      ...others,
    );
    const narrators = story.characters.filter(({ narrator }) => narrator === true);
    expect(narrators.map(({ name }) => name)).toEqual(["Bridie"]);
  });

  it("is a character also where nobody says the name", () => {
    const story = told("“You are late,” said Otto.", "“I know,” I said.");
    const narrators = story.characters.filter(({ narrator }) => narrator === true);
    expect(narrators).toHaveLength(1);
    expect(speakersOf(story)).toEqual(["Otto", narrators[0]?.name]);
  });

  it("speaks where “I said” stands, in one paragraph with somebody else's words too", () => {
    const story = told(
      "“He is late,” said Ines to Otto. “Go and look, Otto.”",
      "Ines rose. She bowed and said, “You are late.” “Yes,” I said, “rain.” She smiled.",
    );
    const narrator = story.characters.find(({ narrator }) => narrator === true);
    expect(speakersOf(story)).toEqual(["Ines", "Ines", narrator?.name]);
  });

  it("is nobody in a story that only its people tell in the first person", () => {
    const story = read(
      paragraphs(
        "“I came, I saw my house, and I wept on my own step,” said Ines. “I did. I did. I did.”",
        "“I know. I was there, and I saw my own eyes in my glass. I weep too,” said Otto.",
      ),
    );
    expect(story.characters.filter(({ narrator }) => narrator === true)).toEqual([]);
  });
});

describe("the narrator, among those who are called,", () => {
  it("is nobody whom “I” call", () => {
    const story = told(
      "“You are late, Bridie,” said Otto.",
      "“Come on, Tom,” I said. “Well, Tom?” said I.",
      "“Tom, I am cold,” I said. “You are wet, Tom,” I said.",
      "“You never mind, Bridie,” said Otto. “No,” I said.",
    );
    const narrators = story.characters.filter(({ narrator }) => narrator === true);
    expect(narrators.map(({ name }) => name)).toEqual(["Bridie"]);
  });

  it("is nobody whom the narration names, beside another name", () => {
    const story = told(
      "“You are late, Dr. Watt,” said Otto. “I know,” I said.",
      "“Sit down, Dr. Watt,” said Otto. “Thank you,” I said.",
      "“Tea, Dr. Watt?” said Otto. “Please,” I said.",
      "“Are you cold, Dr. Watt?” said Otto. “No,” I said.",
      "“And you, Dr. Watt?” said Otto. “Yes,” I said.",
      "“Good night, Dr. Watt,” said Otto. “Good night,” I said.",
      "Peterson came in. “By Jove, Peterson,” said Otto. I laughed at Peterson. “Here, Peterson!”",
      "“Peterson, your hat,” said Otto. “His hat,” I said. “Peterson, go home.” I said nothing.",
    );
    expect(story.characters.map(({ name }) => name)).toContain("Peterson");
  });
});
