import { Command, Option } from "commander";
import { GRAINS } from "../story/grain.ts";
import { copresenceOption, dialogueOption } from "./counting-options.ts";
import { graphCommand, measuresCommand } from "./data-command.ts";
import { extractCommand } from "./extract-command.ts";
import { withQuestion } from "./question-options.ts";
import { renderCommand } from "./render-command.ts";
import { parseNumber } from "./render-options.ts";

/** The commands with their options and help. */
export function createProgram(version: string): Command {
  const program = new Command("dramatis")
    .description("Reads a story and shows its people: who is with whom, who speaks to whom.")
    .version(version);
  program.addCommand(createExtract());
  program.addCommand(createRender());
  program.addCommand(createGraph());
  program.addCommand(createMeasures());
  return program;
}

function createExtract(): Command {
  return new Command("extract")
    .description("write what a story holds as Story JSON")
    .argument("<file...>", "stories: text, Markdown, HTML, EPUB, Word or Fountain")
    .option("-o, --output <path>", "the JSON file, or for several stories a folder")
    .addOption(
      new Option("--scenes <grain>", "how finely stories are cut into scenes")
        .choices(GRAINS)
        .default("inferred"),
    )
    .addOption(copresenceOption())
    .addOption(dialogueOption())
    .addHelpText(
      "after",
      `
One story goes to the file named with -o, or without it to standard output.
Several go into the folder named with -o, each under its own name with .json.`,
    )
    .action(extractCommand);
}

function createRender(): Command {
  return withQuestion(new Command("render"))
    .description("draw a story's network, matrix, timeline or storylines")
    .argument("<story>", "a Story JSON, or a story that is extracted first")
    .requiredOption("-o, --output <picture>", "the picture, ending in .svg or .png")
    .addOption(
      new Option("--view <view>", "what to draw")
        .choices(["network", "matrix", "timeline", "storyline"])
        .default("network"),
    )
    .addOption(new Option("--scale <scale>", "of a PNG (default: 1)").choices(["1", "2", "4"]))
    .addOption(
      new Option("--order <order>", "of the scenes: as told, or as their times say they happen")
        .choices(["told", "story"])
        .default("told"),
    )
    .addOption(
      new Option("--size <measure>", "what makes a character's mark in the network large")
        .choices(["scenes", "words"])
        .default("scenes"),
    )
    .option("--directed", "the network's ties as arrows, from who speaks to who is spoken to")
    .option(
      "--characters <count>",
      "rows of the matrix or timeline, or storylines, at most",
      parseNumber(1, 1000),
      30,
    )
    .option("--width <pixels>", "of the picture", parseNumber(800, 8000), 1200)
    .option(
      "--height <pixels>",
      "of the picture (default: 900, all others as they need)",
      parseNumber(600, 8000),
    )
    .action(renderCommand);
}

function createGraph(): Command {
  return withQuestion(new Command("graph"))
    .description("write a story's network for other programs, or its ties as a table")
    .argument("<story>", "a Story JSON, or a story that is extracted first")
    .requiredOption("-o, --output <file>", "ending in .gexf, .graphml or .csv")
    .option("--directed", "from who speaks to who is spoken to; being together goes both ways")
    .action(graphCommand);
}

function createMeasures(): Command {
  return withQuestion(new Command("measures"))
    .description("write degree, betweenness, PageRank and the like of each character as CSV")
    .argument("<story>", "a Story JSON, or a story that is extracted first")
    .option("-o, --output <file>", "the CSV file (default: standard output)")
    .action(measuresCommand);
}
