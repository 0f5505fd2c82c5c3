import type { SpeechCue } from "../../cues/speech-cue.ts";
import type { Quotations } from "../../quotations/quotations.ts";
import type { PersonPhrases } from "../../references/person-phrase.ts";
import type { References } from "../../references/references.ts";
import type { QuotedNames } from "../../turns/quoted-names.ts";
import { PairCounts } from "./pair-counts.ts";

/**
 * Who answers when somebody is called, by the words beside the quotations alone:
 *
 *     “Are you there, Celia?” asked Otto.      calls Celia
 *     “I am coming,” said Mrs. Holt.           Mrs. Holt answers
 */
export interface CallReplies {
  /** Whoever is called, with each voice of the next speech or the one before. */
  readonly answers: PairCounts;
  /** Whoever is called, with each voice that calls. */
  readonly callers: PairCounts;
  /** A voice that is named, with each that speaks next or spoke before. */
  readonly exchanges: PairCounts;
  /** How many paragraphs each voice speaks in. */
  readonly spoken: ReadonlyMap<number, number>;
}

/** How many paragraphs further the next speech is looked for. */
const REACH = 2;

export function readCallReplies(
  quotations: Quotations,
  phrases: PersonPhrases,
  cues: readonly (SpeechCue | null)[],
  references: References,
  names: readonly QuotedNames[],
): CallReplies {
  const voices = readVoices(quotations, phrases, cues, references);
  const answers = new PairCounts();
  const callers = new PairCounts();
  for (const { paragraph, called } of readCalls(quotations, names)) {
    const caller = voices.get(paragraph)?.who ?? -1;
    if (caller >= 0) callers.add(called, caller);
    for (const { who, isNamed } of voicesAround(voices, paragraph)) {
      if (who !== called || isNamed) answers.add(called, who);
    }
  }
  return { answers, callers, ...countTurns(voices) };
}

function countTurns(voices: ReadonlyMap<number, Voice>): Pick<CallReplies, "exchanges" | "spoken"> {
  const spoken = new Map<number, number>();
  const exchanges = new PairCounts();
  for (const [paragraph, { who, isNamed }] of voices) {
    if (who < 0) continue;
    spoken.set(who, (spoken.get(who) ?? 0) + 1);
    if (!isNamed) continue;
    for (const other of voicesAround(voices, paragraph)) exchanges.add(who, other.who);
  }
  return { exchanges, spoken };
}

/** Who speaks in a paragraph. */
interface Voice {
  /** -1 where the words beside the speech do not say. */
  readonly who: number;
  /** Whether by name, and not by a pronoun. */
  readonly isNamed: boolean;
}

/** The first voice that is told of each paragraph with speech. */
function readVoices(
  { list }: Quotations,
  phrases: PersonPhrases,
  cues: readonly (SpeechCue | null)[],
  { referent }: References,
): ReadonlyMap<number, Voice> {
  const voices = new Map<number, Voice>();
  list.forEach(({ paragraph }, index) => {
    if ((voices.get(paragraph)?.who ?? -1) >= 0) return;
    const cue = cues[index] ?? null;
    const isTold = cue !== null && cue.strength !== "above";
    voices.set(paragraph, {
      who: isTold ? (referent[cue.phrase] ?? -1) : -1,
      isNamed: isTold && phrases.list[cue.phrase]?.kind !== "pronoun",
    });
  });
  return voices;
}

/** The voices of the next speech and of the one before, where they are told and another's. */
function voicesAround(voices: ReadonlyMap<number, Voice>, paragraph: number): readonly Voice[] {
  const own = voices.get(paragraph)?.who ?? -1;
  return [1, -1].flatMap((step) => {
    for (let away = 1; away <= REACH; away++) {
      const voice = voices.get(paragraph + step * away);
      if (voice !== undefined) return voice.who < 0 || voice.who === own ? [] : [voice];
    }
    return [];
  });
}

/** Who is called in which paragraph, each once. */
function readCalls({ list }: Quotations, names: readonly QuotedNames[]) {
  const calls = new Map<string, { readonly paragraph: number; readonly called: number }>();
  names.forEach((quoted, index) => {
    const paragraph = list[index]?.paragraph ?? -1;
    for (const called of quoted.called) {
      calls.set(`${paragraph} ${called}`, { paragraph, called });
    }
  });
  return calls.values();
}
