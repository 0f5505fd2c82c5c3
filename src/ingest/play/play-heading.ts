import type { Block } from "../../story/source.ts";
import type { Span } from "../../story/story.ts";
import { NUMBER_WORDS, numberValue } from "../numerals.ts";

/** The headings that one line of a play holds: “ACT II. SCENE I. A hall.” holds two. */
export interface PlayHeading {
  /** `null` where the line names no act. */
  readonly act: { readonly number: number | null; readonly span: Span } | null;
  readonly scene: Span | null;
  /** Whether it is one by name alone: a prologue, an epilogue. */
  readonly isNamed: boolean;
}

const NUMBER = `(?:\\d{1,2}|[ivxlc]+|(?:${NUMBER_WORDS})(?:-(?:${NUMBER_WORDS}))?)`;
const ACT = new RegExp(
  `^_?(?:act (?:the )?(${NUMBER})|(?:the )?(${NUMBER}) act)\\b[\\]_.:,;]*`,
  "i",
);
const SCENE = new RegExp(
  `^[\\s.,:;(—–-]*_?(?:(?:scene|sc\\.) (?:the )?(?:${NUMBER}|last)|(?:the )?${NUMBER} scene)\\b`,
  "i",
);
const NAMED =
  /^_?(?:the )?(?:prologue|epilogue|induction|interlude|afterpiece)(?:,? (?:to|by|spoken by) .{1,40})?[.,:;]?_?$/i;
/** Longer lines are no heading, in characters. */
const LONGEST = 160;

/** Reads a line as a heading of a play; `null` for any other line. */
export function readPlayHeading(content: string, start: number): PlayHeading | null {
  if (content.length > LONGEST || !/^[_\s]*\p{Lu}/u.test(content)) return null;
  const line = content.replace(/\s/g, " ");
  const end = start + content.length;
  const act = ACT.exec(line);
  if (act !== null) {
    const rest = line.slice(act[0].length);
    if (SCENE.test(rest)) {
      const lead = rest.length - rest.replace(/^[\s.,:;(—–-]+/, "").length;
      const from = start + act[0].length;
      return {
        act: { number: numberOf(act), span: [start, from] },
        scene: [from + lead, end],
        isNamed: false,
      };
    }
    if (/^\s*\p{Ll}/u.test(rest)) return null;
    return { act: { number: numberOf(act), span: [start, end] }, scene: null, isNamed: false };
  }
  const scene = SCENE.exec(line);
  if (scene !== null) {
    return /^ \p{Ll}/u.test(line.slice(scene[0].length))
      ? null
      : { act: null, scene: [start, end], isNamed: false };
  }
  if (!NAMED.test(line)) return null;
  return { act: { number: null, span: [start, end] }, scene: null, isNamed: true };
}

function numberOf([, after, before]: RegExpExecArray): number | null {
  return numberValue((after ?? before ?? "").toLowerCase());
}

/** The blocks of a heading; an act that goes on is not begun again (“ACT II. SCENE III.” below “ACT II. SCENE II.”). */
export function headingBlocks({ act, scene }: PlayHeading, openAct: number | null): Block[] {
  const blocks: Block[] = [];
  const goesOn = scene !== null && act !== null && act.number === openAct;
  if (act !== null && !goesOn) {
    blocks.push({ kind: "heading", start: act.span[0], end: act.span[1], level: 1 });
  }
  if (scene !== null) {
    blocks.push({ kind: "sceneHeading", start: scene[0], end: scene[1], level: null });
  }
  return blocks;
}
