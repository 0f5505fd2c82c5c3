import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readMarkup } from "../../src/ingest/formats/read-markup.ts";
import { readSource } from "../../src/ingest/read-source.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const readXml = (xml: string) => readSource(utf8(xml), "lamp.xml", readMarkup);
const play = readSource(
  readFileSync(join(import.meta.dirname, "../fixtures/plays/lamp-room.xml")),
  "lamp-room.xml",
  readMarkup,
);

describe("a play in TEI", () => {
  it("is a script with the title and the author of its header", () => {
    expect([play.kind, play.title, play.author]).toEqual(["script", "The Lamp Room", "Dora Vane"]);
    expect(play.file.mediaType).toBe("application/tei+xml");
  });

  it("is text as a reader sees it: verse as lines, prose as it runs, directions in brackets, no notes", () => {
    expect(play.text.slice(play.text.indexOf("ACT 1"), play.text.indexOf("Scene 2"))).toBe(
      [
        "ACT 1",
        "Scene 1",
        "[Enter Ines, Otto and Captain Ferrell.]",
        "INES\nWho left the lamp unlit?\n[She looks round.]\nAnd where is [aside] the oil?",
        "OTTO\nNot I. Ask (if you dare) the captain.",
        "OTTO\nOr the cat.\n\n",
      ].join("\n\n"),
    );
  });

  it("has blocks for each of its parts, and the speakers at the first part of a speech", () => {
    const from = play.text.indexOf("Scene 1");
    const to = play.text.indexOf("Or the cat.");
    const inside = play.blocks.filter(({ start }) => start >= from && start < to);
    expect(
      inside.map(({ kind, start, end, voices }) => [
        kind,
        play.text.slice(start, end),
        ...(voices ?? []),
      ]),
    ).toEqual([
      ["sceneHeading", "Scene 1"],
      ["stage", "[Enter Ines, Otto and Captain Ferrell.]"],
      ["cue", "INES"],
      ["speech", "Who left the lamp unlit?", "Ines_Lmp"],
      ["stage", "[She looks round.]"],
      ["speech", "And where is"],
      ["stage", "[aside]"],
      ["speech", "the oil?"],
      ["cue", "OTTO"],
      ["speech", "Not I. Ask (if you dare) the captain.", "Otto_Lmp"],
      ["cue", "OTTO"],
    ]);
  });

  it("has a cast with names, genders and groups; who has an id for a name gets the name above the speeches", () => {
    expect(
      play.cast?.map(({ name, aliases, gender, kind }) => [name, aliases, gender, kind]),
    ).toEqual([
      ["Ines Harbour", ["Ines"], "female", "person"],
      ["Otto", [], "male", "person"],
      ["Sailor", [], "male", "person"],
      ["Sailor (2)", [], "male", "person"],
      ["Captain Ferrell", [], "unknown", "person"],
      ["Keepers", [], "unknown", "group"],
    ]);
  });

  it("sets its list of persons aside", () => {
    const front = play.blocks.filter(({ kind }) => kind === "titlePage");
    expect(front.map(({ start, end }) => play.text.slice(start, end))).toEqual([
      "Ines Harbour, who keeps the light",
      "Otto",
    ]);
  });
});

describe("TEI", () => {
  it("of a novel is prose, with chapters and paragraphs", () => {
    const novel = readXml(
      `<TEI><text><body>
        <div type="part"><head>Part One</head>
          <div type="chapter" n="1"><head>The Fair</head><p>Ines came <hi>late</hi>.</p><p>Otto did not.</p></div>
          <div type="chapter" n="2"><p>Rain.</p></div>
        </div></body></text></TEI>`,
    );
    expect(novel.kind).toBe("prose");
    expect(
      novel.blocks.map(({ kind, level, start, end }) => [
        kind,
        level,
        novel.text.slice(start, end),
      ]),
    ).toEqual([
      ["heading", 1, "Part One"],
      ["heading", 2, "The Fair"],
      ["paragraph", null, "Ines came late."],
      ["paragraph", null, "Otto did not."],
      ["heading", 2, "Chapter 2"],
      ["paragraph", null, "Rain."],
    ]);
  });

  it("takes people from the speeches where the header has none", () => {
    const source = readXml(
      `<TEI xmlns:x="y"><text><body><div><head>I</head>
        <sp who="#ines"><speaker>Ines.</speaker><p>Well?</p></sp></div></body></text></TEI>`,
    );
    expect(source.cast?.map(({ id, name }) => [id, name])).toEqual([["ines", "Ines"]]);
  });

  it.each([
    [
      "<TEI><text><body><p>Ines</body></text></TEI>",
      "lamp.xml is broken XML: line 1 opens <p>, which is never closed",
    ],
    [
      "<TEI>\n<text>\n<body>Ines",
      "lamp.xml is broken XML: line 3 opens <body>, which is never closed",
    ],
    [`<TEI>${"<div>".repeat(600)}`, "lamp.xml is broken XML: line 1 nests more than 500 elements"],
    [
      "<rss><item>Ines</item></rss>",
      "lamp.xml is XML of a kind that is not read (its first element is <rss>)",
    ],
    ["<TEI><text><body/></text></TEI>", "lamp.xml holds no words"],
  ])("that is broken is refused in one line: %s", (xml, message) => {
    expect(() => readXml(xml)).toThrow(message);
  });

  it("lets no markup of the text through but its characters", () => {
    const { text } = readXml(
      "<TEI><text><body><p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; Ines</p></body></text></TEI>",
    );
    expect(text).toBe("<script>alert(1)</script> & Ines");
  });
});
