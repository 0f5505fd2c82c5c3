import { classesAt, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import { DETERMINERS } from "../lexicon/determiners.ts";
import {
  HUMAN_POSSESSIONS,
  HUMAN_VERBS,
  PRESENT_HUMAN_VERBS,
  ROLE_NOUNS,
} from "../lexicon/people.ts";
import { PLAIN_SPEECH_VERBS, SPEECH_VERBS, VOICE_NOUNS } from "../lexicon/speech-verbs.ts";
import { TITLES } from "../lexicon/titles.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { NameForm } from "./name-forms.ts";
import type { NameOccurrence } from "./name-runs.ts";
import { isVocative } from "./vocatives.ts";

/** What a name does and suffers in the story: how many of its occurrences each holds for. */
export interface NameEvidence {
  readonly count: number;
  /** Subject of a verb of speech beside a quotation. */
  readonly speaks: number;
  /** Subject of what only people do. */
  readonly acts: number;
  /** Subject of any other verb in the past tense. */
  readonly verbs: number;
  /** Owner of a voice, a face, a wife. */
  readonly owns: number;
  /** Called by the name inside a quotation. */
  readonly addressed: number;
  /** The same where the name begins the sentence, as an exclamation might. */
  readonly hailed: number;
  /** Followed by “who”. */
  readonly who: number;
  /** After “in”, “at”, “across” and the like: where things are. Not “at Harris's”, which is somebody's. */
  readonly located: number;
  /** After “the”, “a”, “this”. Not after “that”, which mostly begins a clause: “she knew that Harris …”. */
  readonly determined: number;
  /** After a title or an office in small letters: “crewman Pelant”. */
  readonly styled: number;
  /** Before a common noun: “Borg cube”. */
  readonly modifies: number;
  /** Outside quotations. */
  readonly narrated: number;
  /** Where no sentence begins. */
  readonly inner: number;
}

type Tally = { -readonly [K in keyof NameEvidence]: NameEvidence[K] };

const PLACE_PREPOSITIONS = new Set(
  "in at into through across within near aboard inside outside throughout around toward towards reach reached leave left visit visited".split(
    " ",
  ),
);

/** Counts the evidence for one name form. */
export function weighEvidence(
  reading: Reading,
  quotations: Quotations,
  startsSentence: Uint8Array,
  { occurrences }: NameForm,
): NameEvidence {
  const tally: Tally = {
    count: occurrences.length,
    speaks: 0,
    acts: 0,
    verbs: 0,
    owns: 0,
    addressed: 0,
    hailed: 0,
    who: 0,
    located: 0,
    determined: 0,
    styled: 0,
    modifies: 0,
    narrated: 0,
    inner: 0,
  };
  for (const occurrence of occurrences) {
    if (startsSentence[occurrence.firstToken] === 0) tally.inner++;
    const context = contextOf(reading, occurrence);
    if (quotations.quotationOf[occurrence.firstToken] !== -1) {
      if (isVocative(reading, quotations, occurrence)) {
        if (startsSentence[occurrence.firstToken] === 1) tally.hailed++;
        else tally.addressed++;
      }
    } else {
      tally.narrated++;
      weighNarration(context, tally);
    }
    weighAnywhere(context, tally);
  }
  return tally;
}

interface Context {
  readonly before: string;
  /** The word before “the”, where that stands before the name. */
  readonly beforeArticle: string;
  readonly after: string;
  readonly afterNext: string;
  readonly afterClasses: number;
  readonly afterNextClasses: number;
}

function contextOf({ tokens }: Reading, { firstToken, endToken }: NameOccurrence): Context {
  return {
    before: wordAt(tokens, firstToken - 1),
    beforeArticle: wordAt(tokens, firstToken - 2),
    after: wordAt(tokens, endToken),
    afterNext: wordAt(tokens, endToken + 1),
    afterClasses: classesAt(tokens, endToken),
    afterNextClasses: classesAt(tokens, endToken + 1),
  };
}

function weighNarration(context: Context, tally: Tally): void {
  const { before, after, afterNext, afterClasses, afterNextClasses } = context;
  const isSaid = PLAIN_SPEECH_VERBS.has(before === "the" ? context.beforeArticle : before);
  if (isSaid || PLAIN_SPEECH_VERBS.has(after)) {
    tally.speaks++;
    return;
  }
  const isAdverb = (afterClasses & WordClass.adverb) !== 0 || after.endsWith("ly");
  const verb = isAdverb ? afterNext : after;
  const verbClasses = isAdverb ? afterNextClasses : afterClasses;
  if (SPEECH_VERBS.has(verb) || HUMAN_VERBS.has(verb) || PRESENT_HUMAN_VERBS.has(verb))
    tally.acts++;
  else if ((verbClasses & WordClass.pastVerb) !== 0) tally.verbs++;
}

function weighAnywhere(context: Context, tally: Tally): void {
  const { before, after, afterNext, afterClasses } = context;
  if (isPossessive(after)) {
    if (HUMAN_POSSESSIONS.has(afterNext) || VOICE_NOUNS.has(afterNext)) tally.owns++;
  } else if (after === "who" || after === "whom" || (after === "," && /^whom?$/.test(afterNext))) {
    tally.who++;
  } else if (
    (afterClasses & (WordClass.noun | WordClass.actor)) !== 0 &&
    (afterClasses & WordClass.verb) === 0
  ) {
    tally.modifies++;
  }
  if (TITLES.has(before) || ROLE_NOUNS.has(before)) tally.styled++;
  else if (DETERMINERS.has(before) && before !== "that") tally.determined++;
  else if (PLACE_PREPOSITIONS.has(before) && !isPossessive(after)) tally.located++;
}

function isPossessive(word: string): boolean {
  return word === "'s" || word === "'" || word === "’";
}
