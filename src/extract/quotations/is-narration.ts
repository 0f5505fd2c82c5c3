import { classesAt, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import type { Reading } from "../reading/reading.ts";

/** Whether the sentence at `from` says “Name did …” and has nothing of the first or second person. */
export function isNarration({ tokens, sentenceOf }: Reading, from: number, end: number): boolean {
  if (
    (classesAt(tokens, from + 1) & WordClass.pastVerb) === 0 &&
    wordAt(tokens, from + 1) !== "was"
  )
    return false;
  const isSubject =
    /^s?he$/.test(wordAt(tokens, from)) ||
    classesAt(tokens, from) === 0 ||
    (classesAt(tokens, from) & WordClass.givenName) !== 0;
  if (!isSubject) return false;
  for (let token = from; token < end && sentenceOf[token] === sentenceOf[from]; token++) {
    if (/^(?:i|i'm|i've|we|you|my|your|me|us)$/.test(wordAt(tokens, token))) return false;
  }
  return true;
}
