import { resolve } from "node:path";
import { measuresCsv } from "../export/measures-csv.ts";
import { type NetworkData, networkData } from "../export/network-data.ts";
import { writeGexf, writeGraphml, writeTiesCsv } from "../export/network-formats.ts";
import type { Story } from "../story/story.ts";
import { applyCounting } from "./counting-options.ts";
import { explain, Problem } from "./problem.ts";
import { createProgressLine } from "./progress-line.ts";
import { type QuestionOptions, questionOf } from "./question-options.ts";
import { readStoryOrExtract } from "./read-input.ts";
import { report } from "./report.ts";
import { writeOutput, writeStandardOutput } from "./write-output.ts";

export interface DataOptions extends QuestionOptions {
  readonly output?: string;
  readonly directed?: boolean;
}

const WRITERS = [
  ["gexf", writeGexf],
  ["graphml", writeGraphml],
  ["csv", writeTiesCsv],
] as const;

/** Writes a story's network for other programs: GEXF, GraphML, or the ties as CSV, by the ending of the file. */
export function graphCommand(file: string, options: DataOptions): Promise<void> {
  return writeData(file, options, () => {
    const [, extension = ""] = /\.([^.]*)$/.exec(options.output ?? "") ?? [];
    const write = new Map<string, (graph: NetworkData) => string>(WRITERS).get(
      extension.toLowerCase(),
    );
    if (write === undefined) {
      throw new Problem(`${options.output} should end in .gexf, .graphml or .csv; rename it.`);
    }
    return (story) =>
      write(networkData(story, questionOf(story, options), options.directed === true));
  });
}

/** Writes the measures of a story's characters as CSV, to a file or to standard output. */
export function measuresCommand(file: string, options: DataOptions): Promise<void> {
  return writeData(file, options, () => (story) => measuresCsv(story, questionOf(story, options)));
}

/** @param choose the way to write; what is wrong with the options is said before the story is read. */
async function writeData(
  file: string,
  options: DataOptions,
  choose: () => (story: Story) => string,
): Promise<void> {
  const { output, scenes } = options;
  try {
    const write = choose();
    if (output !== undefined && resolve(file) === resolve(output)) {
      throw new Problem(`${file} is the story itself and would be overwritten; choose another -o.`);
    }
    const found = await readStoryOrExtract(file, createProgressLine());
    const data = write(applyCounting(found, scenes.grain, options));
    if (output === undefined) await writeStandardOutput(data);
    else await writeOutput(output, data);
  } catch (error) {
    report(explain(error));
  }
}
