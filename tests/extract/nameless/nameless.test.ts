import { describe, expect, it } from "vitest";
import { mentionsOf, paragraphs, read, speakersOf } from "../read.ts";

const ROOM =
  "Ines sat by the stove. Ines had taken off her hat. Otto slept, and Ines let Otto sleep.";

const castOf = (...texts: readonly string[]) =>
  read(paragraphs(ROOM, ...texts)).characters.map(({ name }) => name);

describe("who speaks and has no name", () => {
  it.each([
    ["after the verb", "“It rains,” said a stout saloon-keeper.", "the stout saloon-keeper"],
    ["before the verb", "“It rains,” an old man said gruffly.", "the old man"],
    ["before the speech", "A tall stranger looked in and said: “It rains.”", "the tall stranger"],
    ["before the speech, verb first", "Then said a young wife, “It rains.”", "the young wife"],
    ["by another article", "“It rains,” added another matron.", "the matron"],
    ["with an adverb", "“It rains,” cried softly a dairymaid.", "the dairymaid"],
  ])("is in the cast, %s", (_, line, name) => {
    const story = read(paragraphs(ROOM, line));
    expect(speakersOf(story)).toEqual([name]);
  });

  it("is who the sentence above brings in, where only a pronoun tags the speech", () => {
    const cast = castOf("By the door a tired clerk looked up.", "“It rains,” he said. “At last!”");
    expect(cast).toContain("the tired clerk");
  });

  it.each([
    [
      "before the speech",
      "She faced an old woman in white. The woman was kind. She bowed and said, “It rains.”",
    ],
    [
      "two sentences above",
      "He met an old sailor at the gate. The gate was green.",
      "“It rains,” he said.",
    ],
  ])("is whom the sentences before a pronoun bring in, %s", (_, ...texts) => {
    const story = read(paragraphs("It was a wet morning on the island.", ...texts));
    expect(speakersOf(story)[0]).toMatch(/^the old (?:woman|sailor)$/);
  });

  it("is nobody above the first line of a story", () => {
    expect(speakersOf(read(paragraphs("“It rains,” he said.", ROOM)))).toHaveLength(1);
  });

  it("is described where he is mentioned again", () => {
    const story = read(paragraphs(ROOM, "A stout man came in.", "“It rains,” said the man."));
    const man = story.characters.find(({ name }) => name === "the stout man");
    const kinds = story.mentions.filter(({ character }) => character === man?.id);
    expect(kinds.map(({ kind }) => kind)).toEqual(["description", "description"]);
  });

  it("comes in also where the story brings in nobody but them", () => {
    const cast = castOf(
      "Otto saw nobody, with the exception of a tall man. The man came nearer.",
      "“It rains,” said the man.",
    );
    expect(cast).toContain("the tall man");
  });

  it("is two people where a second is brought in", () => {
    const cast = castOf("“It rains,” said an old man.", "“It snows,” said another man.");
    expect(cast).toContain("the old man");
    expect(cast).toContain("the man");
  });

  it("is the narrator's own throughout", () => {
    const story = read(
      paragraphs(
        "I was born in Averil. I had no brothers. My mother kept me at home, and I read. I knew that I was happy.",
        "“Read on,” said my mother. I read on, and I slept, and I woke, and I read again.",
        "Years later I asked her. I wanted to know what I had been.",
        "“You were quick,” my mother answered.",
      ),
    );
    expect(speakersOf(story)).toEqual(["my mother", "my mother"]);
  });
});

describe("the gender of who has no name", () => {
  it("is that of the pronouns behind", () => {
    const story = read(
      paragraphs(
        ROOM,
        "A croupier put down her pen.",
        "“It rains,” said the croupier.",
        "The croupier took up her pen.",
      ),
    );
    const [found] = story.characters.filter(({ name }) => name === "the croupier");
    expect(found?.gender).toBe("female");
  });
});

describe("who speaks under several nouns", () => {
  it("is one person to all of them", () => {
    const speakers = speakersOf(
      read(
        paragraphs(
          ROOM,
          "A small boy came in from the yard. The boy was wet.",
          "“It rains,” said the child.",
          "“Does it?” said Ines.",
          "“It does,” he said.",
        ),
      ),
    );
    expect(speakers).toEqual(["the small boy", "Ines", "the small boy"]);
  });

  it("is a young lady to some and a young girl to others, and no child", () => {
    const speakers = speakersOf(
      read(
        paragraphs(
          ROOM,
          "A young lady came in from the yard with a small boy. The boy was wet.",
          "“It rains,” said the young girl.",
          "“Does it?” said Ines.",
          "“Look at me,” said the child.",
        ),
      ),
    );
    expect(speakers).toEqual(["the young lady", "Ines", "the small boy"]);
  });
});

describe("who is one of many", () => {
  it("is counted, also where somebody with a name is near", () => {
    const speakers = speakersOf(
      read(
        paragraphs(
          ROOM,
          "“Open,” said the first policeman.",
          "“I will not,” said Ines.",
          "“Break the door,” said the second policeman.",
        ),
      ),
    );
    expect(speakers).toEqual(["the first policeman", "Ines", "the second policeman"]);
  });

  it.each([
    [
      "as one of many",
      "“It rains,” said one of the two old sailors.",
      "one of the two old sailors",
    ],
    ["as one of many of hers", "“It rains,” one of her aunts said.", "one of her aunts"],
    ["as somebody of a people", "“It rains,” said a stout Dutchman.", "the stout Dutchman"],
    ["as one of a people", "“It rains.” One of the Tarn intoned.", "one of the Tarn"],
  ])("is in the cast, %s", (_, line, name) => {
    expect(speakersOf(read(paragraphs(ROOM, line)))).toEqual([name]);
  });

  it("is one of a people in what follows", () => {
    const story = read(
      paragraphs(
        ROOM,
        "Ines had seen the Tarn ship. Three Tarn came in, and the Tarn lamps went out.",
        "“You will come with us,” said one of the Tarn.",
        "“I will not,” said Ines.",
        "The Tarn soldier looked at the stove and then said:",
        "“You will come with us.”",
      ),
    );
    expect(speakersOf(story)).toEqual(["one of the Tarn", "Ines", "one of the Tarn"]);
    expect(mentionsOf(story, "description").map(([text]) => text)).toEqual([
      "one of the Tarn",
      "Tarn",
    ]);
  });
});

describe("who speaks and is known by more than a noun", () => {
  it.each([
    [
      "an adverb",
      "When they had waited an hour, however, an elderly mariner, with a pipe, came out.",
    ],
    ["what goes before", "By the door, an elderly mariner rose."],
  ])("comes in after %s and a comma", (_, line) => {
    const story = read(paragraphs(ROOM, line, "“It rains,” said the mariner."));
    expect(speakersOf(story)).toEqual(["the elderly mariner"]);
  });

  it("is known by what they wear, also where the tag says so", () => {
    const story = read(
      paragraphs(
        ROOM,
        "A man in a red cap looked in.",
        "“It rains,” said the man in the red cap. “It rains hard.”",
      ),
    );
    const { text, mentions, characters } = story;
    const man = characters.find(({ name }) => name === "the man");
    const words = mentions
      .filter(({ character }) => character === man?.id)
      .map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(["man", "man in the red cap"]);
  });

  it("may be somebody by a noun in capitals, as by a name", () => {
    const lines = ["“Stop,” said a Voice.", "“Who is it?” said Otto.", "“I,” said the Voice."];
    const speakers = speakersOf(read(paragraphs(ROOM, ...lines, ...lines)));
    expect(new Set(speakers)).toEqual(new Set(["the Voice", "Otto"]));
  });
});

describe("who is met in passing, in a long story,", () => {
  const road = (count: number) =>
    Array.from({ length: count }, () => "Ines drove on, and Otto slept.");

  it("is in the cast also beside people with a name", () => {
    const cast = castOf("“Which train?” asked the porter.", "Otto slept.", ...road(600));
    expect(cast).toContain("the porter");
  });

  it("is nobody new where the story goes on with the word: it may be what somebody with a name is", () => {
    const cast = castOf("The porter woke Otto.", ...road(600), "“Which train?” asked the porter.");
    expect(cast).not.toContain("the porter");
  });

  it("is somebody in a short story, unless it sets the word beside a name", () => {
    const asks = "“Which train?” asked the porter.";
    expect(castOf(asks, "Otto slept.")).toContain("the porter");
    const told = ["Otto slept.", "“That is Otto, the porter,” said Ines."];
    expect(castOf(asks, ...told)).not.toContain("the porter");
  });
});

describe("nobody new is", () => {
  it.each([
    ["somebody with a name who is near", "“It rains,” said the woman."],
    ["what somebody with a name is", "Ines was a tall woman.", "“It rains,” said the woman."],
    ["what anybody would be", "What would a wise woman do?", "“It rains,” said the woman."],
    ["what goes up in the next paragraph", "“It rains,” said Ines. “At last!”", "A groan went up."],
    ["a voice", "“It rains,” said a voice from the yard."],
    ["a thing", "“It rains.” The cheerful pause added: “At last!”"],
    ["a crowd", "“It rains,” cried the neighbours.", "“It does,” cried the whole company."],
    ["who is like somebody", "Otto sat down like a man undone.", "“It rains,” he said."],
    ["a man where she speaks", "By the door a tired man looked up.", "“It rains,” she said."],
    ["somebody who does not speak", "A stout man came in.", "“It rains,” said Ines."],
  ])("%s", (_, ...texts) => {
    expect([...castOf(...texts)].sort()).toEqual(["Ines", "Otto"]);
  });
});
