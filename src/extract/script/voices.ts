import type { CastEntry } from "../../story/source.ts";
import { wordAt } from "../../text/tokens.ts";
import type { Paragraph, Reading } from "../reading/reading.ts";
import { partsOfCue } from "./joint-cues.ts";

/** Somebody who speaks in a script, or whom its cast names. */
export interface Voice {
  /** As the script writes it: the cue, or the name in its cast. */
  readonly display: string;
  /** `null` for somebody known by a cue alone. */
  readonly entry: CastEntry | null;
}

/** Who speaks in a script. A voice's place in the list is the number of its character. */
export interface Voices {
  readonly list: readonly Voice[];
  /** For each paragraph that is a speech or its cue, who speaks it, by number; empty where nobody says so. */
  readonly speakersOf: readonly (readonly number[])[];
  /** For each paragraph, whether a speech begins with it; one that goes on after a stage direction does not. */
  readonly begins: readonly boolean[];
}

/** Reads who speaks each speech: the format says so (TEI), or the cue above it does. */
export function readVoices(reading: Reading): Voices {
  const { cast } = reading.source;
  return cast === null ? voicesOfCues(reading) : voicesOfCast(reading, cast);
}

function voicesOfCast({ source, paragraphs }: Reading, cast: readonly CastEntry[]): Voices {
  const numbers = new Map(cast.map(({ id }, number) => [id, number]));
  const spoken = new Map(source.blocks.map(({ start, voices }) => [start, voices]));
  let speakers: readonly number[] = [];
  const begins: boolean[] = [];
  const speakersOf = paragraphs.map(({ kind, start }): readonly number[] => {
    const ids = kind === "speech" ? spoken.get(start) : undefined;
    begins.push(ids !== undefined);
    if (ids !== undefined) speakers = ids.flatMap((id) => numbers.get(id) ?? []);
    return kind === "speech" ? speakers : [];
  });
  return {
    list: cast.map((entry) => ({ display: entry.name, entry })),
    speakersOf: speakersOf.map((own, index) =>
      paragraphs[index]?.kind === "cue" ? (speakersOf[index + 1] ?? []) : own,
    ),
    begins,
  };
}

function voicesOfCues(reading: Reading): Voices {
  const { paragraphs, text, source } = reading;
  const keys = paragraphs.map((paragraph) =>
    paragraph.kind === "cue" ? keyOf(reading, paragraph) : null,
  );
  const unnamed = new Set(
    source.blocks.filter(({ voices }) => voices !== undefined).map(({ start }) => start),
  );
  const alone = new Set(keys.filter((key) => key !== null));
  const list: Voice[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (key: string, display: string) => {
    const known = numbers.get(key) ?? list.push({ display, entry: null }) - 1;
    numbers.set(key, known);
    return known;
  };
  let speakers: readonly number[] = [];
  let isNew = false;
  const begins: boolean[] = [];
  const speakersOf = paragraphs.map(({ kind, start, end }, index): readonly number[] => {
    const key = keys[index] ?? null;
    if (key !== null) {
      const parts = partsOfCue(key, alone);
      const display = text.slice(start, end);
      speakers = parts.map((part) => numberOf(part, part === key ? display : part.toUpperCase()));
    }
    if (kind === "speech" && unnamed.has(start)) [speakers, isNew] = [[], true];
    begins.push(kind === "speech" && isNew);
    isNew = key !== null || (isNew && kind !== "speech");
    return kind === "cue" || kind === "speech" ? speakers : [];
  });
  return { list, speakersOf, begins };
}

/** The words of a cue, in lower case. */
function keyOf({ tokens }: Reading, { firstToken, endToken }: Paragraph): string {
  const words: string[] = [];
  for (let token = firstToken; token < endToken; token++) words.push(wordAt(tokens, token));
  return words.join(" ");
}
