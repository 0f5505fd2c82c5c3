import type { Span } from "../../story/story.ts";
import { type CueLine, readCueLine } from "./cue-line.ts";
import { type PlayHeading, readPlayHeading } from "./play-heading.ts";

/** A line that may be a heading or begin a speech. */
export interface PlayLine {
  readonly span: Span;
  readonly heading: PlayHeading | null;
  readonly cue: CueLine | null;
  /** Whether an empty line stands above it, or none does in all the text. */
  readonly opensParagraph: boolean;
  /** Whether it is a name with an empty line below: the speech is a paragraph of its own. */
  readonly isDetached: boolean;
}

/** A text with fewer empty lines than this share puts none between speeches. */
const SPARSE = 0.05;

/** The lines of a text that may be a heading or begin a speech; an unclosed bracket above makes a line neither. */
export function findPlayLines(text: string, lines: readonly Span[]): readonly PlayLine[] {
  const isSparse = lines.filter(isEmpty).length < lines.length * SPARSE;
  let depth = 0;
  return lines.flatMap(([start, end], index): PlayLine[] => {
    const content = text.slice(start, end);
    if (content === "") depth = 0;
    const isInside = depth > 0;
    depth = Math.max(0, depth + count(content, "[") - count(content, "]"));
    if (content === "" || isInside) return [];
    const isLast = isEmpty(lines[index + 1]);
    const opensParagraph = isSparse || isEmpty(lines[index - 1]);
    const line = { span: [start, end] as const, opensParagraph };
    const heading = readPlayHeading(content, start);
    if (heading !== null && (isLast || (opensParagraph && !heading.isNamed))) {
      return [{ ...line, heading, cue: null, isDetached: false }];
    }
    const cue = readCueLine(content);
    const isAlone = cue !== null && cue.speech >= content.length;
    return cue === null ? [] : [{ ...line, heading: null, cue, isDetached: isAlone && isLast }];
  });
}

function isEmpty(line: Span | undefined): boolean {
  return line === undefined || line[0] === line[1];
}

function count(content: string, mark: string): number {
  return content.split(mark).length - 1;
}
