import { resolve } from "node:path";
import { matrixSvg } from "../export/matrix-svg.ts";
import { networkSvg } from "../export/network-svg.ts";
import { storylineSvg } from "../export/storyline-svg.ts";
import { timelineSvg } from "../export/timeline-svg.ts";
import { spokenOnly } from "../graph/kind-weights.ts";
import type { CharacterMeasure } from "../graph/measure-characters.ts";
import { inOrderOfHappening } from "../story/order-of-happening.ts";
import type { Story } from "../story/story.ts";
import { applyCounting } from "./counting-options.ts";
import { explain, Problem } from "./problem.ts";
import { createProgressLine } from "./progress-line.ts";
import { type QuestionOptions, questionOf } from "./question-options.ts";
import { readStoryOrExtract } from "./read-input.ts";
import { report } from "./report.ts";
import { writeOutput } from "./write-output.ts";

export interface RenderOptions extends QuestionOptions {
  readonly output: string;
  readonly view: "network" | "matrix" | "timeline" | "storyline";
  readonly scale?: "1" | "2" | "4";
  readonly order: "told" | "story";
  readonly size: CharacterMeasure;
  readonly directed?: boolean;
  readonly characters: number;
  readonly width: number;
  readonly height?: number;
}

const NETWORK_HEIGHT = 900;

/** Draws a story's network, matrix, timeline or storylines into an SVG or PNG file. */
export async function renderCommand(file: string, options: RenderOptions): Promise<void> {
  try {
    const format = formatOf(options);
    if (resolve(file) === resolve(options.output)) {
      throw new Problem(`${file} is the story itself and would be overwritten; choose another -o.`);
    }
    const found = await readStoryOrExtract(file, createProgressLine());
    const told = applyCounting(found, options.scenes.grain, options);
    const svg = draw(options.order === "story" ? reorder(told, file) : told, options);
    await writeOutput(options.output, format === "svg" ? svg : await paint(svg, options));
  } catch (error) {
    report(explain(error));
  }
}

function formatOf({ output, scale }: RenderOptions): "svg" | "png" {
  const [, extension = ""] = /\.([^.]*)$/.exec(output) ?? [];
  const format = extension.toLowerCase();
  if (format !== "svg" && format !== "png") {
    throw new Problem(`${output} should end in .svg or .png; rename it.`);
  }
  if (format === "svg" && scale !== undefined) {
    throw new Problem("--scale is for PNG, and an SVG has no pixels; leave it out.");
  }
  return format;
}

function draw(story: Story, options: RenderOptions): string {
  const { view, width, height, characters, directed = false } = options;
  const question = questionOf(story, options);
  const { scenes } = question;
  switch (view) {
    case "storyline":
      return storylineSvg(story, { width, scenes, characters });
    case "timeline":
      return timelineSvg(story, { width, height: height ?? null, scenes, characters });
    case "matrix":
      return matrixSvg(story, { question, width, characters });
    case "network":
      return networkSvg(story, {
        width,
        height: height ?? NETWORK_HEIGHT,
        question: directed ? { ...question, weights: spokenOnly(question.weights) } : question,
        measure: options.size,
        directed,
        positions: null,
        path: null,
      });
  }
}

function reorder(story: Story, file: string): Story {
  if (story.scenes.every(({ time }) => time === undefined)) {
    throw new Problem(`${file} says of no scene when it happens; leave --order story out.`);
  }
  return inOrderOfHappening(story);
}

/** The painter is a large native module: only those who want a PNG wait for it. */
async function paint(svg: string, { scale = "1" }: RenderOptions): Promise<Uint8Array> {
  const { renderPng } = await import("./png.ts");
  return renderPng(svg, Number(scale));
}
