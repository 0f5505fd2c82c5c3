/**
 * A name as it is compared: in lower case, without article, possessive, full stops, emphasis marks and line breaks.
 *
 *     “the  Rev.\nEager's” → “rev eager”
 */
export function surfaceForm(name: string): string {
  return name
    .toLowerCase()
    .replace(/[_*.,"“”]/g, " ")
    .replace(/[’‘`]/g, "'")
    .trim()
    .replace(/'s?$/, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:the|a|an) (?=.)/, "");
}
