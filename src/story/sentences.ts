import type { Span } from "./story.ts";

/** A full stop or the like, marks that close, a blank, and what may begin a sentence. */
const BOUNDARY = /[.!?…]+["”’'»)\]]*\s+(?=["“‘'«([—–-]*[\p{Lu}\p{N}])/gu;
/** Words that a full stop shortens. A single capital is an initial. */
const SHORTENED =
  /(?:^|[\s("“‘])(?:mr|mrs|ms|messrs|dr|prof|rev|st|mme|mlle|capt|col|lt|sgt|gen|maj|hon|esq|no|vol|p|\p{Lu})\.\s+$/iu;

/**
 * Cuts a paragraph into sentences, for counting: by full stops before capitals, titles and initials left out.
 * Extraction, which reads them, asks compromise instead.
 */
export function sentencesIn(text: string, [start, end]: Span): readonly Span[] {
  const paragraph = text.slice(start, end);
  const sentences: Span[] = [];
  let from = 0;
  for (const { 0: mark, index } of paragraph.matchAll(BOUNDARY)) {
    const to = index + mark.length;
    if (SHORTENED.test(paragraph.slice(Math.max(from, to - 12), to))) continue;
    sentences.push([start + from, start + index + mark.trimEnd().length]);
    from = to;
  }
  if (from < paragraph.length) sentences.push([start + from, end]);
  return sentences;
}
