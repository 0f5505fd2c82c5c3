import { CAUSES, type SpeakerError } from "../pdnc/find-errors.ts";
import type { GoldCue } from "../pdnc/read-pdnc.ts";
import { sampleEvenly } from "./sample.ts";
import { type Line, layOutTable } from "./table.ts";

/** An error and the whole text that it is in. */
export interface PlacedError extends SpeakerError {
  readonly text: string;
}

const CUES: readonly GoldCue[] = ["explicit", "anaphoric", "implicit"];
/** Characters shown around a quotation, and of a quotation at most. */
const AROUND = 80;
const LONGEST = 320;

/** Counts by kind and cause, then `examples` of each kind, the most frequent kind first. */
export function writeErrors(errors: readonly PlacedError[], examples: number): string {
  const cells = CUES.flatMap((cue) =>
    CAUSES.map((cause) => ({
      title: `${cue}: ${cause}`,
      errors: errors.filter((error) => error.cue === cue && error.cause === cause),
    })),
  )
    .filter((cell) => cell.errors.length > 0)
    .sort((a, b) => b.errors.length - a.errors.length || (a.title < b.title ? -1 : 1));
  const sections = cells.map((cell) => {
    const chosen = sampleEvenly(cell.errors, examples);
    const share = ((100 * cell.errors.length) / errors.length).toFixed(1);
    const heading = `━━ ${cell.title} (${cell.errors.length}, ${share} % of all errors) ━━`;
    return [heading, ...chosen.map(writeError)].join("\n\n");
  });
  return [writeCounts(errors), ...sections].join("\n\n\n");
}

function writeCounts(errors: readonly PlacedError[]): string {
  const lines = CAUSES.map((cause): Line => {
    const ofCause = errors.filter((error) => error.cause === cause);
    const counts = CUES.map((cue) => ofCause.filter((error) => error.cue === cue).length);
    return [cause, [...counts, ofCause.length].map(String)];
  });
  const sums = CUES.map((cue) => errors.filter((error) => error.cue === cue).length);
  return layOutTable(
    "PDNC: wrong speakers",
    [...CUES, "all"],
    [...lines, null, ["all", [...sums, errors.length].map(String)]],
  );
}

function writeError(error: PlacedError): string {
  const { quotation, utterance, predicted, predictedAddressees, before } = error;
  const turns = before
    .map(({ gold, wrongly }) => (wrongly === null ? `${gold} ✓` : `${gold} ✗ ${wrongly}`))
    .join(" · ");
  const confidence =
    utterance === null ? "" : ` (${utterance.cue}, ${utterance.confidence.toFixed(2)})`;
  const to = (names: readonly string[]) => (names.length === 0 ? "" : ` → ${names.join(", ")}`);
  return [
    `${error.book} ${quotation.id} at ${quotation.spans[0]?.[0] ?? 0}`,
    `  gold       ${quotation.speaker}${to(quotation.addressees)}${writeReference(quotation.referringExpression)}`,
    `  predicted  ${predicted}${to(predictedAddressees)}${confidence}`,
    ...(turns === "" ? [] : [`  before     ${turns}`]),
    wrap(writePassage(error), 110, "    "),
  ].join("\n");
}

function writeReference(expression: string): string {
  return expression === "" ? "" : `   “${flatten(expression)}”`;
}

/** The quotation with its interruptions, in ⟦ ⟧, and what stands before and after it. */
function writePassage({ text, quotation }: PlacedError): string {
  const start = quotation.spans[0]?.[0] ?? 0;
  const end = quotation.spans.at(-1)?.[1] ?? start;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return `…${mark(before)}⟦${shorten(mark(text.slice(start, end)))}⟧${mark(after)}…`;
}

/** Paragraph ends as ¶, all other white space as a blank. */
function mark(text: string): string {
  return flatten(text.replace(/\s*\n\s*\n\s*/g, " ¶ "));
}

function flatten(text: string): string {
  return text.replace(/\s+/g, " ");
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST / 2)} […] ${text.slice(-LONGEST / 2)}`;
}

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((part) => indent + part).join("\n");
}
