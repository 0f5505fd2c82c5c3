import { describe, expect, it } from "vitest";
import { addresseesOf, paragraphs, read } from "../read.ts";

const MEETING = "Ines, Otto and Paul stood at the well. Otto yawned. Paul laughed. Ines sat down.";

const addresseesAfterMeeting = (...texts: readonly string[]) =>
  addresseesOf(read(paragraphs(MEETING, ...texts)));

describe("a name in a speech calls somebody", () => {
  it.each([
    ["before a clause with “and”", "“It rains, Otto, and I know it,” said Ines."],
    ["after a sentence's own “and”", "“The rope is wet. And, Otto, it is short,” said Ines."],
    ["beside “sweetest”", "“My sweetest Otto, hold the rope,” said Ines."],
    ["after “you and I”", "“You and I, Otto, know better,” said Ines."],
  ])("%s", (_, line) => {
    expect(addresseesAfterMeeting(line)).toEqual([["Otto"]]);
  });
});

describe("a name in a speech calls nobody", () => {
  it.each([
    ["after “poor”", "“Poor Paul! He is wet.”"],
    ["as a question", "“Paul? He is wet.”"],
    ["before “you mean”", "“Paul, you mean.”"],
    ["after “I”", "“I, Ines, say that he is wet.”"],
    ["in a list", "“I know Lucy, Paul, and Adriana.”"],
  ])("%s", (_, line) => {
    const to = addresseesAfterMeeting(
      "“Who has the rope?” asked Otto.",
      line,
      "“Well,” said Otto.",
    );
    expect(to[1]).toEqual(["Otto"]);
  });

  it("where all that is said is the name that somebody just told", () => {
    const to = addresseesAfterMeeting(
      "“I gave the rope to Paul,” said Otto.",
      "“Paul!” cried Ines.",
      "“To him,” said Otto.",
    );
    expect(to[1]).toEqual(["Otto"]);
  });
});
