import nlp from "compromise/one";

interface SentenceSplitter {
  splitSentences(text: string, world: unknown): readonly string[];
}

/**
 * Cuts a stretch of text into sentences with compromise's splitter, which knows abbreviations.
 *
 * @returns where each sentence starts, as offsets from the start of `text`; the first is 0 unless `text` is empty.
 */
export function sentenceStarts(text: string): readonly number[] {
  const { one } = nlp.methods() as { one: { tokenize: SentenceSplitter } };
  const starts: number[] = [];
  let offset = 0;
  // A line end inside a paragraph only wraps it, but the splitter would end the sentence there.
  const unwrapped = text.replace(/[\r\n]/g, " ");
  for (const sentence of one.tokenize.splitSentences(unwrapped, nlp.world())) {
    starts.push(offset);
    offset += sentence.length;
  }
  return starts;
}
