import { describe, expect, it, test } from "vitest";
import { paragraphs, problemsOf, read, speakersOf } from "../read.ts";

/** Ines (she) and Otto (he), who are together before the lines under test. */
const MEETING = "Ines found Otto in the yard. Otto wiped his hands. Ines took off her hat.";

const speakersAfterMeeting = (...texts: readonly string[]) =>
  speakersOf(read(paragraphs(MEETING, ...texts)));

const cuesOf = (...texts: readonly string[]) =>
  read(paragraphs(MEETING, ...texts)).utterances.map(({ cue }) => cue);

describe("a tag names the speaker", () => {
  it.each([
    ["after the speech, verb first", "“It rains,” said Ines."],
    ["after the speech, name first", "“It rains,” Ines said."],
    ["before the speech", "Ines said, “It rains.”"],
    ["before the speech, with a colon", "Ines said: “It rains.”"],
    ["before the speech, with words between", "Ines said to the stove, “It rains.”"],
    ["inside the speech", "“It,” said Ines, “rains.”"],
    ["with an adverb", "“It rains,” said Ines quietly."],
    ["with an adverb before the verb", "“It rains,” Ines slowly said."],
    ["with a verb of manner", "“It rains,” whispered Ines."],
    ["after a question", "“Does it rain?” asked Ines."],
    ["after a shout", "“It rains!” cried Ines."],
    ["after a speech that breaks off", "“It rai—” said Ines."],
    ["by what is hers", "“It rains.” Ines’s voice was low."],
    ["with somebody else after it", "“It rains,” said Ines, looking at Otto."],
    ["with somebody else as its object", "“It rains,” Ines told Otto."],
  ])("%s", (_, line) => {
    expect(speakersAfterMeeting(line)).toEqual(["Ines"]);
  });

  it("by a pronoun, for the one of its gender", () => {
    const speakers = speakersAfterMeeting(
      "“It rains,” she said.",
      "“It always does,” he said.",
      "“Not in June,” said she.",
      "He said, “It is not June.”",
    );
    expect(speakers).toEqual(["Ines", "Otto", "Ines", "Otto"]);
  });

  it("by the kind of its cue", () => {
    expect(cuesOf("“It rains,” said Ines.", "“It does,” he said.", "“Still?”")).toEqual([
      "explicit",
      "anaphoric",
      "implicit",
    ]);
  });

  it("of nobody where all speak at once", () => {
    const speakers = speakersAfterMeeting("“It rains,” said Ines.", "“No!” they all cried.");
    expect(speakers).toEqual(["Ines", null]);
  });
});

describe("a tag without a name finds the speaker", () => {
  it("by a pronoun, for the one of its gender who is named only later", () => {
    const speakers = speakersOf(
      read(
        paragraphs(
          "Ines sat down by the window. Ines took off her hat, and Ines shut her eyes.",
          "“Is this seat taken?” he asked.",
          "“It is not,” said Ines.",
          "“You are kind. I have come a long way.”",
          "“The train is late, as always,” Ines said.",
          "Otto wiped his boots. “It is,” said Otto.",
        ),
      ),
    );
    expect(speakers).toEqual(["Otto", "Ines", "Otto", "Ines", "Otto"]);
  });

  it("by a pronoun, for nobody whom its sentence names after it", () => {
    const speakers = speakersOf(
      read(
        paragraphs(
          "Otto took off his coat and found Paul in the yard. Paul wiped his hands.",
          "“It rains,” he said, looking up at Paul.",
        ),
      ),
    );
    expect(speakers).toEqual(["Otto"]);
  });

  it("by a rank, also of one who was not named for long", () => {
    const speakers = speakersOf(
      read(
        paragraphs(
          "General Marsh went away. Ines found Otto in the yard. Otto wiped his hands.",
          ...Array.from({ length: 40 }, () => "Ines took off her hat. Otto took off his coat."),
          "“It rains,” said Ines.",
          "“So it does,” said the general.",
        ),
      ),
    );
    expect(speakers).toEqual(["Ines", "General Marsh"]);
  });
});

describe("a tag by kin finds the speaker", () => {
  it("by what kin the speaker is: the Mrs. for the mother, and nobody's own friend", () => {
    const speakers = speakersOf(
      read(
        paragraphs(
          "Mrs. Holt laid the table. Miss Holt sat down, and Tom Holt ran in. Tom took off his cap.",
          "“Is it done?” cried Tom.",
          "“It will be done in five minutes,” said the mother.",
          "“In five minutes!” cried Tom.",
          "“Be still,” said his mother.",
        ),
      ),
    );
    expect(speakers).toEqual(["Tom Holt", "Mrs. Holt", "Tom Holt", "Mrs. Holt"]);
  });

  it("by what kin the speaker is to whoever is answered, not to the speaker", () => {
    const speakers = speakersOf(
      read(
        paragraphs(
          "Mrs. Holt laid the table. Miss Lucy Holt sat down, and Miss Ines Holt ran in.",
          "“Is it done?” cried Ines.",
          "“It will be done in five minutes,” said her mother.",
          "“In five minutes!” cried Ines.",
          "“It was ten,” said Lucy.",
          "“Be still,” said her mother.",
        ),
      ),
    );
    expect(speakers).toEqual(["Ines Holt", "Mrs. Holt", "Ines Holt", "Lucy Holt", "Mrs. Holt"]);
  });

  it("by an aunt, who bears another name", () => {
    const speakers = speakersOf(
      read(
        paragraphs(
          "Mrs. Marsh laid the table. Lucy Holt sat down beside Ines Holt. Lucy took off her hat.",
          "“Is it done?” asked Lucy.",
          "“It is,” said her aunt.",
        ),
      ),
    );
    expect(speakers).toEqual(["Lucy Holt", "Mrs. Marsh"]);
  });
});

describe("what stands beside a speech shows the speaker", () => {
  it.each([
    ["a beat after it", "“It rains.” Otto shut the door."],
    ["a beat before it", "Otto shut the door. “It rains.”"],
    ["a beat with a pronoun", "“It rains.” He shut the door."],
    ["a sentence that ends with a colon", "Otto shook his head: “It rains.”"],
  ])("%s", (_, line) => {
    expect(speakersAfterMeeting("“Well,” said Ines.", line)).toEqual(["Ines", "Otto"]);
  });

  it.each([
    ["ends with a colon", "Otto unfolded the letter and read:"],
    ["is about one person", "Otto shut the door and sat down on the step."],
    [
      "ends with a verb that is something done here",
      "Otto looked at Ines and put the hat on the stove.",
    ],
    ["has a voice heard", "Ines turned round, for Otto’s voice cut through the rain."],
    ["ends a silence", "It was long before Otto spoke again."],
  ])("the paragraph above, where it %s", (_, above) => {
    expect(speakersAfterMeeting(above, "“It rains.”")).toEqual(["Otto"]);
  });
});

describe("a call by kin", () => {
  it.each([
    ["papa", "Otto"],
    ["mamma", "Ines"],
  ])("of “%s” is answered by one of that gender", (kin, answers) => {
    const speakers = speakersOf(
      read(
        paragraphs(
          "Ines took off her hat, and Otto took off his coat. Lucy ran in. Otto wiped his hands. Ines sat down.",
          `“Is it far, my dear ${kin}?” asked Lucy.`,
          "“It is a mile.”",
        ),
      ),
    );
    expect(speakers).toEqual(["Lucy", answers]);
  });
});

describe("lines without any tag", () => {
  it("alternate between two people", () => {
    const speakers = speakersAfterMeeting(
      "“Is there bread?” asked Ines.",
      "“There was,” said Otto.",
      "“Who ate it?”",
      "“The dog.”",
      "“All of it?”",
      "“He left the knife.”",
    );
    expect(speakers).toEqual(["Ines", "Otto", "Ines", "Otto", "Ines", "Otto"]);
  });

  it("go to the one who is asked rather than to the one whose turn it is", () => {
    const story = paragraphs(
      "Ines, Otto and Paul sat at the table. Paul cut the bread.",
      "“Is there cheese?” asked Ines.",
      "“There was,” said Otto.",
      "“Who ate it, Paul?” asked Ines, and Paul looked up.",
      "“The dog.”",
      "“He left the knife,” said Ines.",
    );
    const speakers = speakersOf(read(story));
    expect(speakers).toEqual(["Ines", "Otto", "Ines", "Paul", "Ines"]);
  });

  it("fit the tags on both sides of them", () => {
    const speakers = speakersAfterMeeting(
      "“Is there bread?” asked Ines.",
      "“There was.”",
      "“Who ate it?”",
      "“The dog,” said Otto.",
    );
    expect(speakers).toEqual(["Ines", "Otto", "Ines", "Otto"]);
  });

  it("are never said by the one whom they call", () => {
    const story = paragraphs(
      "“Come in, both of you,” said Ines.",
      "“It rains,” said Otto. “It snows,” said Paul.",
      "“Paul, shut the door.”",
      "“Shut it yourself, Otto.”",
      "Paul laughed. Otto did not. Ines shut it.",
    );
    const speakers = speakersOf(read(story));
    expect(speakers[3]).not.toBe("Paul");
    expect(speakers[4]).not.toBe("Otto");
  });

  it("answer the one who called them", () => {
    const speakers = speakersOf(
      read(
        paragraphs(
          "Ines, Otto and Paul stood at the well. Otto yawned. Paul laughed.",
          "“Otto, hold the rope,” said Ines.",
          "“I have it.”",
          "“Good,” said Ines.",
        ),
      ),
    );
    expect(speakers).toEqual(["Ines", "Otto", "Ines"]);
  });

  test.todo("begin with whoever they do not call, in a paragraph that two people share");
  test.todo("answer the one who called them, whoever spoke before");
  test.todo("answer the one who called them, even one who was not there before");
});

describe("a line with nobody there", () => {
  it("has no speaker, and the reading says so", () => {
    const story = read(paragraphs("The rain came down.", "“Who is there?”", "The wind blew."));
    expect(speakersOf(story)).toEqual([null]);
    expect(problemsOf(story)).toContain("no-speaker");
  });

  it("is not said by what is no noun", () => {
    const story = read(
      paragraphs("“Who is there?” The slight flush rose and answered.", "The wind blew."),
    );
    expect(story.characters).toEqual([]);
  });
});

describe("the confidence of a speaker", () => {
  const story = read(
    paragraphs(
      MEETING,
      "“Is there bread?” asked Ines.",
      "“There was,” said Otto.",
      "“Who ate it?”",
      "“The dog,” he said.",
      "“No!” they all cried.",
    ),
  );

  it("lies between 0 and 1, and is 0 for nobody", () => {
    for (const { speaker, confidence } of story.utterances) {
      if (speaker === null) expect(confidence).toBe(0);
      else expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it("is less for a line without a tag than for a line with one", () => {
    const [tagged = 0, , bare = 1] = story.utterances.map(({ confidence }) => confidence);
    expect(bare).toBeLessThan(tagged);
  });
});
