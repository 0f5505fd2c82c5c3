import { describe, expect, it } from "vitest";
import { mentionsOf, paragraphs, read } from "../read.ts";

describe("whose father or husband a noun means", () => {
  /** The names of those whom “father” or “husband” means. */
  const kinIn = (told: string) => {
    const story = read(
      paragraphs(
        "Sir Otto Marsh rode to Averil. Sir Otto smiled, and Sir Otto drank his tea.",
        "Mr. Marsh, a cousin, walked in. Mr. Marsh looked at the fire. Mr. Marsh sighed.",
        "Miss Ines Marsh sat by the window. Ines Marsh laughed.",
        told,
      ),
    );
    return mentionsOf(story, "description").map(([, name]) => name);
  };

  it("is a Sir of her surname where he is there, and no cousin who is a Mr.", () => {
    expect(kinIn("Sir Otto stood up. Sir Otto coughed. Ines nodded to her father.")).toEqual([
      "Otto Marsh",
    ]);
  });

  it("is no man of her surname for a Miss who is said to have a husband", () => {
    expect(kinIn("Ines thought of her husband.")).toEqual([]);
  });
});

describe("“her husband”, where father and son are both Mr. Marsh,", () => {
  const father = "Mr. Marsh, that is Otto Marsh, sang.";
  const family = "Paul Marsh, his son, sold books. “Good,” said Otto Marsh. Paul Marsh left.";

  it("is the one whom the name means there", () => {
    const story = read(
      paragraphs(
        family,
        `${father} Mr. Marsh was old, and Mr. Marsh was kind. Mrs. Marsh was neither.`,
        "Mrs. Marsh loved her husband. Mr. Marsh baked bread.",
      ),
    );
    const husband = mentionsOf(story, "description").at(-1)?.[1];
    const baker = mentionsOf(story, "name").at(-1);
    expect(baker).toEqual(["Mr. Marsh", husband]);
  });
});

describe("“her mother” after a wife and a daughter", () => {
  it("is the daughter's, and not another Mrs.", () => {
    const story = read(
      paragraphs(
        "Mrs. Holt and Miss Lucy Holt sat by the fire. Mrs. Tarn, who was rich, lived on the hill.",
        "Lucy poured the tea. Mrs. Holt spoke of Mrs. Tarn. Mrs. Holt felt ill, and Mrs. Holt left.",
        "Her mother returned with a letter.",
      ),
    );
    expect(mentionsOf(story, "description").at(-1)?.[1]).toBe("Mrs. Holt");
  });
});
