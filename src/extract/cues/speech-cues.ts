import type { Manner } from "../../story/story.ts";
import { wordAt } from "../../text/tokens.ts";
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
  const tags = new Map<Quotation, SpeechCue | null>();
  return quotations.list.map((quotation, index) => {
    const around = stretchAround(reading, quotations, index);
    if (around === null) return null;
    const { before, after, from, to } = around;
    const tag = tagAfter(text, quotation, to);
    tags.set(quotation, tag);
    const lead = introduction(text, from, quotation.firstToken);
    const told = before === null ? null : asBeat(text, before, quotation, tags.get(before));
    if (told !== null && tag === null && (lead === null || lead.strength === "beat")) return told;
    if (tag !== null && lead !== null && leadsSurely(text, quotation, lead, tag, after))
      return lead;
    return (
      tag ??
      lead ??
      introductionAbove(text, quotation) ??
      beatAfter(text, quotation, to, after !== null) ??
      beatBefore(text, from, quotation.firstToken, before === null) ??
      (before === null ? subjectAbove(text, quotation) : null)
    );
  });
}

/**
 * Whether a lead-in that names the speaker says more than what looks like a tag: a pronoun, or the lead-in of the next
 * quotation, or the beginning of a new sentence.
 *
 *     When Lucy said, “Come in,” Otto answered, “Not yet.”
 *          ^^^^                  ^^^^
 */
function leadsSurely(
  { phrases, tokens }: CueText,
  { endToken }: Quotation,
  lead: SpeechCue,
  tag: SpeechCue,
  next: Quotation | null,
): boolean {
  if (lead.strength === "beat") return false;
  if (phrases.list[lead.phrase]?.kind !== "name") return false;
  const isNext = next !== null && /^[,:]$/.test(wordAt(tokens, next.firstToken - 1));
  const isEnded = wordAt(tokens, endToken - 2) === ".";
  return isNext || isEnded || phrases.list[tag.phrase]?.kind !== "name";
}

/**
 * The tag of one quotation where it is all that stands before the next, as a beat: the next is rather said by the same,
 * whoever else the tag names.
 *
 *     “Wait,” said Otto, as soon as Lucy had sat down. “I will go.”
 */
function asBeat(
  { sentenceOf }: CueText,
  before: Quotation,
  next: Quotation,
  tag: SpeechCue | null = null,
): SpeechCue | null {
  const isWhole = sentenceOf[before.endToken] === sentenceOf[next.firstToken - 1];
  return tag === null || !isWhole ? null : { ...tag, strength: "beat" };
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

/** Written out in one place, so that all cues are read from values of one shape. */
function cueText(reading: Reading, quotations: Quotations, phrases: PersonPhrases): CueText {
  const { source, text, tokens, chapters, paragraphs, sentenceOf, paragraphOf } = reading;
  return {
    source,
    text,
    tokens,
    chapters,
    paragraphs,
    sentenceOf,
    paragraphOf,
    phrases,
    quotations,
  };
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
