import { describe, expect, it } from "vitest";
import { parseKeyedStory } from "../../bench/stories/read-keyed-story.ts";

const HEADER = `title: The Watch
person: Mara Quill | Mara; the doctor | female
person: Tobin Asch | Asch | male
=====
`;

const read = (body: string) => parseKeyedStory("watch", `${HEADER}${body}`);

describe("a story with its key", () => {
  it("is the text without its marks", () => {
    const story = read("[[Mara Quill>Tobin Asch]]“Come in,” said Mara.");
    expect(story.text).toBe("“Come in,” said Mara.");
    expect(story.characters.map(({ name, gender }) => [name, gender])).toEqual([
      ["Mara Quill", "female"],
      ["Tobin Asch", "male"],
    ]);
  });

  it("puts the parts of one speech together", () => {
    const { text, quotations } = read(
      "[[Mara Quill>Tobin Asch]]“Come in,” said Mara, [[Mara Quill>Tobin Asch]]“it rains.”\n\n[[Tobin Asch>]]“So it does.”",
    );
    const said = quotations.map(({ spans }) => spans.map((span) => text.slice(...span)));
    expect(said).toEqual([["Come in,", "it rains."], ["So it does."]]);
    expect(quotations.map(({ speaker, addressees }) => [speaker, addressees])).toEqual([
      ["Mara Quill", ["Tobin Asch"]],
      ["Tobin Asch", []],
    ]);
  });

  it("goes on over paragraphs where a mark is not closed", () => {
    const { quotations } = read("[[Mara Quill>]]“Come in.\n\n[[Mara Quill>]]“It rains.”");
    expect(quotations).toHaveLength(1);
  });

  it.each([
    ["single marks, with an apostrophe", "[[Mara Quill>]]‘It’s Asch’s,’ she said.", "It’s Asch’s,"],
    ["a dash, up to the end of the line", "[[Mara Quill>]]— Come in.\nIt rained.", " Come in."],
    ["guillemets", "[[Mara Quill>]]«Come in.» It rained.", "Come in."],
  ])("ends a quotation in %s", (_, body, said) => {
    const { text, quotations } = read(body);
    expect(quotations[0]?.spans.map((span) => text.slice(...span))).toEqual([said]);
  });

  it.each([
    ["explicit", "[[Mara Quill>]]“Come in,” said the doctor."],
    ["anaphoric", "[[Mara Quill>]]“Come in,” she said."],
    ["implicit", "[[Mara Quill>]]“Come in.”"],
  ])("tells an %s quotation by the words beside it", (cue, body) => {
    expect(read(body).quotations[0]?.cue).toBe(cue);
  });

  it("says which mark names nobody", () => {
    expect(() => read("[[Mira>]]“Come in.”")).toThrow("[[Mira>]] names nobody of the header");
  });

  it("says which mark stands before no quotation", () => {
    expect(() => read("[[Mara Quill>]]Come in.")).toThrow("no quotation opens at “Come in.");
  });
});
