import { describe, expect, it } from "vitest";
import { namesOf, paragraphs, read, speakersOf } from "../read.ts";

/** Otto the drummer among others who come and go; `tag` is how his lines are tagged. */
const evening = (tag: string) =>
  paragraphs(
    ...["Lucy Marsh", "Ines", "Adriana", "Celia", "Bridie"].flatMap((other) => [
      `${other} came in and looked for Otto. Otto was counting his samples, and he closed the case.`,
      `“You are early,” said ${tag}.`,
      `“It is the train,” said ${other}. ${other} took off her gloves.`,
      `“Trains are never early,” said ${tag}, and laughed.`,
      "The rain had begun again, and the windows were grey with it.",
    ]),
  );

describe("a role", () => {
  it("is borne by whoever is named wherever it speaks, and never speaks beside it", () => {
    const story = read(evening("the drummer"));
    expect(namesOf(story)).not.toContain("the drummer");
    expect(new Set(speakersOf(story))).toContain("Otto");
  });

  it("is somebody else's where whoever is named there speaks just before or after", () => {
    const story = read(
      paragraphs(
        ...["one", "two", "three"].flatMap((hour) => [
          `Otto waited until the clock struck ${hour}. The stout man sat beside him.`,
          "“Is it far?” asked Otto.",
          "“It is not far,” said the stout man.",
          "“We shall see,” said Otto.",
        ]),
      ),
    );
    expect(namesOf(story)).toContain("the stout man");
    expect(speakersOf(story).slice(0, 3)).toEqual(["Otto", "the stout man", "Otto"]);
  });
});
