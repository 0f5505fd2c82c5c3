import { InvalidArgumentError, Option } from "commander";
import type { Grain } from "../story/grain.ts";
import { shownStory } from "../story/shown-story.ts";
import type { Counting, Nearness, Story } from "../story/story.ts";

/** What is left out is counted as the story was. */
export interface CountingOptions {
  readonly copresence?: Nearness;
  readonly dialogue?: Counting["dialogue"];
}

export function copresenceOption(): Option {
  return new Option(
    "--copresence <distance>",
    'who is together: "scene", or how near: "2 paragraphs", "3 sentences", "50 words"',
  ).argParser(parseNearness);
}

export function dialogueOption(): Option {
  return new Option("--dialogue <unit>", "what dialogue weighs by").choices([
    "utterances",
    "words",
  ]);
}

const DISTANCE = /^(\d{1,6})[ -]?(paragraph|sentence|word)s?$/;

function parseNearness(value: string): Nearness {
  if (value.trim() === "scene") return { unit: "scene" };
  const [, digits = "0", word] = DISTANCE.exec(value.trim()) ?? [];
  const unit = (["paragraphs", "sentences", "words"] as const).find((one) => one === `${word}s`);
  if (unit === undefined || Number(digits) < 1) {
    throw new InvalidArgumentError(
      'Write "scene", or a distance as "2 paragraphs", "3 sentences" or "50 words".',
    );
  }
  return { unit, within: Number(digits) };
}

/** The story cut and counted as the command line says. */
export function applyCounting(story: Story, grain: Grain, options: CountingOptions): Story {
  const { copresence = story.counting.copresence, dialogue = story.counting.dialogue } = options;
  return shownStory(story, grain, { copresence, dialogue });
}
