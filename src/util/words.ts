/** A word begins at a letter or digit and ends at the next white space. */
const WORD = /[\p{L}\p{N}]\S*/gu;

/** Words in `[start, end)` of the text: what scenes and speeches are measured by. */
export function countWords(text: string, start: number, end: number): number {
  let count = 0;
  for (const _ of text.slice(start, end).matchAll(WORD)) count++;
  return count;
}
