import { type Tokens, wordAt } from "../../text/tokens.ts";
import { DETERMINERS } from "../lexicon/determiners.ts";
import { words } from "../lexicon/words.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { NameOccurrence } from "./name-runs.ts";

/**
 * Whether a name inside a quotation calls somebody: between commas and the marks around the sentence.
 *
 *     “Come in, Lucy.”   “Lucy, come in.”   “Oh, Lucy!”
 */
export function isVocative(
  { tokens }: Reading,
  { quotationOf, list }: Quotations,
  { firstToken, endToken }: NameOccurrence,
): boolean {
  const quotation = list[quotationOf[firstToken] ?? -1];
  if (quotation === undefined) return false;
  let first = firstToken;
  while (first > quotation.firstToken && FOND_WORDS.has(wordAt(tokens, first - 1))) first--;
  const before = wordAt(tokens, first - 1);
  const after = endToken >= quotation.endToken ? "" : wordAt(tokens, endToken);
  const isEnd = endToken >= quotation.endToken - 1 || /^(?:[.!?;:,…—–-]|”|"|')$/.test(after);
  if (!isEnd) return false;
  const atStart = first - 1 <= quotation.firstToken || /^[.!?…—–-]$/.test(before);
  if (atStart) return /^[,!?…—–-]$/.test(after) && !isEcho(tokens, endToken);
  if (before === ",") return !isListed(tokens, first, endToken) && !isMyself(tokens, first - 2);
  if (GREETINGS.has(before)) return true;
  return isRank(tokens, endToken - 1) && !NOT_BEFORE_A_CALL.has(before);
}

/** “Otto?”, “Otto, you mean.”: a name that is said again. */
function isEcho(tokens: Tokens, end: number): boolean {
  if (wordAt(tokens, end) === "?") return true;
  return wordAt(tokens, end + 1) === "you" && /^means?t?$/.test(wordAt(tokens, end + 2));
}

/** “I, Otto,” says who I am; “you and I, Otto,” calls. */
function isMyself(tokens: Tokens, token: number): boolean {
  return wordAt(tokens, token) === "i" && !/^(?:and|not|am)$/.test(wordAt(tokens, token - 1));
}

/** “Tom, Dick and Harry” names several; so does “to Paris, London, and Rome”. “It rains, Tom, and you know it” calls. */
function isListed(tokens: Tokens, first: number, end: number): boolean {
  const isAnd = (token: number) => /^(?:and|or)$/.test(wordAt(tokens, token));
  if (isAnd(first - 2)) return !/^[“"‘'.!?…—–-]$/.test(wordAt(tokens, first - 3));
  return wordAt(tokens, end) === "," && isAnd(end + 1) && !CLAUSES.has(wordAt(tokens, end + 2));
}

/** Words that begin a clause after “and”, where another name would go on with a list. */
const CLAUSES = words(
  "i you he she it we they there this that these those what who which how why when where if let then so yet now not do don't " +
    "a an the my your his her our their is am are was were has have had will would shall should can could may might must tell",
);

const NOT_BEFORE_A_CALL = new Set([
  ...DETERMINERS,
  ..."of to by with for my your our his her".split(" "),
]);

function isRank(tokens: Tokens, token: number): boolean {
  return RANKS.has(wordAt(tokens, token));
}

const RANKS = words(
  "captain commander doctor lieutenant ensign sir professor admiral general colonel major sergeant inspector",
);
const FOND_WORDS = words(
  "my dear dearest old young good sweet sweetest darling little beloved own",
);
const GREETINGS = new Set(
  "oh ah yes no well hello hullo hallo hey hi thanks please sorry goodbye good-bye why now come o you aye okay alright".split(
    " ",
  ),
);
