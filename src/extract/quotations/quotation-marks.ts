import type { Paragraph, Reading } from "../reading/reading.ts";
import { dashMarks } from "./dash-marks.ts";
import type { QuotationStyle } from "./quotation-style.ts";

/** What a token does to quoted text. */
export type Mark = "open" | "close" | null;

/** Reads a token as a mark, given whether a quotation is open before it. */
export type MarkReader = (token: number, isOpen: boolean, paragraph: Paragraph) => Mark;

export function markReader(reading: Reading, style: QuotationStyle): MarkReader {
  if (style === "single") return singleMarks(reading);
  return style === "dash" ? dashMarks(reading) : doubleMarks(reading);
}

const DOUBLE_OPEN = new Set(["“", "„", "«", "‟"]);
const DOUBLE_CLOSE = new Set(["”", "»"]);
const DOUBLE = new Set([...DOUBLE_OPEN, ...DOUBLE_CLOSE, '"']);

/** “Curly”, "straight" (also printed as two single marks) and «guillemets». */
function doubleMarks({ text, tokens }: Reading): MarkReader {
  const isLow = text.includes("„");
  return (token, isOpen, paragraph) => {
    const start = tokens.starts[token] ?? 0;
    const mark = text[start] ?? "";
    if (!DOUBLE.has(mark)) return null;
    if (mark === "“" && isOpen && isLow) return "close";
    if (DOUBLE_OPEN.has(mark)) return "open";
    if (DOUBLE_CLOSE.has(mark)) return "close";
    return straightMark(text, start, isOpen, token === paragraph.firstToken);
  };
}

/** A straight mark opens or closes by the space around it, and in doubt by turns. */
function straightMark(text: string, at: number, isOpen: boolean, isFirst: boolean): Mark {
  if (isFirst) return "open";
  const spaceBefore = isSpaceAt(text, at - 1);
  const spaceAfter = isSpaceAt(text, at + 1);
  if (isOpen) return spaceBefore && !spaceAfter && endsSentence(text, at - 1) ? "open" : "close";
  if (spaceAfter && !spaceBefore) return "close";
  return "open";
}

/** Whether the last visible character before the space at `at` ends a sentence. */
function endsSentence(text: string, at: number): boolean {
  let back = at;
  while (isSpaceAt(text, back) && back > 0) back--;
  return /[.!?]/.test(text[back] ?? "");
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) || code <= 32 || code === 160;
}

const SINGLES = new Set(["'", "‘", "’"]);
/** Words that begin with an apostrophe of their own. */
const ELISION =
  /^(?:tis|twas|twere|twill|twould|em|im|er|e|is|tain't|til|till|bout|cause|ere|ave|ad|as|ow|ouse|ome|arf|alf|ole|un|um|nother|nuff|pon|gainst|neath|mongst|cept|fraid|round|way|ud|s|t|d|ll|m|re|ve)\b/i;

/** ‘British’ and 'typed' single marks, which share their sign with the apostrophe. */
function singleMarks({ text, tokens }: Reading): MarkReader {
  return (token, isOpen, { firstToken, end }) => {
    const start = tokens.starts[token] ?? 0;
    if (!SINGLES.has(text[start] ?? "")) return null;
    if (text[start] === "‘") return "open";
    const isFirst = token === firstToken;
    const isBeforeWord = standsBeforeWord(text, start, isFirst);
    if (isOpen) return !isBeforeWord && closesSingle(text, start, end) ? "close" : null;
    return isBeforeWord && !isElision(text, start, isFirst) ? "open" : null;
  };
}

/** “'twas”: the mark is the word's own apostrophe, unless it begins a paragraph. */
function isElision(text: string, at: number, isFirst: boolean): boolean {
  return !isFirst && ELISION.test(textAfter(text, at));
}

/** As much of the text after a mark as tells what the mark is. */
function textAfter(text: string, at: number): string {
  return text.slice(at + 1, at + 12);
}

/** Whether a typed mark stands where a word begins, and none goes before. */
function standsBeforeWord(text: string, at: number, isFirst: boolean): boolean {
  if (text[at] !== "'") return false;
  const isFree = isFirst || /[\s—–("“-]/.test(text[at - 1] ?? " ");
  const after = textAfter(text, at);
  return isFree && (/^["“]?[\p{L}\p{N}—–-]/u.test(after) || isDoubledElision(after));
}

/** “''Tis open,'”: the mark of the speech, and that of the word. */
function isDoubledElision(after: string): boolean {
  return /^['’]/.test(after) && ELISION.test(after.slice(1));
}

/** Whether a single mark at the end of a word closes: after a stop it does; after a letter it may be an apostrophe. */
function closesSingle(text: string, at: number, end: number): boolean {
  if (!/^(?:[\s)\]"”.,;:!?—–-]|$)/.test(textAfter(text, at))) return false;
  return /[.,!?;:…—–)\]"”_-]/.test(text[at - 1] ?? " ") || closesAtLetter(text, at, end);
}

/** After a letter (“the boys' room”) the mark closes only if no better closing mark follows before the next opening. */
function closesAtLetter(text: string, at: number, end: number): boolean {
  const rest = text.slice(at + 1, end);
  const close = rest.search(/[.,!?;:…—–-]['’](?=[\s)\]—–-]|$)/);
  const open = rest.search(/(?:^|[\s—–(])['‘](?=\p{L})/u);
  if (close < 0) return true;
  return open >= 0 && open < close;
}
