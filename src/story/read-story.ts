import * as v from "valibot";
import { usualCounting } from "./counting/usual-counting.ts";
import { isSceneTime } from "./scene-time.ts";
import type { Story } from "./story.ts";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const span = v.tuple([offset, offset]);

const nearness = v.variant("unit", [
  v.object({ unit: v.literal("scene") }),
  v.object({
    unit: v.picklist(["paragraphs", "sentences", "words"]),
    within: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
]);

const storySchema = v.object({
  format: v.literal("dramatis/story"),
  version: v.literal(1),
  title: v.string(),
  author: v.nullable(v.string()),
  language: v.string(),
  kind: v.picklist(["prose", "script", "sceneList"]),
  source: v.object({ name: v.string(), mediaType: v.string(), bytes: offset, sha256: v.string() }),
  text: v.string(),
  paragraphs: v.optional(v.array(span), []),
  chapters: v.array(v.object({ id: v.string(), title: v.string(), start: offset, end: offset })),
  scenes: v.array(
    v.object({
      id: v.string(),
      chapter: v.string(),
      start: offset,
      end: offset,
      title: v.nullable(v.string()),
      begins: v.optional(v.picklist(["chapter", "marked", "inferred"]), "marked"),
      confidence: v.optional(share, 1),
      time: v.exactOptional(v.union([v.number(), v.string()])),
    }),
  ),
  characters: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      aliases: v.array(v.string()),
      gender: v.picklist(["female", "male", "unknown"]),
      kind: v.picklist(["person", "group"]),
      narrator: v.exactOptional(v.literal(true)),
    }),
  ),
  mentions: v.array(
    v.object({
      start: offset,
      end: offset,
      character: v.string(),
      kind: v.picklist(["name", "description", "pronoun"]),
      role: v.optional(v.nullable(v.picklist(["acts", "seen", "named"])), "seen"),
      confidence: share,
    }),
  ),
  utterances: v.array(
    v.object({
      spans: v.pipe(v.array(span), v.minLength(1)),
      speaker: v.nullable(v.string()),
      together: v.exactOptional(v.array(v.string())),
      addressees: v.array(v.string()),
      cue: v.picklist(["explicit", "anaphoric", "implicit", "script"]),
      manner: v.exactOptional(v.picklist(["thought", "writing"])),
      confidence: share,
    }),
  ),
  counting: v.optional(
    v.object({ copresence: nearness, dialogue: v.picklist(["utterances", "words"]) }),
  ),
  interactions: v.array(
    v.object({
      kind: v.picklist(["copresence", "dialogue", "reference"]),
      scene: v.string(),
      from: v.string(),
      to: v.string(),
      weight: v.pipe(v.number(), v.minValue(0)),
      evidence: v.array(span),
    }),
  ),
  diagnostics: v.array(
    v.object({
      code: v.picklist([
        "no-characters",
        "no-dialogue",
        "no-speaker",
        "no-text",
        "replaced-characters",
        "unclosed-quotation",
      ]),
      severity: v.picklist(["info", "warning"]),
      message: v.string(),
      span: v.nullable(span),
    }),
  ),
});

/** A file that is no story, or not one that this version can read. Its message is made for the user. */
export class StoryFormatError extends Error {
  override readonly name = "StoryFormatError";
}

/**
 * Reads Story JSON and checks it: its shape, that every span lies inside the text, and that every id leads somewhere.
 *
 * @throws {StoryFormatError} in one line: what is wrong, where, and what to do.
 */
export function readStory(json: string): Story {
  const value = parse(json);
  refuseOtherFormats(value);
  const result = v.safeParse(storySchema, value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const path = v.getDotPath(issue) ?? "the file";
    throw new StoryFormatError(
      `Story JSON: ${path} should be ${issue.expected ?? "something else"} but is ${issue.received}; extract the story again.`,
    );
  }
  const counting = result.output.counting ?? usualCounting(result.output.kind);
  const story: Story = { ...result.output, counting };
  checkReferences(story);
  return story;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new StoryFormatError("This is not JSON; expected a story written by Dramatis.");
  }
}

function refuseOtherFormats(value: unknown): void {
  const { format, version } = Object(value) as { format?: unknown; version?: unknown };
  if (format !== "dramatis/story") {
    throw new StoryFormatError(
      'This JSON is no Dramatis story: its "format" should be "dramatis/story".',
    );
  }
  if (typeof version === "number" && version > 1) {
    throw new StoryFormatError(
      `This story was written in version ${version} of the format, and this Dramatis reads version 1; update Dramatis to open it.`,
    );
  }
}

function checkReferences(story: Story): void {
  const length = story.text.length;
  const characters = new Set(story.characters.map(({ id }) => id));
  const scenes = new Set(story.scenes.map(({ id }) => id));
  const chapters = new Set(story.chapters.map(({ id }) => id));
  const inside = (what: string, start: number, end: number) => {
    if (start > end || end > length) {
      throw new StoryFormatError(
        `Story JSON: ${what} spans ${start} to ${end}, but the text has ${length} characters; extract the story again.`,
      );
    }
  };
  const known = (ids: ReadonlySet<string>, what: string, id: string) => {
    if (!ids.has(id)) {
      throw new StoryFormatError(
        `Story JSON: ${what} names ${JSON.stringify(id)}, which is not in the story; extract the story again.`,
      );
    }
  };

  for (const [start, end] of story.paragraphs) inside("a paragraph", start, end);
  for (const { id, start, end } of story.chapters) inside(`chapter ${id}`, start, end);
  for (const { id, start, end, chapter, time } of story.scenes) {
    inside(`scene ${id}`, start, end);
    if (time !== undefined && !isSceneTime(time)) {
      throw new StoryFormatError(
        `Story JSON: scene ${id} has the time ${JSON.stringify(time)}, which is neither a number nor a date as 1890-05-02T14:30; correct it.`,
      );
    }
    known(chapters, `scene ${id}`, chapter);
  }
  story.mentions.forEach(({ start, end, character }, index) => {
    inside(`mention ${index}`, start, end);
    known(characters, `mention ${index}`, character);
  });
  story.utterances.forEach(({ spans, speaker, together = [], addressees }, index) => {
    for (const [start, end] of spans) inside(`utterance ${index}`, start, end);
    for (const id of [...(speaker === null ? [] : [speaker]), ...together, ...addressees]) {
      known(characters, `utterance ${index}`, id);
    }
  });
  story.interactions.forEach(({ scene, from, to, evidence }, index) => {
    known(scenes, `interaction ${index}`, scene);
    known(characters, `interaction ${index}`, from);
    known(characters, `interaction ${index}`, to);
    for (const [start, end] of evidence) inside(`interaction ${index}`, start, end);
  });
}
