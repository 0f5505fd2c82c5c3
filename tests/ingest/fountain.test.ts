import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSource } from "../../src/ingest/read-source.ts";

const read = (text: string) => readSource(new TextEncoder().encode(text), "play.fountain");

/** Each block as “kind: its text”. */
const blocks = (text: string): readonly string[] => {
  const source = read(text);
  return source.blocks.map(({ kind, start, end }) => `${kind}: ${source.text.slice(start, end)}`);
};

describe("Fountain", () => {
  it("has scene headings, action, cues, parentheticals and speeches", () => {
    expect(
      blocks(
        "INT. GALLEY - NIGHT\n\nMara stirs the pot.\n\nMARA (V.O.)\n(low)\nNobody's\ncoming.\n",
      ),
    ).toEqual([
      "sceneHeading: INT. GALLEY - NIGHT",
      "action: Mara stirs the pot.",
      "cue: MARA",
      "parenthetical: (low)",
      "speech: Nobody's\ncoming.",
    ]);
  });

  it.each([
    [
      "a forced scene heading",
      ".ON THE ROOF\n\nRain.",
      ["sceneHeading: ON THE ROOF", "action: Rain."],
    ],
    ["a numbered scene", "EXT. QUAY - DAY #12A#\n", ["sceneHeading: EXT. QUAY - DAY"]],
    ["a forced cue", "@McTavish\nAye.", ["cue: McTavish", "speech: Aye."]],
    ["two who speak at once", "MARA ^\nNo!", ["cue: MARA", "speech: No!"]],
    ["forced action", "!BANG\n!CRASH", ["action: BANG", "action: CRASH"]],
    ["centred text", "> THE END <", ["action: THE END"]],
    ["sections", "# Act One\n\n## Morning", ["heading: Act One", "heading: Morning"]],
    ["transitions, which are left out", "CUT TO:\n\n> FADE OUT.\n\nRain.", ["action: Rain."]],
    ["synopses, which are left out", "= They meet.\n\nRain.", ["action: Rain."]],
    ["page breaks", "Rain.\n\n===\n\nSun.", ["action: Rain.", "break: ===", "action: Sun."]],
  ])("has %s", (_, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  it("keeps notes and boneyards out, and every offset in place", () => {
    const text = "Rain. [[Or snow?]]\n\n/* MARA\nCut this. */\n\nMARA\nAt last.";
    expect(blocks(text)).toEqual([`action: Rain.`, "cue: MARA", "speech: At last."]);
  });

  it("takes the title and the author from the title page", () => {
    const source = read(
      "Title: The Quay\nCredit: by\nAuthor: A. Writer\n\nEXT. QUAY - DAY\n\nRain.",
    );
    expect([source.title, source.author]).toEqual(["The Quay", "A. Writer"]);
    expect(source.blocks.filter(({ kind }) => kind === "titlePage")).toHaveLength(3);
  });

  it("reads a line in capitals without a speech below it as action", () => {
    expect(blocks("THE LAMP GOES OUT.\n\nRain.")).toEqual([
      "action: THE LAMP GOES OUT.",
      "action: Rain.",
    ]);
  });
});

describe("the sample screenplay", () => {
  it("has a cue for each speech and a heading for each scene", () => {
    const path = new URL("../../data/borrowing-agnes.fountain", import.meta.url);
    const source = readSource(readFileSync(path), "borrowing-agnes.fountain");
    const headings = source.text.match(/^(?:INT|EXT)\..*$/gm) ?? [];
    const scenes = source.blocks.filter(({ kind }) => kind === "sceneHeading");
    expect(scenes).toHaveLength(headings.length);
    expect([source.kind, source.title]).toEqual(["script", "Borrowing Agnes"]);
    source.blocks.forEach((block, index) => {
      const before = source.blocks[index - 1]?.kind;
      if (block.kind === "speech") expect(["cue", "parenthetical"]).toContain(before);
      expect(source.text.slice(block.start, block.end).trim()).not.toBe("");
    });
    const cues = source.blocks.filter(({ kind }) => kind === "cue");
    const names = new Set(cues.map(({ start, end }) => source.text.slice(start, end)));
    expect([...names].filter((name) => /\p{Ll}|[()]/u.test(name))).toEqual([]);
  });
});
