import type { Span } from "../../story/story.ts";
import { type Tokens, wordAt } from "../../text/tokens.ts";
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
  const ids = new Set([...YOU].map((word) => tokens.idOf(word)).filter((id) => id >= 0));
  const isYou = (token: number) => ids.has(tokens.ids[token] ?? -1) && !meansMany(tokens, token);
  const mentions: PlacedMention[] = [];
  for (const { spans, addressees, manner, confidence } of speeches) {
    const [character = -1] = addressees;
    if (addressees.length !== 1 || manner !== "speech") continue;
    for (const token of tokensIn(tokens, spans).filter(isYou)) {
      const [start = 0, end = 0] = [tokens.starts[token], tokens.ends[token]];
      const paragraph = paragraphOf[token] ?? -1;
      mentions.push({
        ...{ character, start, end, paragraph, confidence },
        isQuoted: true,
        kind: "pronoun",
      });
    }
  }
  return mentions;
}

/** The tokens of some spans of the text. */
function tokensIn(tokens: Tokens, spans: readonly Span[]): readonly number[] {
  const found: number[] = [];
  for (const [start, end] of spans) {
    for (let token = lowerBound(tokens.starts, start); (tokens.starts[token] ?? end) < end; token++)
      found.push(token);
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
