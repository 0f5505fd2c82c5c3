import { describe, expect, it } from "vitest";
import { findQuotations, type Quotation } from "../../../src/extract/quotations/quotations.ts";
import type { Reading } from "../../../src/extract/reading/reading.ts";
import { cutUp, paragraphs, problemsOf, read, speakersOf, wordsSpoken } from "../read.ts";

const textOf = ({ text, tokens }: Reading, { firstToken, endToken }: Quotation): string =>
  text.slice(tokens.starts[firstToken], tokens.ends[endToken - 1]);

/** What of a text is speech, a run of quoted words an entry. */
const speechOf = (...texts: readonly string[]): readonly string[] => {
  const reading = cutUp(paragraphs(...texts));
  return findQuotations(reading)
    .list.filter(({ isSpeech }) => isSpeech)
    .map((quotation) => textOf(reading, quotation));
};

/** A line that shows which marks the book uses, where the line under test does not begin with one. */
const OTTO = { double: "“Good night,” said Otto.", single: "‘Good night,’ said Otto." };

describe("the marks of speech", () => {
  it.each([
    ["curly marks", "“Come in,” said Ines.", ["“Come in,”"]],
    ["straight marks", '"Come in," said Ines.', ['"Come in,"']],
    ["guillemets", "«Come in», said Ines.", ["«Come in»"]],
    ["British marks", "‘Come in,’ said Ines.", ["‘Come in,’"]],
    ["typed British marks", "'Come in,' said Ines.", ["'Come in,'"]],
    ["marks with no space before the tag", '"Come in,"said Ines.', ['"Come in,"']],
    ["marks at both sides of a dash", "“Come in—” “Why?”", ["“Come in—”", "“Why?”"]],
    ["typed marks back to back", '"Come in." "Why?"', ['"Come in."', '"Why?"']],
    ["a mark that ends the paragraph", "Ines said, “Come in.”", ["“Come in.”"]],
  ])("are read as %s", (_, text, expected) => {
    expect(speechOf(text, text)).toEqual([...expected, ...expected]);
  });

  it.each([
    ["a contraction", "‘You don’t say,’ said Ines.", ["‘You don’t say,’"]],
    ["a possessive plural", "‘It is the boys’ boat,’ said Ines.", ["‘It is the boys’ boat,’"]],
    ["an elision", "‘Let ’em in,’ said Ines.", ["‘Let ’em in,’"]],
    ["an elision that opens the speech", "‘’Tis open,’ said Ines.", ["‘’Tis open,’"]],
    ["a typed contraction", "'You don't say,' said Ines.", ["'You don't say,'"]],
    ["a typed possessive", "'It is the boys' boat,' said Ines.", ["'It is the boys' boat,'"]],
    ["a typed elision", "'Let 'em in,' said Ines.", ["'Let 'em in,'"]],
    ["a typed elision that opens the speech", "''Tis open,' said Ines.", ["''Tis open,'"]],
    ["a dropped g", "‘I’m comin’ in,’ said Ines.", ["‘I’m comin’ in,’"]],
    [
      "double marks within",
      "‘He said “Come in”, twice,’ said Ines.",
      ["‘He said “Come in”, twice,’"],
    ],
  ])("tell British single marks from %s", (_, text, expected) => {
    expect(speechOf(text)).toEqual(expected);
  });

  it("take no apostrophe of the narration for British speech", () => {
    const narration = "It was the boys’ boat, and Ines’s rope. ’Twas dark in the ’forties.";
    expect(speechOf(OTTO.single, narration)).toEqual(["‘Good night,’"]);
  });

  it("take single marks within double ones for part of the speech", () => {
    expect(speechOf("“He said ‘Come in,’ twice,” said Ines.")).toEqual([
      "“He said ‘Come in,’ twice,”",
    ]);
  });
});

describe("dashes around speech", () => {
  it("are its marks where most speech begins with one", () => {
    const spoken = speechOf("Otto knocked at the door.", "— Come in.", "— Why?", "— It rains.");
    expect(spoken).toEqual(["— Come in.", "— Why?", "— It rains."]);
  });

  it("take speech to where a tag begins, and on after another dash", () => {
    const spoken = speechOf(
      "Otto knocked at the door.",
      "— Come in, said Ines. — It is late.",
      "— Thank you, said Otto.",
      "— Sit down.",
    );
    expect(spoken).toEqual(["— Come in,", "— It is late.", "— Thank you,", "— Sit down."]);
  });

  it("take it to a speaker before the verb, and on in the next sentence, but not in narration", () => {
    const spoken = speechOf(
      "Otto knocked at the door.",
      "— Come in! Ines said kindly. We have coffee.",
      "— Thank you, he said. She laughed.",
      "— Sit down. Otto said so.",
    );
    expect(spoken).toEqual([
      "— Come in!",
      "We have coffee.",
      "— Thank you,",
      "— Sit down. Otto said so.",
    ]);
  });
});

describe("a speech", () => {
  it("goes on after the narration that interrupts it", () => {
    const story = read("“The lamp,” said Ines, “is out.” She sat down. “I saw it go.”");
    expect(wordsSpoken(story)).toEqual(["“The lamp,” “is out.” “I saw it go.”"]);
  });

  it("goes on in the next paragraph where its author leaves it open", () => {
    const story = read(
      paragraphs(
        "“The first winter was the worst of all,” said Ines, “and we burned the chairs in it, which were not ours.",
        "“The second winter we had coal.",
        "“The third we had you.”",
        "“You had my coal,” said Otto.",
      ),
    );
    expect(speakersOf(story)).toEqual(["Ines", "Otto"]);
    expect(story.utterances[0]?.spans).toHaveLength(4);
    expect(problemsOf(story)).not.toContain("unclosed-quotation");
  });

  it("that runs over several paragraphs takes its speaker from a tag in the last of them", () => {
    const story = read(
      paragraphs(
        "“Come in,” said Otto.",
        "“No,” said Ines. Otto looked up.",
        "“The first winter we burned the chairs, which were not ours, and then the table and the bed.",
        "“The second winter we had coal.",
        "“The third we had you,” said Ines.",
        "“You had my coal,” said Otto.",
      ),
    );
    expect(speakersOf(story)).toEqual(["Otto", "Ines", "Ines", "Otto"]);
  });

  it("goes on where it is long and tells what others did", () => {
    const story = read(
      paragraphs(
        "“What happened?” asked Otto.",
        `“${"I heard the rope go and I ran down to the boat. ".repeat(6)}He had cut it, and nobody saw him do it.`,
        `“${"We rowed after him all night. ".repeat(12)}That is all I know.”`,
        "“And the coal?” asked Otto.",
      ),
    );
    expect(wordsSpoken(story)).toHaveLength(3);
    expect(story.utterances[1]?.spans).toHaveLength(2);
  });

  it("holds its marks, and never the tag", () => {
    const story = read(paragraphs("“Come in,” said Ines.", "“Why?” asked Otto."));
    expect(wordsSpoken(story)).toEqual(["“Come in,”", "“Why?”"]);
  });
});

describe("a quotation that is never closed", () => {
  const story = paragraphs(
    "“The lamp is out, and I saw it go,” said Ines.",
    "“Somebody must have been up there in the night, said Otto.",
    "Ines looked at the stairs.",
    "“Then go and look,” said Ines.",
    "“I will,” said Otto.",
  );

  it("costs a diagnostic that says where", () => {
    const { diagnostics, text } = read(story);
    const unclosed = diagnostics.filter(({ code }) => code === "unclosed-quotation");
    expect(unclosed).toHaveLength(1);
    expect(unclosed[0]?.span?.[0]).toBe(text.indexOf("“Somebody"));
  });

  it("costs nothing of what is said after it", () => {
    const result = read(story);
    expect(wordsSpoken(result).slice(-2)).toEqual(["“Then go and look,”", "“I will,”"]);
    expect(speakersOf(result).slice(-2)).toEqual(["Ines", "Otto"]);
  });

  it("ends where narration plainly begins", () => {
    const sold = "“You sold the whole boat? Arvet was furious.";
    expect(speechOf(sold, "Nobody spoke for a while.", OTTO.double)).toEqual([
      "“You sold the whole boat?",
      "“Good night,”",
    ]);
  });

  it("that lacks its opening mark is read from where the paragraph begins", () => {
    expect(speechOf("You sold the boat,” said Ines.", OTTO.double)).toEqual([
      "You sold the boat,”",
      "“Good night,”",
    ]);
  });

  it("is speech too where it stands after a tag and is short", () => {
    const texts = ["“Yes,” said Ines. “I saw it.", "Otto nodded.", OTTO.double];
    expect(speechOf(...texts)).toEqual(["“Yes,”", "“I saw it.", "“Good night,”"]);
  });

  it("is speech after a tag also where the next paragraph goes on with it", () => {
    const texts = ["“Yes,” said Ines. “I saw it.", "“It was dark.”", OTTO.double];
    const spoken = ["“Yes,”", "“I saw it.", "“It was dark.”", "“Good night,”"];
    expect(speechOf(...texts)).toEqual(spoken);
  });

  it("ends before narration of somebody with a common given name", () => {
    const texts = ["“You sold it? Paul was furious.", "Nobody spoke.", OTTO.double];
    expect(speechOf(...texts)).toEqual(["“You sold it?", "“Good night,”"]);
  });

  it("ends at its tag, with a diagnostic, also where the next paragraph begins with a mark", () => {
    const result = read(
      paragraphs(
        "“Somebody must have been up there, said Otto.",
        "“Then go and look,” said Ines.",
        "“I will,” said Otto.",
      ),
    );
    expect(problemsOf(result)).toContain("unclosed-quotation");
    expect(wordsSpoken(result)).toEqual([
      "“Somebody must have been up there,",
      "“Then go and look,”",
      "“I will,”",
    ]);
    expect(speakersOf(result)).toEqual(["Otto", "Ines", "Otto"]);
  });
});

describe("quoted words that nobody says", () => {
  it.each([
    ["a word in doubt", "The “guests” had gone."],
    ["a title", "Ines read “The Wreck of the Anna” again."],
    ["a name of a thing", "They called it “the Lamp” in those days."],
    ["a title with its comma inside", "Ines read “The Anna,” and slept."],
    ["a title at the end of a sentence", "The play was entitled “The Lamp and the Sea.”"],
    ["words of somebody's within a sentence", "Otto was at Holt “studying.”"],
    ["a word with its full stop inside", "Otto was what is known as a “lamplighter.”"],
  ])("are no speech: %s", (_, text) => {
    expect(speechOf(OTTO.double, text)).toEqual(["“Good night,”"]);
  });

  it.each([
    ["after a verb of speech and a comma", "Ines said, “no”", ["“no”"]],
    ["before a verb of speech", "Then came “no” said Ines", ["“no”"]],
    ["after a colon", "Ines shook her head: “no”", ["“no”"]],
    ["right after a verb of speech", "Ines answered “Yes,” again.", ["“Yes,”"]],
    ["after a noun for speech", "Her only answer was “No.”", ["“No.”"]],
    ["where the sentence ends inside the marks", "Ines shook her head. “No.”", ["“No.”"]],
  ])("are speech %s", (_, text, expected) => {
    expect(speechOf(OTTO.double, text)).toEqual(["“Good night,”", ...expected]);
  });
});

describe("a text without speech", () => {
  it("says so, and is read for the rest", () => {
    const story = read("Ines walked home. Ines lit the lamp. Otto slept, and Otto snored.");
    expect(problemsOf(story)).toContain("no-dialogue");
    expect(story.utterances).toEqual([]);
  });
});
