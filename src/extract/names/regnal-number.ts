import { Case, classesAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import type { NamePart } from "./name-at.ts";

/** The number behind a name: “Charles II”, “Charles the Second”. */
export function regnalNumberAt(tokens: Tokens, token: number): NamePart | null {
  const { cases } = tokens;
  const word = wordAt(tokens, token);
  if (cases[token] === Case.upper && /^(?:[ivx]{2,}|[vx])$/.test(word)) {
    return { names: [word], end: token + 1 };
  }
  const isNumbered =
    word === "the" &&
    cases[token] === Case.lower &&
    cases[token + 1] === Case.capitalized &&
    (classesAt(tokens, token + 1) & WordClass.number) !== 0 &&
    cases[token + 2] !== Case.capitalized;
  return isNumbered ? { names: [`the ${wordAt(tokens, token + 1)}`], end: token + 2 } : null;
}
