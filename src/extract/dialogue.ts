import type { SpeechCue as CueKind, Span } from "../story/story.ts";
import { findAddressees } from "./addressees.ts";
import type { Characters } from "./character-draft.ts";
import { joinIdentities } from "./identities.ts";
import { findPersonPhrases, type PersonPhrases } from "./person-phrases.ts";
import type { Quotations } from "./quotations.ts";
import type { Reading } from "./reading.ts";
import { type KnownSpeakers, type References, resolveReferences } from "./references.ts";
import { scriptTurns } from "./script/script-turns.ts";
import { attributeSpeakers, type SpokenTurn } from "./speakers.ts";
import { findSpeechCues, type SpeechCue } from "./speech-cues.ts";
import { learnTagGenders } from "./tag-genders.ts";
import { weighTurns } from "./turn-evidence.ts";
import { TURN_WEIGHTS, type TurnWeights } from "./turn-weights.ts";

/** A speech with its speaker, by character numbers. */
export interface Speech {
  readonly spans: readonly Span[];
  readonly paragraph: number;
  /** -1 for nobody in the cast. */
  readonly speaker: number;
  readonly addressees: readonly number[];
  readonly cue: CueKind;
  readonly confidence: number;
}

export interface Dialogue {
  /** Who speaks each quotation and whom its tag means, as the references know it. */
  readonly known: KnownSpeakers;
  /** As given, with those joined who turn out to be one. */
  readonly characters: Characters;
  readonly speeches: readonly Speech[];
  readonly phrases: PersonPhrases;
  readonly references: References;
}

/** How often references and speakers are decided, each in the light of the other. */
const ROUNDS = 2;

/** Decides together who speaks, to whom, and whom pronouns mean: speakers need pronouns, and pronouns speakers. */
export function findDialogue(
  reading: Reading,
  quotations: Quotations,
  found: Characters,
  weights: TurnWeights = TURN_WEIGHTS,
): Dialogue {
  const { phrases, cues, first, ...read } = readCues(reading, quotations, found);
  let { characters } = read;
  let references = first;
  let spoken: readonly SpokenTurn[] = [];
  let addressees: readonly (readonly number[])[] = [];
  let known = knownSpeakers(quotations, phrases, spoken, addressees);
  for (let round = 0; round < ROUNDS; round++) {
    spoken =
      reading.source.kind === "script"
        ? scriptTurns(reading, quotations, phrases, characters, references)
        : attributeSpeakers(
            reading,
            weighTurns(reading, quotations, phrases, characters, cues, references, weights),
            weights,
          );
    addressees = findAddressees(reading, spoken, references);
    characters = learnTagGenders(characters, phrases, spoken);
    known = knownSpeakers(quotations, phrases, spoken, addressees);
    references = resolveReferences(reading, quotations, phrases, characters, known);
  }
  return {
    speeches: gatherSpeeches(reading, quotations, phrases, spoken, addressees),
    known,
    phrases,
    references,
    characters,
  };
}

interface Cues {
  readonly characters: Characters;
  readonly phrases: PersonPhrases;
  readonly cues: readonly (SpeechCue | null)[];
  /** The references as far as they can be told without speakers. */
  readonly first: References;
}

/** Reads the words around the quotations; again, if somebody turns out to be somebody else. */
function readCues(reading: Reading, quotations: Quotations, characters: Characters): Cues {
  const phrases = findPersonPhrases(reading, quotations, characters);
  const cues = findSpeechCues(reading, quotations, phrases);
  const first = resolveReferences(reading, quotations, phrases, characters, null);
  const joined = joinIdentities(reading, quotations, phrases, cues, first, characters);
  if (joined === characters) return { characters, phrases, cues, first };
  return readCues(reading, quotations, joined);
}

function knownSpeakers(
  quotations: Quotations,
  phrases: PersonPhrases,
  spoken: readonly SpokenTurn[],
  addressees: readonly (readonly number[])[],
): KnownSpeakers {
  const speaker = new Int32Array(quotations.list.length).fill(-1);
  const addressee = new Int32Array(quotations.list.length).fill(-1);
  const tagged = new Int32Array(phrases.list.length).fill(-1);
  spoken.forEach(({ turn, speaker: character }, index) => {
    speaker[turn.quotation] = character;
    addressee[turn.quotation] = addressees[index]?.[0] ?? -1;
    const tag = turn.cue;
    if (tag !== null && tag.phrase >= 0 && tag.strength === "tag") {
      if (phrases.list[tag.phrase]?.kind === "pronoun") tagged[tag.phrase] = character;
    }
  });
  return { speaker, addressee, tagged };
}

/** Joins the quotations of one speech: of one speaker in one paragraph, or running over several. */
function gatherSpeeches(
  { tokens, source }: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
  spoken: readonly SpokenTurn[],
  addressees: readonly (readonly number[])[],
): readonly Speech[] {
  const speeches: (Omit<Speech, "spans" | "addressees"> & {
    spans: Span[];
    addressees: number[];
  })[] = [];
  let paragraph = -1;
  spoken.forEach(({ turn, speaker, margin }, index) => {
    const quotation = quotations.list[turn.quotation];
    if (quotation === undefined) return;
    const span: Span = [
      tokens.starts[quotation.firstToken] ?? 0,
      tokens.ends[quotation.endToken - 1] ?? 0,
    ];
    const last = speeches.at(-1);
    const joins = turn.paragraph === paragraph || turn.continues;
    const to = addressees[index] ?? [];
    const kind = source.kind === "script" ? "script" : cueKind(turn.cue, phrases);
    if (last !== undefined && joins && last.speaker === speaker) {
      last.spans.push(span);
      last.addressees = [...new Set([...last.addressees, ...to])];
      Object.assign(last, { cue: CUE_RANK[kind] > CUE_RANK[last.cue] ? kind : last.cue });
    } else {
      const confidence = speaker < 0 ? 0 : confidenceOf(margin);
      speeches.push({
        spans: [span],
        paragraph: turn.paragraph,
        speaker,
        addressees: [...to],
        cue: kind,
        confidence,
      });
    }
    paragraph = turn.paragraph;
  });
  return speeches;
}

const CUE_RANK: Readonly<Record<CueKind, number>> = {
  implicit: 0,
  anaphoric: 1,
  explicit: 2,
  script: 3,
};

/** A beat beside the line tells the program who speaks, but it is no tag: such a line counts as implicit. */
function cueKind(cue: SpeechCue | null, phrases: PersonPhrases): CueKind {
  if (
    cue === null ||
    cue.strength === "beat" ||
    cue.strength === "above" ||
    cue.strength === "group"
  )
    return "implicit";
  return phrases.list[cue.phrase]?.kind === "name" ? "explicit" : "anaphoric";
}

/** The points of a lead that leaves no doubt: a script's cue. */
const CERTAIN = 30;

/**
 * From the lead in points to the share of lines that are right with such a lead, fitted by hand to the development
 * half of the benchmark's books.
 */
function confidenceOf(margin: number): number {
  if (margin >= CERTAIN) return 1;
  return Math.round((0.97 - 0.62 * Math.exp(-Math.max(0, margin) / 3.8)) * 100) / 100;
}
