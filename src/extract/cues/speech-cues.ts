import type { Manner } from "../../story/story.ts";
import type { Quotation, Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrases } from "../references/person-phrase.ts";
import { beatAfter, beatBefore, subjectAbove } from "./beats.ts";
import { introduction, introductionAbove } from "./introductions.ts";
import { mannerOf } from "./manner.ts";
import type { CueText, SpeechCue } from "./speech-cue.ts";
import { tagAfter } from "./tags.ts";

/** For each quotation, what the words around it say of its speaker; `null` where they say nothing. */
export function findSpeechCues(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
): readonly (SpeechCue | null)[] {
  const text = cueText(reading, quotations, phrases);
  return quotations.list.map((quotation, index) => {
    const around = stretchAround(reading, quotations, index);
    if (around === null) return null;
    const { before, after, from, to } = around;
    return (
      tagAfter(text, quotation, to) ??
      introduction(text, from, quotation.firstToken) ??
      introductionAbove(text, quotation) ??
      beatAfter(text, quotation, to, after !== null) ??
      beatBefore(text, from, quotation.firstToken) ??
      (before === null ? subjectAbove(text, quotation) : null)
    );
  });
}

/** For each quotation, how its words come about. */
export function findManners(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
): readonly Manner[] {
  const text = cueText(reading, quotations, phrases);
  return quotations.list.map((quotation, index) => {
    const around = stretchAround(reading, quotations, index);
    return around === null ? "speech" : mannerOf(text, quotation, around.from, around.to);
  });
}

/** In one place, so that all cues are read from values of one shape. */
function cueText(reading: Reading, quotations: Quotations, phrases: PersonPhrases): CueText {
  return { ...reading, phrases, quotations };
}

/** The quotations beside one in its paragraph, and where the words between them lie; `null` for no speech. */
function stretchAround({ paragraphs }: Reading, quotations: Quotations, index: number) {
  const quotation = quotations.list[index];
  const paragraph = paragraphs[quotation?.paragraph ?? -1];
  if (quotation?.isSpeech !== true || paragraph === undefined) return null;
  const before = neighbour(quotations, index, -1, quotation.paragraph);
  const after = neighbour(quotations, index, 1, quotation.paragraph);
  const from = before?.endToken ?? paragraph.firstToken;
  return { before, after, from, to: after?.firstToken ?? paragraph.endToken };
}

function neighbour(
  { list }: Quotations,
  index: number,
  step: number,
  paragraph: number,
): Quotation | null {
  for (let at = index + step; list[at]?.paragraph === paragraph; at += step) {
    const quotation = list[at];
    if (quotation?.isSpeech === true) return quotation;
  }
  return null;
}
