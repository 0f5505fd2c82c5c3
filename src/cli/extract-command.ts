import type { Grain } from "../story/grain.ts";
import { writeStory } from "../story/write-story.ts";
import { applyCounting, type CountingOptions } from "./counting-options.ts";
import { type Job, planOutputs } from "./outputs.ts";
import { explain } from "./problem.ts";
import { createProgressLine, type ProgressLine } from "./progress-line.ts";
import { extractFile } from "./read-input.ts";
import { report } from "./report.ts";
import { writeOutput, writeStandardOutput } from "./write-output.ts";

export interface ExtractOptions extends CountingOptions {
  readonly output?: string;
  readonly scenes: Grain;
}

/** Writes each file's Story JSON. A file that fails costs one line and the exit status, not the other files. */
export async function extractCommand(
  files: readonly string[],
  options: ExtractOptions,
): Promise<void> {
  const progress = createProgressLine();
  const jobs = await plan(files, options.output ?? null);
  for (const job of jobs) {
    try {
      await run(job, options, progress);
    } catch (error) {
      report(explain(error));
    }
  }
}

async function plan(files: readonly string[], out: string | null): Promise<readonly Job[]> {
  try {
    return await planOutputs(files, out);
  } catch (error) {
    report(explain(error));
    return [];
  }
}

async function run(
  { input, output }: Job,
  options: ExtractOptions,
  progress: ProgressLine,
): Promise<void> {
  const story = await extractFile(input, progress);
  const json = writeStory(applyCounting(story, options.scenes, options));
  if (output === null) await writeStandardOutput(json);
  else await writeOutput(output, json);
}
