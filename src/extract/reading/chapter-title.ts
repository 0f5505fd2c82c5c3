import type { Block } from "../../story/source.ts";

/** Titles longer than this, in characters, are cut at a word. */
const LONGEST = 90;

/**
 * The title of a chapter for display, from the headings above its text. Of a table of contents right above, only what
 * belongs to the chapter counts: its last numbered heading, the parts that begin with it, the titles below each.
 *
 *     BOOK THE FIRST _SOWING_
 *     CHAPTER I.                    Book the First · Sowing · Chapter I · The One Thing Needful
 *     THE ONE THING NEEDFUL
 *
 * @param storyTitle is left out: it often stands above the first chapter.
 */
export function chapterTitle(text: string, headings: readonly Block[], storyTitle: string): string {
  const parts = ownHeadings(headings).flatMap(({ start, end }) =>
    splitTitle(text.slice(start, end)),
  );
  const own = parts.filter((part, index) => part !== parts[index - 1] && part !== storyTitle);
  const title = (own.length > 0 ? own : parts.slice(-1)).join(" · ");
  if (title.length <= LONGEST) return title;
  const cut = title.lastIndexOf(" ", LONGEST - 1);
  return `${title.slice(0, cut > 0 ? cut : LONGEST - 1).replace(/[\s,;:.·—–-]+$/, "")}…`;
}

/** Of a run of headings, those that lead down to the text: each level once, the deepest last, each with its titles. */
function ownHeadings(headings: readonly Block[]): readonly Block[] {
  const own: Block[] = [];
  let titles: Block[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (const heading of headings.toReversed()) {
    if (heading.level === null) {
      titles.unshift(heading);
    } else {
      if (heading.level < level) {
        own.unshift(heading, ...titles);
        level = heading.level;
      }
      titles = [];
    }
  }
  return level === Number.POSITIVE_INFINITY ? titles : own;
}

const WORDS =
  "chapter|chap|part|book|volume|vol|act|scene|letter|canto|stave|adventure|episode|section|phase|epoch|period|narrative";
const LABEL = new RegExp(`^(?:${WORDS})\\b`, "i");
/** “CHAPTER IV. THE FAIR” → “Chapter IV”, “The Fair”. */
const NUMBERED = new RegExp(
  `^((?:(?:${WORDS})\\.? (?:the )?)?(?:\\p{L}+(?:-\\p{L}+)?|\\d+))\\s*(?:[.:)\\]]+\\s*|[—–]\\s*|--\\s*|-\\s+)(.+)$`,
  "iu",
);
/** “CHAPTER IV THE FAIR”: nothing but the number parts the label from the title. */
const UNMARKED =
  /^((?:(?:chapter|part|book|volume|act|scene|letter|canto|stave|adventure) (?:\d+|[ivxlc]+))|\d{1,3})\s+(?=[\p{L}“"‘'])(.+)$/iu;

function splitTitle(heading: string): readonly string[] {
  const line = heading
    .replace(/\s+/g, " ")
    .replace(/^(.{3,30}?) _(?=\p{L})/u, (whole, label: string) =>
      LABEL.test(label) ? `${label}: ` : whole,
    )
    .replace(/[_*|#]+/g, " ")
    .replace(/^chap\.?(?= )/i, "Chapter")
    .replace(/^vol\.?(?= )/i, "Volume")
    .replace(/^[\s—–-]+|[\s—–-]+$/g, "")
    .replace(/^[[(]\s*(.*?)\s*[\])]$/, "$1")
    .replace(/^0+(?=\d)/, "")
    .replace(/\s+/g, " ");
  const [, label, title] = DATE.test(line)
    ? []
    : ((isNumbered(line) ? NUMBERED.exec(line) : null) ?? UNMARKED.exec(line) ?? []);
  const parts = label === undefined || title === undefined ? [line] : [label, title];
  return parts.map((part) => softenCapitals(part.replace(/(?<=[^.\s])\.$/, "").trim()));
}

/** “3 June”: the number is not one of a chapter. */
const DATE =
  /^\d{1,2} (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

function isNumbered(line: string): boolean {
  return LABEL.test(line) || /^(?:[IVXLC]+|\d{1,3})\b/.test(line);
}

const SMALL = new Set(
  "a an and as at but by for from in into nor of on or over the to up upon with which".split(" "),
);
const ROMAN = /^(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** Words in capitals that make a title one to be softened. */
const SHOUTED = 2;

/**
 * “THE LAST TRAIN'S ARRIVAL” → “The Last Train's Arrival”. Words in capitals within a title are softened where there
 * are several, or where they are its label; numbers stay.
 */
function softenCapitals(title: string): string {
  const words = title.split(" ");
  const isShout = (word: string) =>
    /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}|\p{L}\.\p{L}/u.test(word);
  const shouted = words.filter((word) => isShout(word) && !isRoman(word)).length;
  const isAll = !/\p{Ll}/u.test(title);
  if (!isAll && shouted < SHOUTED && !LABEL.test(title)) return title;
  return words
    .map((word, index) => {
      if (isRoman(word) || (!isShout(word) && (!isAll || /\p{L}\.\p{L}/u.test(word)))) return word;
      const lower = word.toLowerCase();
      const isFirst = index === 0 || /[:.—–]$/.test(words[index - 1] ?? "");
      return !isFirst && SMALL.has(lower) ? lower : capitalize(lower);
    })
    .join(" ");
}

/** “XIV”, but not “I” and “MIX”: these are words more often than not. */
function isRoman(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, "").toLowerCase();
  return ROMAN.test(letters) && letters !== "mix" && word === word.toUpperCase();
}

function capitalize(word: string): string {
  return word.replace(
    /(^["“'‘([]*|[-—–/]+)(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
