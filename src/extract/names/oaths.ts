import { type Tokens, wordAt } from "../../text/tokens.ts";
import { words } from "../lexicon/words.ts";
import type { NameRun } from "./name-runs.ts";

/** Whom one swears by. */
const SWORN_BY = words(
  "george jove harry gar gad gawd gum golly gosh jingo jiminy jupiter juno jackson moses allah christ",
);

/** Whether a name is only sworn by: “By George!”, “I was, by George, the last”. */
export function isOath(tokens: Tokens, { firstToken, endToken, titles, names }: NameRun): boolean {
  const [name = "", ...others] = names;
  return (
    titles.length + others.length === 0 &&
    SWORN_BY.has(name) &&
    wordAt(tokens, firstToken - 1) === "by" &&
    isOpening(wordAt(tokens, firstToken - 2)) &&
    /^[,.!?;:—–…"”'’-]+$/.test(wordAt(tokens, endToken))
  );
}

/** A mark, or a word that may stand before an oath: “No, by George!” */
function isOpening(word: string): boolean {
  return /^(?:[^a-z]*|and|but|no|yes|oh|ah|then|now|well|why|so|yet)$/.test(word);
}
