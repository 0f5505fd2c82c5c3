import { describe, expect, it } from "vitest";
import { read, speakersOf } from "../read.ts";

const OTTO = [
  "I had my coat on, for I was cold. Ines sat by the stove, and I sat by the door. I was late.",
  "“You are late,” said Ines.",
  "“I know,” I said. I took off my hat, and Lucy hung it up for me. I thanked Lucy.",
];
const LUCY = [
  "I hung up a hat today. It was Otto's, and I did not like it. Otto looked at me, and I at Otto.",
  "“You are wet,” I said.",
  "“It rains,” said Otto. I gave him my towel. I told Ines of it, and I went to my bed.",
];

const story = (otto: string, lucy: string) =>
  read([`CHAPTER I\n\n${otto}`, ...OTTO, `CHAPTER II\n\n${lucy}`, ...LUCY].join("\n\n"));

describe("where several tell a story, “I” is who tells the part:", () => {
  it.each([
    ["OTTO'S JOURNAL", "LUCY'S DIARY--continued"],
    ["_Otto's Journal._", "_Lucy's Diary._"],
    ["Contributed by OTTO, a clerk", "Contributed by LUCY"],
    ["Letter, Otto to Ines", "Letter from Lucy to Ines"],
    ["OTTO TO INES", "LUCY TO INES"],
    ["OTTO", "LUCY"],
  ])("%s", (otto, lucy) => {
    const told = story(otto, lucy);
    expect(speakersOf(told)).toEqual(["Ines", "Otto", "Lucy", "Otto"]);
    const narrators = told.characters.filter(({ narrator }) => narrator === true);
    expect(narrators.map(({ name }) => name).sort()).toEqual(["Lucy", "Otto"]);
  });
});

describe("a part that is headed by a name", () => {
  it("is told by somebody else where it tells of its bearer", () => {
    const ines =
      "Ines came to me. Ines sang. I heard Ines, and I slept. I did not mind. I was cold.";
    const told = read(`${story("OTTO", "LUCY").text}\n\nCHAPTER III\n\nINES\n\n${ines}`);
    const narrators = told.characters.filter(({ narrator }) => narrator === true);
    expect(narrators.map(({ name }) => name).sort()).toEqual(["Lucy", "Otto"]);
  });

  it("is told by somebody else where no other part is headed so", () => {
    const ines = "I saw a coat. I took it, and I slept in it. I was cold, and I did not mind.";
    const text = `${story("OTTO'S JOURNAL", "LUCY'S DIARY").text}\n\nCHAPTER III\n\nINES\n\n${ines}`;
    const narrators = read(text).characters.filter(({ narrator }) => narrator === true);
    expect(narrators.map(({ name }) => name).sort()).toEqual(["Lucy", "Otto"]);
  });
});
