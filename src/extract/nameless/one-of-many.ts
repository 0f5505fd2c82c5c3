import { classesAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { FUNCTION_WORD } from "../../text/word-classes.ts";
import { words } from "../lexicon/words.ts";

const OF_WHOM = words("the these those his her my our their");
/** Words from “one” to the noun of “one of the two old sailors”, at most. */
const MOST_WORDS = 6;

/** Whether “one of the …” begins at a token. */
export function isOneOf(tokens: Tokens, token: number): boolean {
  return (
    wordAt(tokens, token) === "one" &&
    wordAt(tokens, token + 1) === "of" &&
    OF_WHOM.has(wordAt(tokens, token + 2))
  );
}

/** The token of “one” where a noun stands for one of many: “one of the old sailors”; -1 elsewhere. */
export function oneBefore(tokens: Tokens, noun: number): number {
  for (let token = noun - 3; token >= noun - MOST_WORDS; token--) {
    if (isOneOf(tokens, token)) return token;
    if ((classesAt(tokens, token + 2) & FUNCTION_WORD) !== 0) return -1;
  }
  return -1;
}

/** The noun at a token, as one of them is called: “sailor” in “one of the sailors”. */
export function roleNounAt(tokens: Tokens, noun: number): string {
  const word = wordAt(tokens, noun);
  return oneBefore(tokens, noun) === -1 ? word : singularOf(word);
}

/** “sailors”, “women”, “ladies”, “witches”; a word that is no plural stays as it is. */
function singularOf(plural: string): string {
  if (plural === "people") return "person";
  if (plural.endsWith("men")) return `${plural.slice(0, -3)}man`;
  if (plural === "children") return "child";
  if (plural.endsWith("ies")) return `${plural.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(plural)) return plural.slice(0, -2);
  return /[^s]s$/.test(plural) ? plural.slice(0, -1) : plural;
}
