/** A text with about so many words, made of the given one: repeated as often as it takes, cut after a paragraph. */
export function makeLongText(text: string, words: number): string {
  const own = countWords(text);
  if (own === 0) throw new Error("The text has no words.");
  const repeated = Array.from({ length: Math.ceil(words / own) }, () => text).join("\n\n");
  const share = words / (own * Math.ceil(words / own));
  const cut = Math.ceil(repeated.length * share);
  const paragraphEnd = repeated.indexOf("\n\n", cut);
  return paragraphEnd < 0 ? repeated : repeated.slice(0, paragraphEnd);
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
