import { describe, expect, it } from "vitest";
import { readSource } from "../../src/ingest/read-source.ts";

const read = (text: string) => readSource(new TextEncoder().encode(text), "lamp.txt");

/** Each block as “kind: its text”. */
const blocks = (text: string): readonly string[] => {
  const source = read(text);
  return source.blocks.map(({ kind, start, end }) => `${kind}: ${source.text.slice(start, end)}`);
};

const lines = (...all: readonly string[]) => all.join("\n");

const OWN_LINE = lines(
  "THE LAMP ROOM",
  "",
  "ACT I",
  "",
  "SCENE I. A lamp room.",
  "",
  "[Enter INES and OTTO.]",
  "",
  "INES",
  "Who left the lamp unlit? [She looks round.]",
  "And where is the oil?",
  "",
  "OTTO, [aside]",
  "Not I.",
  "",
  "INES",
  "Nor I.",
  "",
  "SAILOR",
  "Land!",
  "",
  "ACT II",
  "",
  "SCENE I.",
  "",
  "OTTO",
  "Is it lit?",
  "",
  "INES",
  "It is.",
  "",
  "Exeunt.",
);

const EXPECTED = [
  "titlePage: THE LAMP ROOM",
  "heading: ACT I",
  "sceneHeading: SCENE I. A lamp room.",
  "stage: [Enter INES and OTTO.]",
  "cue: INES",
  "speech: Who left the lamp unlit?",
  "stage: [She looks round.]",
  "speech: And where is the oil?",
  "cue: OTTO",
  "stage: [aside]",
  "speech: Not I.",
  "cue: INES",
  "speech: Nor I.",
  "cue: SAILOR",
  "speech: Land!",
  "heading: ACT II",
  "sceneHeading: SCENE I.",
  "cue: OTTO",
  "speech: Is it lit?",
  "cue: INES",
  "speech: It is.",
  "stage: Exeunt.",
];

describe("a play in plain text", () => {
  it("is a script by its form: names on lines of their own", () => {
    expect(read(OWN_LINE).kind).toBe("script");
    expect(blocks(OWN_LINE)).toEqual(EXPECTED);
  });

  it.each([
    ["before the first words", OWN_LINE.replace(/^([A-Z]{4,})(, \[aside\])?\n(?=\S)/gm, "$1.$2 ")],
    [
      "with a colon",
      OWN_LINE.replace(/^([A-Z]{4,})(, \[aside\])?\n(?=\S)/gm, "$1:$2 ").replace(":,", ":"),
    ],
    ["with a wide gap", OWN_LINE.replace(/^([A-Z]{4,})(, \[aside\])?\n(?=\S)/gm, "$1  $2 ")],
    [
      "in a text without empty lines",
      OWN_LINE.replace("\nExeunt.", "[Exeunt.]").replace(/\n\n/g, "\n"),
    ],
    ["with Windows line ends", OWN_LINE.replace(/\n/g, "\r\n")],
    ["indented", OWN_LINE.replace(/^(?=.)/gm, "     ")],
  ])("may have its names %s", (_, text) => {
    const parts = (of: readonly string[]) => of.map((one) => one.replace(/,? *$|[,.:]*$/, ""));
    const spoken = (all: readonly string[]) =>
      all.filter((one) => /^(?:cue|speech|.*eading)/.test(one));
    expect(parts(spoken(blocks(text)))).toEqual(parts(spoken(EXPECTED)));
  });

  it("may have its names as in prose, where they return", () => {
    const text = lines(
      "Act I.",
      "",
      "_Ines._ Who left the lamp unlit?",
      "",
      "_Otto._ Not I.",
      "",
      "_Ines._ Nor I. [_Exit._]",
      "",
      "_Otto._ Well.",
      "",
      "_Ines._ Well?",
      "",
      "_Otto._ Well!",
    );
    expect(blocks(text).slice(0, 7)).toEqual([
      "heading: Act I.",
      "cue: Ines",
      "speech: Who left the lamp unlit?",
      "cue: Otto",
      "speech: Not I.",
      "cue: Ines",
      "speech: Nor I.",
    ]);
  });
});

describe("the acts and scenes of a play in plain text", () => {
  it("begin at its first scene, below a table of contents and a list of persons", () => {
    const contents = lines(
      "Contents",
      "",
      "ACT I",
      "Scene I. A lamp room.",
      "ACT II",
      "Scene I.",
      "",
      "INES, keeper of the light",
      "OTTO, her cousin",
      "",
    );
    const all = blocks(contents + OWN_LINE);
    expect(all.slice(all.indexOf("heading: ACT I"))).toEqual(EXPECTED.slice(1));
  });

  it("are one act where the headings of several scenes name it again", () => {
    const text = OWN_LINE.replace("ACT I\n\nSCENE I. A", "ACT I. SCENE I. A").replace(
      "ACT II\n\nSCENE I.",
      "ACT I. SCENE II.",
    );
    const headings = blocks(text).filter((one) => one.includes("eading"));
    expect(headings).toEqual([
      "heading: ACT I.",
      "sceneHeading: SCENE I. A lamp room.",
      "sceneHeading: SCENE II.",
    ]);
  });

  it("have a prologue under which nobody is named, spoken by nobody known", () => {
    const verse =
      "Be seated, people, while the lamp is lit,\nAnd hear of those who sat up late by it,\nOf oil and wick, of salt and of the sea,\nAnd who came home, and who was not to be.";
    const source = read(`THE PROLOGUE\n\n${verse}\n\n${OWN_LINE.slice(15)}`);
    const speech = source.blocks.find(({ kind }) => kind === "speech");
    expect(source.text.slice(speech?.start, speech?.end)).toBe(verse);
    expect(speech?.voices).toEqual([]);
  });
});

describe("prose is no play", () => {
  it.each([
    [
      "with chapters in capitals",
      Array.from(
        { length: 8 },
        (_, at) =>
          `A LATE GUEST\nChapter ${at}\n\n${"Ines waited by the lamp and said nothing. ".repeat(40)}`,
      ).join("\n\n"),
    ],
    [
      "with a page of dialogue as in a play",
      `${"Ines waited by the lamp and said nothing to anybody.\n\n".repeat(300)}INES. Who?\n\nOTTO. I.\n\nINES. You?\n\nOTTO. I.\n\n${"Otto went home along the quay in the rain.\n\n".repeat(300)}`,
    ],
    ["with two lines", "INES. Who?\n\nOTTO. I."],
    [
      "of paragraphs that begin alike",
      Array.from(
        { length: 30 },
        (_, at) =>
          `Mr. Holt came in. It was the ${at}th time that he had come in, and Ines said so.`,
      ).join("\n\n"),
    ],
  ])("%s", (_, text) => {
    expect(read(text).kind).toBe("prose");
  });
});
