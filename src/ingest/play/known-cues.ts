import type { PlayLine } from "./play-lines.ts";

/** A line is a name above speeches if it returns so often. */
const FEWEST = 2;
/** … with an empty line below, as titles have. */
const FEWEST_DETACHED = 3;
/** Fewest different speakers. */
const SPEAKERS = 2;
/** Of the cues, the share whose names return. */
const RETURNING = 0.6;

/**
 * The headings, and of the lines that may begin a speech those that do: whose name returns, and between such also a
 * name in capitals that speaks only once, at the head of a paragraph. Nothing where too few names return.
 */
export function knownCues(lines: readonly PlayLine[]): readonly PlayLine[] {
  const counts = new Map<string, number>();
  for (const { cue } of lines) {
    if (cue !== null) counts.set(cue.key, (counts.get(cue.key) ?? 0) + 1);
  }
  const returns = ({ cue, isDetached }: PlayLine) =>
    cue !== null && (counts.get(cue.key) ?? 0) >= (isDetached ? FEWEST_DETACHED : FEWEST);
  const capitals = lines.filter((line) => returns(line) && line.cue?.style === "capitals").length;
  const names = lines.filter((line) => returns(line) && line.cue?.style === "name").length;
  const style = capitals >= names ? "capitals" : "name";
  const isCue = (line: PlayLine) =>
    line.cue?.style === style && (style === "capitals" || line.opensParagraph) && returns(line);
  const known = lines.filter(isCue);
  const first = lines.findIndex(isCue);
  const areDetached = known.filter(({ isDetached }) => isDetached).length > known.length / 2;
  const kept = lines.filter((line, index) => {
    if (line.heading !== null || isCue(line)) return true;
    const isAlike = style === "capitals" && line.cue?.style === style;
    return index > first && isAlike && line.opensParagraph && line.isDetached === areDetached;
  });
  const cues = kept.filter(({ cue }) => cue !== null);
  const returning = cues.filter(isCue);
  const speakers = new Set(returning.map(({ cue }) => cue?.key));
  const isPlay = speakers.size >= SPEAKERS && returning.length >= cues.length * RETURNING;
  return isPlay && first >= 0 ? kept : [];
}
