import { type Tokens, wordAt } from "../../text/tokens.ts";
import { DETERMINERS } from "../lexicon/determiners.ts";
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
  const isRank =
    /^(?:captain|commander|doctor|lieutenant|ensign|sir|professor|admiral|general|colonel|major|sergeant|inspector)$/.test(
      wordAt(tokens, endToken - 1),
    );
  const isEnd = endToken >= quotation.endToken - 1 || /^(?:[.!?;:,…—–-]|”|"|')$/.test(after);
  if (!isEnd) return false;
  const atStart = first - 1 <= quotation.firstToken || /^[.!?…—–-]$/.test(before);
  if (atStart) return /^[,!?…—–-]$/.test(after);
  if (before === "," || GREETINGS.has(before))
    return !(before === "," && isList(tokens, first, endToken));
  return (
    isRank &&
    !DETERMINERS.has(before) &&
    !/^(?:of|to|by|with|for|my|your|our|his|her)$/.test(before)
  );
}

/** “Tom, Dick and Harry” names several; so does “to Paris, London,”. */
function isList(tokens: Tokens, first: number, end: number): boolean {
  return (
    (wordAt(tokens, end) === "," && /^(?:and|or)$/.test(wordAt(tokens, end + 1)) === true) ||
    /^(?:and|or)$/.test(wordAt(tokens, first - 2))
  );
}

const FOND_WORDS = new Set(
  "my dear dearest poor old young good sweet darling little beloved own".split(" "),
);
const GREETINGS = new Set(
  "oh ah yes no well hello hullo hallo hey hi thanks please sorry goodbye good-bye why now come o you aye okay alright".split(
    " ",
  ),
);
