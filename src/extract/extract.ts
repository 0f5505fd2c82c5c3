import type { Source } from "../story/source.ts";
import type { Story } from "../story/story.ts";
import { findCharacters } from "./cast/characters.ts";
import { placeGivenCast } from "./cast/given/given-cast.ts";
import type { GivenCast } from "./cast/given/given-character.ts";
import { composeStory } from "./compose-story.ts";
import { decideDialogue, openDialogue, settleDialogue } from "./dialogue/dialogue.ts";
import { storyOfList } from "./list/list-story.ts";
import { findQuotations } from "./quotations/quotations.ts";
import { readText } from "./reading/reading.ts";
import { placeMentions } from "./references/mentions.ts";
import { findScenes, withScenes } from "./scenes/scenes.ts";
import { scriptCharacters } from "./script/script-characters.ts";
import { scriptQuotations } from "./script/script-quotations.ts";

/** Where the extraction stands. */
export interface Progress {
  /** What begins now, in the words of the interface: “Reading the text”. */
  readonly stage: string;
  /** 0 to 1, of the whole extraction. */
  readonly fraction: number;
}

export interface ExtractOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Looked at between stages; an `AbortSignal` will do. */
  readonly signal?: { readonly aborted: boolean };
  /** Everybody in the story, where that is known; only they are looked for. Screenplays name their own cast. */
  readonly cast?: GivenCast;
}

/** Thrown by `extract` once its signal is aborted. */
export class ExtractionCancelled extends Error {
  override readonly name = "ExtractionCancelled";
  override readonly message = "The extraction was cancelled.";
}

/**
 * Reads a source as a story: its scenes, its people under all their names, who speaks to whom, who is with whom.
 * The same source gives the same story.
 *
 * @throws {ExtractionCancelled} between two stages, once `signal` is aborted.
 */
export function extract(source: Source, options: ExtractOptions = {}): Story {
  const enter = (stage: string, fraction: number) => {
    if (options.signal?.aborted === true) throw new ExtractionCancelled();
    options.onProgress?.({ stage, fraction });
  };
  enter("Reading the text", 0);
  if (source.kind === "sceneList") return storyOfList(source);
  const reading = readText(source);
  enter("Finding quotations", 0.3);
  const isScript = source.kind === "script";
  const quotations = isScript ? scriptQuotations(reading) : findQuotations(reading);
  enter("Finding characters", 0.4);
  const characters = isScript
    ? scriptCharacters(reading, quotations)
    : options.cast === undefined
      ? findCharacters(reading, quotations)
      : placeGivenCast(reading, quotations, options.cast);
  enter("Deciding who speaks", 0.65);
  const opened = openDialogue(reading, quotations, characters);
  const draft = decideDialogue(reading, quotations, opened);
  enter("Finding scenes", 0.8);
  const scenes = findScenes(
    reading,
    draft.speeches,
    placeMentions(reading, draft.phrases, draft.references),
  );
  const settled = withScenes(reading, scenes);
  enter("Deciding who speaks to whom", 0.85);
  const dialogue = settleDialogue(settled, quotations, draft);
  const mentions = placeMentions(settled, dialogue.phrases, dialogue.references);
  enter("Counting interactions", 0.95);
  return composeStory({
    reading: settled,
    quotations,
    dialogue,
    mentions,
    scenes,
  });
}
