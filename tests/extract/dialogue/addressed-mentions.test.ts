import { describe, expect, it } from "vitest";
import { paragraphs, read } from "../read.ts";

/** Whom each “you” of a story means. */
function addressedIn(...texts: readonly string[]): readonly string[] {
  const story = read(paragraphs(...texts));
  const nameOf = new Map(story.characters.map(({ id, name }) => [id, name]));
  return story.mentions
    .filter(({ start, end }) => /^(?:you|your|thee)$/i.test(story.text.slice(start, end)))
    .map(({ character }) => nameOf.get(character) ?? "");
}

const MEETING = "Ines found Otto in the yard. Otto wiped his hands. Ines took off her hat.";

describe("“you” in a speech", () => {
  it("is whom the speech is said to", () => {
    const found = addressedIn(
      MEETING,
      "“You forgot your hat,” said Ines.",
      "“So did you,” said Otto.",
    );
    expect(found).toEqual(["Otto", "Otto", "Ines"]);
  });

  it("is nobody where several are meant", () => {
    expect(addressedIn(MEETING, "“You two forgot, both of you,” said Ines.")).toEqual([]);
  });

  it("is nobody outside a speech, and where nobody is spoken to", () => {
    expect(addressedIn("Ines stood alone. You could hear the rain.", "“You!” said Ines.")).toEqual(
      [],
    );
  });
});
