/** A word begins at a letter or digit and ends at the next white space. */
const WORD = /[\p{L}\p{N}]\S*/gu;

/** Words in `[start, end)` of the text: what scenes and speeches are measured by. */
export function countWords(text: string, start: number, end: number): number {
  const stretch = text.slice(start, end);
  let count = 0;
  // From one word to the next; after the last the pattern begins again at 0.
  while (WORD.test(stretch)) count++;
  return count;
}
