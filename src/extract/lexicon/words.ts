/** A list of words, with white space between them, as a set. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
