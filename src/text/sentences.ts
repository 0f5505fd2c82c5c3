import nlp from "compromise/one";

interface SentenceSplitter {
  splitSentences(text: string, world: unknown): readonly string[];
}

const HAS_INK = /\S/;
/** What the splitter may cut after: a stop with something behind it, or a stop of a script that needs no blank there. */
const STOP_WITHIN =
  /[.!?\u203D\u2E18\u203C\u2047-\u2049\u0964\u0965\u061F\u06D4\u0589\u1362\u1367\u104B\u17D4\u3002]\s+\S|[\u3002\uFF01\uFF1F\uFF61]/;

/**
 * Cuts a stretch of text into sentences with compromise's splitter, which knows abbreviations.
 *
 * @returns where each sentence starts, as offsets from the start of `text`; the first is 0 unless `text` is empty.
 */
export function sentenceStarts(text: string): readonly number[] {
  // The splitter takes its time, and many paragraphs of talk are one sentence.
  if (!STOP_WITHIN.test(text)) return HAS_INK.test(text) ? [0] : [];
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
