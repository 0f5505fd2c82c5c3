import { type Command, InvalidArgumentError, Option } from "commander";
import { type NetworkQuestion, plainQuestion } from "../graph/network-question.ts";
import type { InteractionKind, Story } from "../story/story.ts";
import { type CountingOptions, copresenceOption, dialogueOption } from "./counting-options.ts";
import { Problem } from "./problem.ts";
import {
  ALL_SCENES,
  checkScenes,
  parseKinds,
  parseNumber,
  parseScenes,
  type SceneChoice,
} from "./render-options.ts";

/** What of a story's network is asked for. */
export interface QuestionOptions extends CountingOptions {
  readonly scenes: SceneChoice;
  readonly kinds: readonly InteractionKind[];
  readonly minimumWeight: number;
  readonly smooth?: boolean;
  readonly backbone: number;
  /** A name, as it is written on the command line. */
  readonly around?: string;
  readonly steps: number;
}

export function withQuestion(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--scenes <scenes>",
        "cut into chapters, marked or inferred scenes; only some of them: 7, 1-5, 3- or -4; or both: chapters,1-5",
      )
        .argParser(parseScenes)
        .default(ALL_SCENES, "inferred"),
    )
    .addOption(
      new Option("--kinds <kinds>", "what makes a tie: copresence, dialogue, reference")
        .argParser(parseKinds)
        .default(["copresence", "dialogue"], "copresence,dialogue"),
    )
    .option("--smooth", "with --scenes: keep a tie between two scenes that have it")
    .addOption(copresenceOption())
    .addOption(dialogueOption())
    .option("--minimum-weight <count>", "leave lighter ties out", parseNumber(1, 1e9), 1)
    .addOption(
      new Option(
        "--backbone <level>",
        "only ties that chance gives more rarely than this, as 0.05 (disparity filter; default: all)",
      )
        .argParser(parseLevel)
        .default(1, "1"),
    )
    .option("--around <name>", "only this character and who is tied to them")
    .option("--steps <count>", "with --around: so many ties away", parseNumber(1, 9), 1);
}

export function questionOf(story: Story, options: QuestionOptions): NetworkQuestion {
  const { kinds, scenes, minimumWeight, smooth = false, backbone, around, steps } = options;
  return {
    ...plainQuestion(kinds),
    scenes: checkScenes(story, scenes.range),
    minimumWeight,
    smooth,
    backbone,
    around: around === undefined ? null : { id: idOf(story, around), steps },
  };
}

function parseLevel(value: string): number {
  const level = Number(value);
  if (!(level > 0 && level <= 1)) {
    throw new InvalidArgumentError("It should be a level of significance, as 0.05; 1 keeps all.");
  }
  return level;
}

/** Of whoever bears a name; the more prominent of two. */
function idOf({ characters }: Story, name: string): string {
  const asked = name.trim().toLowerCase();
  const isAsked = (one: string) => one.toLowerCase() === asked;
  const found =
    characters.find((character) => isAsked(character.name)) ??
    characters.find(({ aliases }) => aliases.some(isAsked));
  if (found !== undefined) return found.id;
  const known = characters.slice(0, 5).map((character) => character.name);
  const rest = known.length === 0 ? "" : ` The most prominent are ${known.join(", ")}.`;
  throw new Problem(`--around: nobody in the story is called ${JSON.stringify(name)}.${rest}`);
}
