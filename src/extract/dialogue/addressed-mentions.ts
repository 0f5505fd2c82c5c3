import type { Span } from "../../story/story.ts";
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { tokensOfWords } from "../../text/word-places.ts";
import { lowerBound } from "../../util/sorted.ts";
import { words } from "../lexicon/words.ts";
import type { Reading } from "../reading/reading.ts";
import type { PlacedMention } from "../references/mentions.ts";
import type { Speech } from "./speeches.ts";

const YOU = words(
  "you your yours yourself you're you'd you'll you've thou thee thy thine thyself ye",
);
/** “all of you”, “you two”: not one of them. */
const MANY_AFTER = /^(?:all|both|two|three|four|people|boys|girls|fellows|gentlemen|ladies)$/;
/**
 * Finds “you” and its forms inside speeches that are said to one person: that one, unless “you all” means more.
 *
 * @returns the mentions, speech by speech; none for a thought or for writing.
 */
export function placeAddressed(
  { tokens, paragraphOf }: Reading,
  speeches: readonly Speech[],
): readonly PlacedMention[] {
  const you = tokensOfWords(tokens, YOU).filter((token) => !meansMany(tokens, token));
  const mentions: PlacedMention[] = [];
  for (const { spans, addressees, manner, confidence } of speeches) {
    const [character = -1] = addressees;
    if (addressees.length !== 1 || manner !== "speech") continue;
    for (const token of tokensIn(tokens, you, spans)) {
      mentions.push({
        character,
        start: tokens.starts[token] ?? 0,
        end: tokens.ends[token] ?? 0,
        paragraph: paragraphOf[token] ?? -1,
        isQuoted: true,
        kind: "pronoun",
        confidence,
      });
    }
  }
  return mentions;
}

/** Those of some tokens, which come in text order, that stand in some spans of the text. */
function tokensIn(
  { starts }: Tokens,
  tokens: Int32Array,
  spans: readonly Span[],
): readonly number[] {
  const found: number[] = [];
  for (const [start, end] of spans) {
    const from = lowerBound(starts, start);
    for (let at = lowerBound(tokens, from); at < tokens.length; at++) {
      const token = tokens[at] ?? 0;
      if ((starts[token] ?? end) >= end) break;
      found.push(token);
    }
  }
  return found;
}

function meansMany(tokens: Tokens, token: number): boolean {
  return (
    MANY_AFTER.test(wordAt(tokens, token + 1)) ||
    (wordAt(tokens, token - 1) === "of" &&
      /^(?:all|both|none|any)$/.test(wordAt(tokens, token - 2)))
  );
}
