import type { Source } from "../story/source.ts";
import type { Character, Diagnostic, Mention, Story, Utterance } from "../story/story.ts";
import type { Characters } from "./character-draft.ts";
import { findCharacters } from "./characters.ts";
import { type Dialogue, decideDialogue, openDialogue } from "./dialogue.ts";
import { findInteractions, type PlacedMention, writeInteractions } from "./interactions.ts";
import { findQuotations, type Quotations } from "./quotations.ts";
import { type Reading, readText } from "./reading.ts";
import { findScenes, type SceneTable, withScenes } from "./scenes.ts";
import { scriptCharacters } from "./script/script-characters.ts";
import { scriptQuotations } from "./script/script-quotations.ts";
import type { Speech } from "./speeches.ts";

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
  const reading = readText(source);
  enter("Finding quotations", 0.3);
  const isScript = source.kind === "script";
  const quotations = isScript ? scriptQuotations(reading) : findQuotations(reading);
  enter("Finding characters", 0.4);
  const characters = isScript
    ? scriptCharacters(reading, quotations)
    : findCharacters(reading, quotations);
  enter("Deciding who speaks", 0.65);
  const opened = openDialogue(reading, quotations, characters);
  const draft = decideDialogue(reading, quotations, opened);
  enter("Finding scenes", 0.8);
  const scenes = findScenes(reading, draft.speeches, placeMentions(reading, draft));
  const settled = withScenes(reading, scenes);
  enter("Deciding who speaks to whom", 0.85);
  const dialogue = decideDialogue(settled, quotations, draft);
  const mentions = placeMentions(settled, dialogue);
  enter("Counting interactions", 0.95);
  return compose({
    reading: settled,
    quotations,
    characters: dialogue.characters,
    dialogue,
    mentions,
    scenes,
  });
}

interface Parts {
  readonly reading: Reading;
  readonly quotations: Quotations;
  readonly characters: Characters;
  readonly dialogue: Dialogue;
  readonly mentions: readonly ResolvedMention[];
  readonly scenes: SceneTable;
}

interface ResolvedMention extends PlacedMention {
  readonly kind: Mention["kind"];
  readonly confidence: number;
}

function placeMentions(
  { tokens, paragraphOf }: Reading,
  { phrases, references }: Dialogue,
): readonly ResolvedMention[] {
  const mentions: ResolvedMention[] = [];
  phrases.list.forEach(({ firstToken, endToken, kind, isQuoted, isDescription }, index) => {
    const character = references.referent[index] ?? -1;
    if (character < 0) return;
    mentions.push({
      character,
      start: tokens.starts[firstToken] ?? 0,
      end: tokens.ends[endToken - 1] ?? 0,
      paragraph: paragraphOf[firstToken] ?? -1,
      isQuoted,
      kind: isDescription || kind === "noun" ? "description" : kind,
      confidence: Math.round((references.confidence[index] ?? 0) * 100) / 100,
    });
  });
  return mentions;
}

function compose({ reading, quotations, characters, dialogue, mentions, scenes }: Parts): Story {
  const { source, text } = reading;
  const cast = rankCast(characters, mentions, dialogue.speeches);
  const { idOf, rankOf } = cast;
  const utterances = dialogue.speeches.map(
    ({ spans, speaker, addressees, cue, confidence }): Utterance => ({
      spans,
      speaker: speaker < 0 ? null : idOf(speaker),
      addressees: speaker < 0 ? [] : addressees.map(idOf),
      cue,
      confidence,
    }),
  );
  const drafts = findInteractions(reading.paragraphs, scenes.sceneOf, dialogue.speeches, mentions);
  const sceneId = (scene: number) => scenes.scenes[scene]?.id ?? "";
  return {
    format: "dramatis/story",
    version: 1,
    title: source.title ?? source.file.name,
    author: source.author,
    language: source.language,
    kind: source.kind,
    source: source.file,
    text,
    chapters: scenes.chapters,
    scenes: scenes.scenes,
    characters: cast.list,
    mentions: mentions.map(
      ({ start, end, character, kind, confidence }): Mention => ({
        start,
        end,
        character: idOf(character),
        kind,
        confidence,
      }),
    ),
    utterances,
    interactions: writeInteractions(drafts, sceneId, idOf, rankOf),
    diagnostics: [
      ...source.diagnostics,
      ...quotations.diagnostics,
      ...diagnose(cast.list, utterances),
    ],
  };
}

/** Speeches count for this many mentions when the cast is put in order. */
const SPEECH_WEIGHT = 2;

interface RankedCast {
  readonly list: readonly Character[];
  readonly idOf: (character: number) => string;
  readonly rankOf: (character: number) => number;
}

/** Puts the cast in order, most prominent first, and leaves out whoever is never mentioned. */
function rankCast(
  { list }: Characters,
  mentions: readonly PlacedMention[],
  speeches: readonly Speech[],
): RankedCast {
  const weight = list.map(() => 0);
  const add = (character: number, points: number) => {
    weight[character] = (weight[character] ?? 0) + points;
  };
  for (const { character } of mentions) add(character, 1);
  for (const { speaker } of speeches) if (speaker >= 0) add(speaker, SPEECH_WEIGHT);
  const order = list
    .map((_, character) => character)
    .filter((character) => (weight[character] ?? 0) > 0)
    .sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b);
  const ranks = new Map(order.map((character, rank) => [character, rank]));
  const rankOf = (character: number) => ranks.get(character) ?? order.length;
  const idOf = (character: number) => `c${rankOf(character) + 1}`;
  return {
    rankOf,
    idOf,
    list: order.flatMap((character): Character[] => {
      const draft = list[character];
      if (draft === undefined) return [];
      const { name, aliases, gender, kind, isNarrator } = draft;
      const base = { id: idOf(character), name, aliases, gender, kind };
      return [isNarrator ? { ...base, narrator: true } : base];
    }),
  };
}

function diagnose(
  cast: readonly Character[],
  utterances: readonly Utterance[],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const say = (code: Diagnostic["code"], severity: Diagnostic["severity"], message: string) =>
    diagnostics.push({ code, severity, message, span: null });
  if (cast.length === 0) {
    say(
      "no-characters",
      "warning",
      "No characters were found: the text names nobody who acts or speaks.",
    );
  }
  if (utterances.length === 0) {
    say(
      "no-dialogue",
      "info",
      "No dialogue was found: the text has no quotation marks around speech.",
    );
  }
  const silent = utterances.filter(({ speaker }) => speaker === null).length;
  if (silent > 0) {
    say(
      "no-speaker",
      "info",
      `${silent} of ${utterances.length} lines have no speaker: nothing near them says who speaks.`,
    );
  }
  return diagnostics;
}
