import { Case, classesAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { FUNCTION_WORD, WordClass } from "../../text/word-classes.ts";
import { tokensOfWords } from "../../text/word-places.ts";
import { DIVINE, INVOKING } from "../lexicon/divine.ts";
import { TITLES } from "../lexicon/titles.ts";
import { words } from "../lexicon/words.ts";
import type { Reading } from "../reading/reading.ts";

const MONTHS = words("may june april");

/** Given names that compromise's lists leave to the calendar and to grammar. */
export const DOUBLE_NAMES: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...words("will mark grace hope faith joy dawn rose"),
]);

/** How often such a word must be written like a name; God's needs no other sign. */
const FEWEST = 3;
const fewest = ({ words: all }: Tokens, id: number): number =>
  DIVINE.has(all[id] ?? "") ? 1 : FEWEST;

/** Words after which a word with a capital is somebody's name. */
const STYLES = words("mr mrs miss dr");

/**
 * Finds words that are a name beside what they mean in small letters, a given name (“Rose rose.”) or one that stands
 * after Mr. as well (“Mr. Hands … Israel Hands”). For each word, 1 if so.
 */
export function findDoubleNames(reading: Reading, startsSentence: Uint8Array): Uint8Array {
  const { tokens } = reading;
  const counts = new Int32Array(tokens.words.length);
  const styled = styledWords(tokens);
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.cases[token] !== Case.capitalized || startsSentence[token] !== 0) continue;
    const id = tokens.ids[token] ?? 0;
    if (!(styled[id] === 1 || isGiven(tokens, id)) || reading.sentenceOf[token] === -1) continue;
    if (isWrittenLikeName(tokens, token)) counts[id] = (counts[id] ?? 0) + 1;
  }
  return Uint8Array.from(counts, (count, id) => (count >= fewest(tokens, id) ? 1 : 0));
}

/** For each word, 1 if it stands after a style with a capital and is no title itself: “Mr. Hands”. */
function styledWords(tokens: Tokens): Uint8Array {
  const styled = new Uint8Array(tokens.words.length);
  for (const style of tokensOfWords(tokens, STYLES)) {
    const name = wordAt(tokens, style + 1) === "." ? style + 2 : style + 1;
    const isName =
      tokens.cases[name] === Case.capitalized &&
      !TITLES.has(wordAt(tokens, name)) &&
      (classesAt(tokens, name) & FUNCTION_WORD) === 0;
    if (isName) styled[tokens.ids[name] ?? 0] = 1;
  }
  return styled;
}

function isGiven({ words: all, classes }: Tokens, id: number): boolean {
  const word = all[id] ?? "";
  return (
    DOUBLE_NAMES.has(word) || DIVINE.has(word) || ((classes[id] ?? 0) & WordClass.givenName) !== 0
  );
}

/** Whether a double name is a name at a token: it has a capital, and neither a date nor “your Grace” explains that. */
export function isDoubleNameAt(tokens: Tokens, startsSentence: Uint8Array, token: number): boolean {
  if (DIVINE.has(wordAt(tokens, token))) return isDivineNameAt(tokens, token);
  if (!isWrittenLikeName(tokens, token)) return false;
  return (
    startsSentence[token] === 0 || /^(?:'s|said|was|had|\w+ed)$/.test(wordAt(tokens, token + 1))
  );
}

/** Not “Good God!”, nor “God!” */
function isDivineNameAt(tokens: Tokens, token: number): boolean {
  if (tokens.cases[token] !== Case.capitalized || INVOKING.has(wordAt(tokens, token - 1)))
    return false;
  return !/^[!,]$/.test(wordAt(tokens, token + 1)) || tokens.cases[token - 1] === Case.lower;
}

function isWrittenLikeName(tokens: Tokens, token: number): boolean {
  return (
    tokens.cases[token] === Case.capitalized &&
    !isExplained(wordAt(tokens, token), wordAt(tokens, token - 1)) &&
    !/^\d/.test(wordAt(tokens, token - 1)) &&
    !/^\d/.test(wordAt(tokens, token + 1))
  );
}

/** “in May”, “your Grace”, “the Will”; but “by Rose”. */
function isExplained(word: string, before: string): boolean {
  return OWNED.has(before) || (MONTHS.has(word) && DATED.has(before));
}

/** Words before a month. */
const DATED = words("in of last next since until till by early late mid during first");

/** Words before a title (“Grace”) or a thing, and before a month too. */
const OWNED = words("this every your his her their 's the a");
