import { describe, expect, it } from "vitest";
import { findNameForms } from "../../../src/extract/names/name-forms.ts";
import { findNameWords } from "../../../src/extract/names/name-words.ts";
import { findQuotations } from "../../../src/extract/quotations/quotations.ts";
import { cutUp } from "../read.ts";

describe("given names that are common words too", () => {
  const count = (key: string, text: string): number => {
    const reading = cutUp(text);
    const words = findNameWords(reading, findQuotations(reading));
    const form = findNameForms(reading, words).find((form) => form.key === key);
    return form?.occurrences.length ?? 0;
  };
  const WILL =
    "They will go, she will stay, he will sing, we will eat, and the dog will bark as long as it will. The dog saw Will. Then it met Will and bit Will.";

  it("finds one that has a capital inside sentences", () => {
    expect(count("will", WILL)).toBe(3);
  });

  it("finds it where a sentence begins and a verb follows", () => {
    expect(count("will", `${WILL} Will said no. Will laughed.`)).toBe(5);
  });

  it("finds no name where the word only begins a sentence", () => {
    expect(count("will", `${WILL} Will you go? Will it rain?`)).toBe(3);
  });

  it("finds one only if it is written so more than once or twice", () => {
    expect(count("will", "They will go and she will stay. The dog saw Will.")).toBe(0);
  });

  it("tells a woman from a month", () => {
    const may = "It may rain and it may not. The dog saw May. It bit May and May cried.";
    expect(
      count("may", `${may} It rained in May. On 4 May it rained, and early May was wet.`),
    ).toBe(3);
  });

  it("finds one after a preposition that only a month would stand behind", () => {
    const rose = "He rose and she rose; they rose. The dog saw Rose. It bit Rose and Rose cried.";
    expect(count("rose", `${rose} It was led by Rose, and that was the end of Rose.`)).toBe(5);
  });

  it("finds God, and not where one only exclaims", () => {
    const GOD = "The dog feared God. “Good God!” they said. “God, no!” They said: thank God.";
    expect(count("god", GOD)).toBe(1);
    expect(count("god", `${GOD} God knows why. A god is no dog.`)).toBe(2);
  });

  it("finds a surname that stands after Mr. as well", () => {
    const cold = "His hands were cold, and her hands, our hands and their hands. ".repeat(2);
    const hands = `${cold}The dog bit Hands and saw Hands, and Hands cried.`;
    expect(count("hands", hands)).toBe(0);
    expect(count("hands", `“Good day, Mr. Hands.” ${hands}`)).toBe(3);
  });
});
