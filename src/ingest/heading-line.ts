import { NUMBER_WORDS, numberValue } from "./numerals.ts";

/** A line that may be a heading, by itself. */
export interface HeadingLine {
  /** What it counts by: “chapter”, “part”; for a number alone how it is written: “IV.”, “[ 4 ]”, “Four”. */
  readonly family: string;
  /** 1 for parts, 2 for chapters, 3 for scenes; `null` for a number alone, which the headings around it decide. */
  readonly level: number | null;
  readonly number: number | null;
  /** Whether words follow the number: “Chapter 4: The Fair”. */
  readonly hasTitle: boolean;
}

/** Longest heading, in characters; a paragraph that only begins like one is longer or is a sentence. */
const LONGEST = 120;
/** One that says “Chapter 6: …” plainly may be longer: “in which …”. */
export const LONGEST_HEADING = 280;
/** How a heading may begin; most lines that are none begin with a quotation mark. */
const FIRST = /^[_*|\s[(—–-]*[\p{Lu}\d]/u;
const PLAINLY = /^chap(?:ter|\.)? [\w-]{1,14}(?:[.:]| ?[—–-])/i;

/**
 * Reads a line as a heading of prose: “Chapter 4: The Fair”, “BOOK THE FIRST”, “SECOND NARRATIVE”, “Prologue”, “IV.”.
 * A line in capitals without a number is not decided here, since it may be a shout.
 */
export function readHeadingLine(text: string): HeadingLine | null {
  if (!FIRST.test(text)) return null;
  const line = text.replace(/\s+/g, " ").replace(/^[_*|\s]+|[_*|\s]+$/g, "");
  if (line === "" || line.length > LONGEST_HEADING) return null;
  if (line.length > LONGEST && !PLAINLY.test(line)) return null;
  return division(line) ?? named(line) ?? numeral(line);
}

const NUMBER = `\\d{1,3}|[ivxlc]+|(?:(?:${NUMBER_WORDS})(?:[- ](?:and )?)?)+`;
const WORDS =
  "volume|vol\\.?|book|part|act|phase|epoch|period|narrative|chapter|chap\\.?|canto|stave|letter|adventure|episode|section|story|tale|night|scene";
/** “Chapter 4: The Fair”, “BOOK THE FIRST”, “Chapter the Last”. */
const DIVISION = new RegExp(`^(${WORDS})[ .]+(?:the )?(${NUMBER}|last)\\b(?!['’])`, "i");
/** “THE SECOND NARRATIVE”. */
const REVERSED = new RegExp(`^(?:the )?(${NUMBER}) (${WORDS})\\b`, "i");

const LEVELS: Readonly<Record<string, number>> = {
  volume: 1,
  vol: 1,
  book: 1,
  part: 1,
  act: 1,
  phase: 1,
  epoch: 1,
  period: 1,
  narrative: 1,
  scene: 3,
};

function division(line: string): HeadingLine | null {
  const straight = DIVISION.exec(line);
  const reversed = straight === null ? REVERSED.exec(line) : null;
  const found = straight ?? reversed;
  if (found === null) return null;
  const [word, number] = straight !== null ? [found[1], found[2]] : [found[2], found[1]];
  const rest = line.slice(found[0].trimEnd().length);
  const isCapital = /^\p{Lu}/u.test(line);
  if (
    !isCapital ||
    isSentence(rest, isAllCapitals(found[0])) ||
    (reversed !== null && rest.length > 40)
  )
    return null;
  const family = (word ?? "").toLowerCase().replace(/\.$/, "");
  return {
    family: family === "chap" ? "chapter" : family,
    level: LEVELS[family] ?? 2,
    number: numberValue((number ?? "").trim()),
    hasTitle: /\p{L}/u.test(rest),
  };
}

/** Whether what follows “Part one” goes on as a sentence does (“ of the plan was simple”). */
function isSentence(rest: string, isCapitals: boolean): boolean {
  if (!/^,|^\s+\p{Ll}/u.test(rest)) return false;
  return !isCapitals || /[.!?,;]["”’]?$/.test(rest);
}

/** Divisions that carry no number. */
const NAMED =
  /^(?:prologue|epilogue|preface|introduction|introductory|interlude|intermezzo|conclusion|foreword|afterword|postscript|appendix)\b(.*)$/i;

function named(line: string): HeadingLine | null {
  const rest = NAMED.exec(line)?.[1];
  if (rest === undefined || line.length >= 60 || !/^\p{Lu}/u.test(line)) return null;
  if (rest !== "" && !/^\s*[.:—–(-]/.test(rest) && /\p{Ll}/u.test(line)) return null;
  return { family: "named", level: 2, number: null, hasTitle: /\p{L}/u.test(rest) };
}

const ALONE = new RegExp(
  `^([[(—–-]?) ?(\\d{1,3}|[IVXLC]+|(?:${NUMBER_WORDS})(?:-(?:${NUMBER_WORDS}))?) ?([\\])—–.:-]*)$`,
  "i",
);
const WITH_TITLE = /^(\d{1,3}|[IVXLC]+)(\.| ?[:)—–-]| -)?\s+(?=["“‘(\p{Lu}\d])/u;
/** A title after a number alone is no longer than this. */
const LONGEST_TITLE = 70;

function numeral(line: string): HeadingLine | null {
  const alone = ALONE.exec(line);
  if (alone !== null) {
    const [, before = "", digits = "", after = ""] = alone;
    if (/^[a-z]/.test(digits)) return null;
    const family = `${before}${script(digits)}${after}`;
    return { family, level: null, number: numberValue(digits), hasTitle: false };
  }
  const titled = WITH_TITLE.exec(line);
  if (titled === null || line.length > LONGEST_TITLE) return null;
  const [, digits = "", mark = " "] = titled;
  const family = `${script(digits)}${mark} title`;
  return { family, level: null, number: numberValue(digits), hasTitle: true };
}

function script(digits: string): string {
  if (/^\d/.test(digits)) return "1";
  return /^[IVXLC]+$/.test(digits) ? "I" : "one";
}

/** Whether the text has letters, all of them capitals. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** `***`, `* * *`, `#`, `---`, `~`, an ornament: a line that cuts one scene from the next. */
export function isBreakLine(text: string): boolean {
  if (text.length > 60) return false;
  if (/^\W*(?:o0o|ooo|xxx|x x x|o o o)\W*$/i.test(text)) return true;
  return /^[\s*#~=_+·•●○◆◇■□✦✧❦❧☙⁂†‡§—–-]+$/u.test(text) && !/^[—–-]$/.test(text);
}
