import { describe, expect, it } from "vitest";
import { readStory, StoryFormatError } from "../../src/story/read-story.ts";
import type { Story } from "../../src/story/story.ts";
import { writeStory } from "../../src/story/write-story.ts";

const TEXT = "“Come in,” said Ines to Otto.";

const story: Story = {
  format: "dramatis/story",
  version: 1,
  title: "The Lamp",
  author: null,
  language: "en",
  kind: "prose",
  source: { name: "lamp.txt", mediaType: "text/plain", bytes: 33, sha256: "ab".repeat(32) },
  text: TEXT,
  paragraphs: [[0, 29]],
  chapters: [{ id: "ch1", title: "One", start: 0, end: 29 }],
  scenes: [
    {
      id: "s1",
      chapter: "ch1",
      start: 0,
      end: 29,
      title: null,
      begins: "chapter",
      confidence: 1,
    },
  ],
  characters: [
    { id: "c1", name: "Ines", aliases: ["Miss Rourke"], gender: "female", kind: "person" },
    { id: "c2", name: "Otto", aliases: [], gender: "male", kind: "person", narrator: true },
  ],
  mentions: [
    { start: 16, end: 20, character: "c1", kind: "name", role: "acts", confidence: 0.98 },
    { start: 24, end: 28, character: "c2", kind: "name", role: "acts", confidence: 1 },
  ],
  utterances: [
    { spans: [[0, 10]], speaker: "c1", addressees: ["c2"], cue: "explicit", confidence: 0.9 },
  ],
  counting: { copresence: { unit: "scene" }, dialogue: "words" },
  interactions: [
    { kind: "dialogue", scene: "s1", from: "c1", to: "c2", weight: 1, evidence: [[0, 10]] },
  ],
  diagnostics: [
    { code: "no-speaker", severity: "info", message: "Nobody says it.", span: [0, 10] },
    { code: "no-dialogue", severity: "info", message: "Nobody speaks.", span: null },
  ],
};

describe("writeStory", () => {
  it("writes what readStory reads", () => {
    expect(readStory(writeStory(story))).toEqual(story);
  });

  it.each([3, -0.5, "1890-05", "1890-05-02T14:30"])("keeps a scene's time: %j", (time) => {
    const timed = { ...story, scenes: story.scenes.map((scene) => ({ ...scene, time })) };
    expect(readStory(writeStory(timed))).toEqual(timed);
  });

  it("refuses a scene's time that is none, and says what one is", () => {
    const timed = { ...story, scenes: story.scenes.map((scene) => ({ ...scene, time: "soon" })) };
    expect(() => readStory(writeStory(timed))).toThrow(
      /scene s1 has the time "soon", which is neither a number nor a date/,
    );
  });

  it("gives the same story the same bytes", () => {
    expect(writeStory(readStory(writeStory(story)))).toBe(writeStory(story));
  });

  it("writes a line a value of each list, and ends with a line end", () => {
    const lines = writeStory(story).split("\n");
    expect(lines.filter((line) => line.includes('"name":"'))).toHaveLength(3);
    expect(lines.at(-1)).toBe("");
  });

  it("keeps marks, line ends and hostile text as they are", () => {
    const text = 'He wrote "</script>\u2028\u0000\ud800" \\ and\r\nwent.';
    const hostile: Story = { ...story, text: text.padEnd(40, ".") };
    expect(readStory(writeStory(hostile)).text).toBe(hostile.text);
  });
});

/** Each changes one thing in the story; what the message must say of it stands beside. */
const BROKEN: readonly (readonly [what: string, change: object, says: RegExp])[] = [
  ["another format", { format: "somebody/else" }, /no Dramatis story/],
  ["no format", { format: undefined }, /no Dramatis story/],
  ["a newer version", { version: 2 }, /version 2 .*reads version 1; update Dramatis/],
  ["an older version", { version: 0 }, /version should be 1/],
  ["a kind that there is not", { kind: "poem" }, /kind should be/],
  ["a text that is missing", { text: undefined }, /text/],
  ["a title that is a number", { title: 7 }, /title should be string/],
  [
    "a chapter past the end of the text",
    { chapters: [{ id: "ch1", title: "One", start: 0, end: 30 }] },
    /chapter ch1 spans 0 to 30, but the text has 29/,
  ],
  [
    "a chapter that ends before it starts",
    { chapters: [{ id: "ch1", title: "One", start: 9, end: 3 }] },
    /chapter ch1 spans 9 to 3/,
  ],
  [
    "a scene in no chapter",
    { scenes: [{ id: "s1", chapter: "ch9", start: 0, end: 29, title: null }] },
    /scene s1 names "ch9", which is not in the story/,
  ],
  [
    "a mention of nobody",
    {
      mentions: [{ start: 0, end: 1, character: "c9", kind: "name", role: "acts", confidence: 1 }],
    },
    /mention 0 names "c9"/,
  ],
  [
    "a mention past the end of the text",
    {
      mentions: [{ start: 0, end: 99, character: "c1", kind: "name", role: "acts", confidence: 1 }],
    },
    /mention 0 spans 0 to 99/,
  ],
  [
    "more confidence than there is",
    {
      mentions: [
        { start: 0, end: 1, character: "c1", kind: "name", role: "acts", confidence: 1.5 },
      ],
    },
    /mentions\.0\.confidence should be <=1/,
  ],
  [
    "an offset that is no whole number",
    {
      mentions: [
        { start: 0.5, end: 1, character: "c1", kind: "name", role: "acts", confidence: 1 },
      ],
    },
    /mentions\.0\.start/,
  ],
  [
    "an utterance without a span",
    { utterances: [{ spans: [], speaker: null, addressees: [], cue: "implicit", confidence: 0 }] },
    /utterances\.0\.spans/,
  ],
  [
    "an addressee who is nobody",
    {
      utterances: [
        { spans: [[0, 9]], speaker: null, addressees: ["c9"], cue: "implicit", confidence: 0 },
      ],
    },
    /utterance 0 names "c9"/,
  ],
  [
    "an interaction in no scene",
    {
      interactions: [
        { kind: "dialogue", scene: "s9", from: "c1", to: "c2", weight: 0, evidence: [] },
      ],
    },
    /interaction 0 names "s9"/,
  ],
  [
    "evidence past the end of the text",
    {
      interactions: [
        { kind: "dialogue", scene: "s1", from: "c1", to: "c2", weight: 1, evidence: [[0, 99]] },
      ],
    },
    /interaction 0 spans 0 to 99/,
  ],
];

describe("readStory", () => {
  it.each(BROKEN)("refuses %s in one line", (_, change, says) => {
    const json = JSON.stringify({ ...story, ...change });
    expect(() => readStory(json)).toThrow(StoryFormatError);
    expect(() => readStory(json)).toThrow(says);
    expect(() => readStory(json)).not.toThrow(/\n/);
  });

  it.each([
    ["no JSON", "once upon a time", /not JSON/],
    ["an empty file", "", /not JSON/],
    ["null", "null", /no Dramatis story/],
    ["a list", "[]", /no Dramatis story/],
    ["a number", "12", /no Dramatis story/],
  ])("refuses %s in one line", (_, json, says) => {
    expect(() => readStory(json)).toThrow(says);
    expect(() => readStory(json)).toThrow(StoryFormatError);
  });

  it("drops what the format does not know", () => {
    const json = JSON.stringify({ ...story, __proto__evil: 1, extra: { deep: true } });
    expect(readStory(json)).toEqual(story);
  });
});
