import type { Quotation, Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrases } from "../references/person-phrase.ts";
import { beatAfter, beatBefore, subjectAbove } from "./beats.ts";
import { introduction, introductionAbove } from "./introductions.ts";
import type { CueText, SpeechCue } from "./speech-cue.ts";
import { tagAfter } from "./tags.ts";

/** For each quotation, what the words around it say of its speaker; `null` where they say nothing. */
export function findSpeechCues(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
): readonly (SpeechCue | null)[] {
  const text: CueText = { ...reading, phrases, quotations };
  return quotations.list.map((quotation, index) => {
    const paragraph = reading.paragraphs[quotation.paragraph];
    if (paragraph === undefined || !quotation.isSpeech) return null;
    const before = neighbour(quotations, index, -1, quotation.paragraph);
    const after = neighbour(quotations, index, 1, quotation.paragraph);
    const from = before?.endToken ?? paragraph.firstToken;
    const to = after?.firstToken ?? paragraph.endToken;
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
