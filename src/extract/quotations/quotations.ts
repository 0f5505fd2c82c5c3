import type { Diagnostic } from "../../story/story.ts";
import { wordAt } from "../../text/tokens.ts";
import type { Paragraph, Reading } from "../reading/reading.ts";
import { isNarration } from "./is-narration.ts";
import { type Mark, type MarkReader, markReader } from "./quotation-marks.ts";
import { quotationStyle } from "./quotation-style.ts";
import { speechFeatures } from "./speech-features.ts";
import { isLikelySpeech } from "./speech-weights.ts";
import { isTag } from "./tag-at.ts";

/** A run of quoted text, marks included. */
export interface Quotation {
  readonly firstToken: number;
  readonly endToken: number;
  readonly paragraph: number;
  /** Goes on from the last quotation of the paragraph before, which its author left open for it. */
  readonly continues: boolean;
  /** Speech, as against a title, a scare quote or a word as such. */
  readonly isSpeech: boolean;
}

export interface Quotations {
  readonly list: readonly Quotation[];
  /** For each token, the index of its quotation; -1 outside. */
  readonly quotationOf: Int32Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** An open paragraph of fewer tokens that ends in a question is a slip, not a speech that goes on. */
const SHORT_SPEECH = 40;

/** A speech of so many tokens that is left open is no slip: it may tell a story, with “he said” and all. */
const LONG_SPEECH = 60;

interface Run {
  firstToken: number;
  endToken: number;
  readonly paragraph: number;
  continues: boolean;
  readonly closed: boolean;
}

/** Finds quoted text in whichever marks the book uses. */
export function findQuotations(reading: Reading): Quotations {
  const style = quotationStyle(reading);
  const marks = markReader(reading, style);
  const runs: Run[] = [];
  const diagnostics: Diagnostic[] = [];
  reading.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== "narration") return;
    const found = runsOf(paragraph, index, marks, style === "dash");
    const [first] = found;
    const before = runs.at(-1);
    if (first !== undefined && before !== undefined && goesOn(reading, before, first)) {
      first.continues = true;
      diagnostics.pop();
    }
    runs.push(...found);
    const last = found.at(-1);
    if (last !== undefined && !last.closed) diagnostics.push(unclosed(reading, last));
  });
  repairUnclosed(reading, runs);
  const quotationOf = new Int32Array(reading.tokens.count).fill(-1);
  const list = runs.map((run, index): Quotation => {
    const { firstToken, endToken, paragraph, continues } = run;
    quotationOf.fill(index, firstToken, endToken);
    const speech = continues || isLikelySpeech(speechFeatures(reading, run));
    return { firstToken, endToken, paragraph, continues, isSpeech: speech };
  });
  return { list, quotationOf, diagnostics };
}

/** @param needsNoClose whether the end of the paragraph ends its speech, as where a dash opened it. */
function runsOf(
  paragraph: Paragraph,
  index: number,
  marks: MarkReader,
  needsNoClose: boolean,
): readonly Run[] {
  const runs: Run[] = [];
  let open = -1;
  let free = paragraph.firstToken;
  const push = (firstToken: number, endToken: number, closed: boolean) => {
    runs.push({ firstToken, endToken, paragraph: index, continues: false, closed });
    free = endToken;
    open = -1;
  };
  for (let token = paragraph.firstToken; token < paragraph.endToken; token++) {
    const mark: Mark = marks(token, open >= 0, paragraph);
    if (mark === "open") {
      if (open >= 0) push(open, token, true);
      open = token;
    } else if (mark === "close" && open >= 0) {
      push(open, token + 1, true);
    } else if (
      mark === "close" &&
      token > free &&
      token - free < SHORT_SPEECH &&
      runs.length === 0
    ) {
      push(free, token + 1, true);
    }
  }
  if (open >= 0) push(open, paragraph.endToken, needsNoClose);
  return runs;
}

/** Whether a speech left open goes on in the next paragraph, which opens it again. */
function goesOn(reading: Reading, before: Run, next: Run): boolean {
  const { tokens, paragraphs } = reading;
  const paragraph = paragraphs[next.paragraph];
  const last = paragraphs[before.paragraph];
  if (before.closed || paragraph === undefined || last === undefined) return false;
  if (next.paragraph !== before.paragraph + 1 || next.firstToken !== paragraph.firstToken)
    return false;
  const end = wordAt(tokens, last.endToken - 1);
  if (end === "?" && before.endToken - before.firstToken < SHORT_SPEECH) return false;
  const isTale = (before.continues || isLong(before)) && (isLong(next) || !next.closed);
  return isTale || narrationIn(reading, before) === -1;
}

function isLong({ firstToken, endToken }: Run): boolean {
  return endToken - firstToken >= LONG_SPEECH;
}

function unclosed({ tokens }: Reading, { firstToken, endToken }: Run): Diagnostic {
  const start = tokens.starts[firstToken] ?? 0;
  const end = tokens.ends[endToken - 1] ?? start;
  return {
    code: "unclosed-quotation",
    severity: "warning",
    message: `A quotation opened at character ${start} is not closed; it was read to the end of its speech. Add the closing mark.`,
    span: [start, end],
  };
}

/** Ends an unclosed speech where narration plainly begins: “You sold it? Ferrell was furious.” */
function repairUnclosed(reading: Reading, runs: Run[]): void {
  runs.forEach((run, index) => {
    if (run.closed || runs[index + 1]?.continues === true) return;
    const narration = narrationIn(reading, run);
    if (narration !== -1) run.endToken = narration;
  });
}

/** The token at which narration begins inside an unclosed run; -1 where it is speech to its end. */
function narrationIn(reading: Reading, { firstToken, endToken }: Run): number {
  const { sentenceOf } = reading;
  for (let token = firstToken + 2; token < endToken; token++) {
    const starts = sentenceOf[token] !== sentenceOf[token - 1];
    if (starts && isNarration(reading, token, endToken)) return token;
    if (isWholeTag(reading, token)) return token;
  }
  return -1;
}

/** Whether nothing but a tag ends the sentence, after a comma: “…, said Otto.” */
function isWholeTag({ tokens }: Reading, verb: number): boolean {
  return (
    wordAt(tokens, verb - 1) === "," && isTag(tokens, verb) && wordAt(tokens, verb + 2) === "."
  );
}
