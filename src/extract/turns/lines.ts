import { Case, type Tokens } from "../../text/tokens.ts";
import type { Quotations } from "../quotations/quotations.ts";

/** The words of each quotation, by their ids; stops and marks are left out. */
export interface Lines {
  /** Of all quotations, one after another. */
  readonly ids: Uint32Array;
  /** Where each quotation's words begin; one more for the end. */
  readonly starts: Uint32Array;
  /** How often each word is said, and how many are, in all quotations that are speech. */
  readonly counts: Uint32Array;
  readonly total: number;
}

const known = new WeakMap<Quotations, Lines>();

/** The lines of a story, read once: every round of deciding who speaks them asks for them. */
export function linesOf(tokens: Tokens, quotations: Quotations): Lines {
  const lines = known.get(quotations) ?? readLines(tokens, quotations);
  known.set(quotations, lines);
  return lines;
}

/** How often some quotations have each of so many words. */
export function countWords(
  { ids, starts }: Pick<Lines, "ids" | "starts">,
  quotations: readonly number[],
  vocabulary: number,
): Uint32Array {
  const counts = new Uint32Array(vocabulary);
  for (const quotation of quotations) {
    const end = starts[quotation + 1] ?? 0;
    for (let at = starts[quotation] ?? 0; at < end; at++)
      counts[ids[at] ?? 0] = (counts[ids[at] ?? 0] ?? 0) + 1;
  }
  return counts;
}

/** How many words some quotations have together. */
export function lengthOf({ starts }: Pick<Lines, "starts">, quotations: readonly number[]): number {
  let length = 0;
  for (const quotation of quotations)
    length += (starts[quotation + 1] ?? 0) - (starts[quotation] ?? 0);
  return length;
}

function readLines({ cases, ids: idOf, words }: Tokens, { list }: Quotations): Lines {
  const tokens = list.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0);
  const ids = new Uint32Array(tokens);
  const starts = new Uint32Array(list.length + 1);
  const spoken: number[] = [];
  let count = 0;
  list.forEach(({ firstToken, endToken, isSpeech }, index) => {
    for (let token = firstToken; token < endToken; token++) {
      if (cases[token] !== Case.none) ids[count++] = idOf[token] ?? 0;
    }
    starts[index + 1] = count;
    if (isSpeech) spoken.push(index);
  });
  const counts = countWords({ ids, starts }, spoken, words.length);
  return { ids, starts, counts, total: lengthOf({ starts }, spoken) };
}
