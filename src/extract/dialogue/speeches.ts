import type { SpeechCue as CueKind, Manner, Span } from "../../story/story.ts";
import type { CueStrength, SpeechCue } from "../cues/speech-cue.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrases } from "../references/person-phrase.ts";
import type { SpokenTurn } from "../turns/conversation.ts";

/** A speech with its speaker, by character numbers. */
export interface Speech {
  readonly spans: readonly Span[];
  readonly paragraph: number;
  /** -1 for nobody in the cast. */
  readonly speaker: number;
  /** Who else speaks it in the same breath. */
  readonly together: readonly number[];
  readonly addressees: readonly number[];
  readonly cue: CueKind;
  readonly manner: Manner;
  readonly confidence: number;
}

/** Joins the quotations of one speech: of one speaker in one paragraph, or running over several. */
export function gatherSpeeches(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
  spoken: readonly SpokenTurn[],
  addressees: readonly (readonly number[])[],
  manners: readonly Manner[],
): readonly Speech[] {
  const speeches: SpeechDraft[] = [];
  spoken.forEach((part, index) => {
    const own = speechOf(
      reading,
      quotations,
      phrases,
      part,
      addressees[index] ?? [],
      manners[part.turn.quotation] ?? "speech",
    );
    const last = speeches.at(-1);
    const goesOn = part.turn.continues || part.turn.paragraph === spoken[index - 1]?.turn.paragraph;
    if (last !== undefined && goesOn && last.speaker === own.speaker) {
      goOn(last, own);
    } else {
      speeches.push(own);
    }
  });
  return speeches;
}

/** The speech of one quotation by itself. */
function speechOf(
  { tokens, source }: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
  { turn, speaker, together = [], probability }: SpokenTurn,
  addressees: readonly number[],
  manner: Manner,
): SpeechDraft {
  const { firstToken, endToken } = quotations.list[turn.quotation] ?? {
    firstToken: 0,
    endToken: 0,
  };
  return {
    spans: [[tokens.starts[firstToken] ?? 0, tokens.ends[endToken - 1] ?? 0]],
    paragraph: turn.paragraph,
    speaker,
    together,
    addressees: addressees.filter((addressee) => !together.includes(addressee)),
    manner,
    cue: source.kind === "script" ? "script" : cueKind(turn.cue, phrases),
    confidence: speaker < 0 ? 0 : source.kind === "script" ? 1 : confidenceOf(probability),
  };
}

/** A speech that may still go on. */
interface SpeechDraft extends Speech {
  readonly spans: Span[];
  addressees: readonly number[];
  cue: CueKind;
  manner: Manner;
}

/** A speech that goes on is as sure as it began, and known by the plainest of its cues. */
function goOn(speech: SpeechDraft, next: Speech): void {
  speech.spans.push(...next.spans);
  speech.addressees = [...new Set([...speech.addressees, ...next.addressees])];
  if (CUE_RANK[next.cue] > CUE_RANK[speech.cue]) speech.cue = next.cue;
  if (speech.manner !== next.manner) speech.manner = "speech";
}

const CUE_RANK: Readonly<Record<CueKind, number>> = {
  implicit: 0,
  anaphoric: 1,
  explicit: 2,
  script: 3,
};

const BESIDE: ReadonlySet<CueStrength> = new Set<CueStrength>(["beat", "above", "group"]);

/** A beat beside the line tells the program who speaks, but it is no tag: such a line counts as implicit. */
function cueKind(cue: SpeechCue | null, phrases: PersonPhrases): CueKind {
  if (cue === null || BESIDE.has(cue.strength)) return "implicit";
  return phrases.list[cue.phrase]?.kind === "name" ? "explicit" : "anaphoric";
}

/** How much surer the conversations are than right: the slope of a logistic curve. */
const SLOPE = 0.7;
/** The share of lines that are right where a conversation leaves no doubt. */
const MOST = 0.985;

/**
 * From the probability that a conversation gives a speaker to the share of lines that are right with it (Platt's
 * scaling), fitted to the development half of the benchmark's books. Only a script leaves no doubt at all.
 */
function confidenceOf(probability: number): number {
  const odds = probability / Math.max(1e-9, 1 - probability);
  return Math.round((100 * MOST) / (1 + odds ** -SLOPE)) / 100;
}
