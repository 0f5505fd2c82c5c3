import { describe, expect, it } from "vitest";
import { paragraphs, read } from "../read.ts";

const castOf = (text: string): readonly string[] =>
  read(
    paragraphs(
      "Arvet came in. “It rains,” said Arvet. Arvet laughed.",
      "Mrs. Marsh sat by the stove. “It does,” said Mrs. Marsh. Mrs. Marsh nodded to Arvet.",
      "“It always does,” said Miss Welder. Miss Welder slept.",
      text,
    ),
  ).characters.map(({ name }) => name);

describe("a name that somebody is told to have", () => {
  it.each(["Arvet's real name was Fenimo.", "Arvet wept, since his true name was Fenimo."])(
    "is theirs: %s",
    (text) => {
      expect(castOf(`Fenimo was unknown. Fenimo had walked to Averil. ${text}`)).toHaveLength(3);
    },
  );

  it("is a wife's whose maiden name stands before it", () => {
    expect(castOf("Miss Welder, now Mrs. Marsh, was kind.")).toHaveLength(2);
  });

  it("is another's where it is only near", () => {
    expect(castOf("Fenimo had walked to Averil. Arvet's first friend was Fenimo.")).toHaveLength(4);
  });
});
