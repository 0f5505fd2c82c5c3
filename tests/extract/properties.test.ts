import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { plainBlocks } from "../../src/ingest/plain.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import { SourceError } from "../../src/ingest/source-error.ts";
import { readStory } from "../../src/story/read-story.ts";
import type { Span, Story } from "../../src/story/story.ts";
import { writeStory } from "../../src/story/write-story.ts";
import { addresseesOf, namesOf, read, speakersOf, tiesOf, wordsSpoken } from "./read.ts";
import { NAMES, STORY_PLAN, tell, tellAsScript } from "./story-grammar.ts";

/** Each run reads a whole story. Seeded: what passes once, passes always. */
const RUNS = { numRuns: 60, seed: 1 };

function expectInside({ text }: Story, [start, end]: Span): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

function spanOf({ start, end }: { readonly start: number; readonly end: number }): Span {
  return [start, end];
}

/** Spans come in order and do not overlap. */
function expectInOrder(spans: readonly Span[]): void {
  spans.slice(1).forEach(([start], index) => {
    expect(start).toBeGreaterThanOrEqual(spans[index]?.[1] ?? 0);
  });
}

/** What holds of every story, whatever it was read from. */
function expectSound(story: Story): void {
  expectSoundSpans(story);
  expectWholeChapters(story);
  expectSoundSpeech(story);
  const { characters, chapters, scenes, interactions } = story;
  for (const { from, to, weight, evidence } of interactions) {
    expect(from).not.toBe(to);
    expect(weight).toBe(evidence.length);
  }
  expectDistinct([...chapters, ...scenes, ...characters].map(({ id }) => id));
  for (const { name, aliases } of characters) {
    expect(name).not.toBe("");
    expectDistinct([name, ...aliases]);
  }
  // readStory checks that every id leads somewhere.
  expect(readStory(writeStory(story))).toEqual(story);
}

function expectSoundSpans(story: Story): void {
  const { chapters, mentions, utterances, interactions, diagnostics } = story;
  const spans = [
    ...[...chapters, ...mentions].map(spanOf),
    ...utterances.flatMap((utterance) => utterance.spans),
    ...interactions.flatMap(({ evidence }) => evidence),
    ...diagnostics.flatMap(({ span }) => (span === null ? [] : [span])),
  ];
  for (const span of spans) expectInside(story, span);
  expectInOrder(chapters.map(spanOf));
  expectInOrder(mentions.map(spanOf));
  expectInOrder(utterances.flatMap((utterance) => utterance.spans));
}

/** The scenes of a chapter follow each other without a gap, up to its end. */
function expectWholeChapters({ chapters, scenes }: Story): void {
  expectInOrder(scenes.map(spanOf));
  for (const chapter of chapters) {
    const own = scenes.filter((scene) => scene.chapter === chapter.id);
    own.slice(1).forEach(({ start }, index) => {
      expect(start).toBe(own[index]?.end);
    });
    expect(own.at(-1)?.end ?? chapter.end).toBe(chapter.end);
  }
}

function expectSoundSpeech({ utterances }: Story): void {
  for (const { speaker, addressees, confidence } of utterances) {
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(speaker === null ? 0 : 1);
    expectDistinct(speaker === null ? addressees : [speaker, ...addressees]);
  }
}

function expectDistinct(values: readonly string[]): void {
  expect(new Set(values).size).toBe(values.length);
}

describe("a story out of the grammar", () => {
  it("is sound: spans inside the text and in order, ids that lead somewhere", () => {
    fc.assert(
      fc.property(STORY_PLAN, (plan) => {
        expectSound(read(tell(plan)));
        expectSound(read(tellAsScript(plan), "plan.fountain"));
      }),
      RUNS,
    );
  });

  it("gives the same bytes each time", () => {
    fc.assert(
      fc.property(STORY_PLAN, (plan) => {
        expect(writeStory(read(tell(plan)))).toBe(writeStory(read(tell(plan))));
      }),
      { ...RUNS, numRuns: 20 },
    );
  });

  it("has its cast, and nobody else", () => {
    fc.assert(
      fc.property(STORY_PLAN, (plan) => {
        expect([...namesOf(read(tell(plan)))].sort()).toEqual([...NAMES].sort());
      }),
      RUNS,
    );
  });

  it("has a scene for each that its author marked, or more", () => {
    fc.assert(
      fc.property(STORY_PLAN, (plan) => {
        const { scenes } = read(tell(plan));
        expect(scenes.length).toBeGreaterThanOrEqual(plan.scenes.length + 1);
      }),
      RUNS,
    );
  });

  it("as a script gives every speech to its cue", () => {
    fc.assert(
      fc.property(STORY_PLAN, (plan) => {
        const cues = plan.scenes.flat().map(({ who }) => NAMES[who]);
        expect(speakersOf(read(tellAsScript(plan), "plan.fountain"))).toEqual(cues);
      }),
      RUNS,
    );
  });
});

describe("a character with another name", () => {
  const OTHERS = ["Edith", "Nora", "Simon", "Felix"] as const;
  const renamed = new Map<string | null, string>(
    NAMES.map((name, place) => [name, OTHERS[place] ?? ""]),
  );

  it("is the same character: renaming only relabels", () => {
    fc.assert(
      fc.property(STORY_PLAN, (plan) => {
        const before = read(tell(plan));
        const after = read(tell(plan, OTHERS));
        const rename = (name: string | null) => (name === null ? null : (renamed.get(name) ?? ""));
        const renameAll = (text: string) =>
          text.replace(/Agnes|Clara|Walter|Hugo/g, (name) => rename(name) ?? "");
        expect(wordsSpoken(after)).toEqual(wordsSpoken(before).map(renameAll));
        expect(speakersOf(after)).toEqual(speakersOf(before).map(rename));
        expect(addresseesOf(after)).toEqual(addresseesOf(before).map((names) => names.map(rename)));
        expect([...namesOf(after)].sort()).toEqual([...OTHERS].sort());
        const ties = tiesOf(before, "dialogue").map(([tie, weight]) => [renameAll(tie), weight]);
        expect([...tiesOf(after, "dialogue")].sort()).toEqual([...ties].sort());
      }),
      RUNS,
    );
  });
});

/** Reads any text under any name; a text without words is refused as such. */
function readAnything(text: string, name: string): void {
  try {
    expectSound(read(text, name));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    expect(error.message).not.toContain("\n");
  }
}

/** What a story is made of, in no order that makes sense. */
const RUBBLE = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...["“", "”", '"', "'", "‘", "’", "—", "«", "»", ".", "?", "!", ",", ":", "(", ")", "***"],
        ...[
          "\n",
          "\n\n",
          " ",
          "\r",
          "\r\n",
          "\t",
          "\u0000",
          "\u00a0",
          "\ufeff",
          "\u2028",
          "#",
          "@",
        ],
        ...["Agnes", "Captain", "Mr.", "Mrs. Pell", "she", "he", "I", "said", "the", "to", "and"],
        ...["INT. ROOM", "CHAPTER I", "AGNES", "Title:", "THE END", "van der", "d’", "’s", "O'"],
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(""));

const FILE_NAMES = fc.constantFrom("a.txt", "a.md", "a.fountain", "a", "");

describe("any text at all", () => {
  it("is read, or refused in one line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), FILE_NAMES, readAnything),
      { ...RUNS, numRuns: 200 },
    );
  });

  it("is read though it is made of the rubble of stories", () => {
    fc.assert(fc.property(RUBBLE, FILE_NAMES, readAnything), { ...RUNS, numRuns: 300 });
  });

  it("is read though it has halves of characters that belong to none", () => {
    const pieces = fc.constantFrom(
      "\ud800",
      "\udc00",
      "\ud83d",
      "“",
      "”",
      " Agnes ",
      "said",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (broken) => {
        const text = `Agnes said, “${broken.join("")}.” Agnes sat.`;
        const source = readSource(new TextEncoder().encode("Agnes."), "broken.txt");
        expectSound(extract({ ...source, text, blocks: plainBlocks(text) }));
      }),
      RUNS,
    );
  });

  it.each([
    ["emoji in names", "“Hi,” said Agnes👩‍🚀. “Hi,” said 👩‍🚀Agnes. Agnes👩‍🚀 sat."],
    ["right-to-left marks", "“\u202eHi\u202c,” said \u200fAgnes\u200f. Agnes sat."],
    ["full-width letters", "“Ｈｉ，” said Ａｇｎｅｓ. “Hi,” said Agnes."],
    ["a letter that grows in capitals", "“Straße,” said Agnes ßmith. İnes saw ŉigel. ǅenana sat."],
    ["many combining marks", `Agnes${"\u0301".repeat(500)} said, “No.” Agnes sat.`],
    ["only opening marks", "“".repeat(200) + "Agnes".repeat(3)],
    ["only a name", "Agnes"],
    ["one very long word", "Agnes".repeat(2000)],
    ["null bytes", "“Hi,” said\u0000Agnes.\u0000Agnes\u0000sat."],
  ])("is read though it has %s", (_, text) => {
    readAnything(text, "odd.txt");
    readAnything(text, "odd.md");
    readAnything(`INT. ROOM\n\n${text.toUpperCase()}\n${text}\n`, "odd.fountain");
  });
});
