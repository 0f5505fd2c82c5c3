import type { Mention } from "../../story/story.ts";
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { TITLES } from "../lexicon/titles.ts";
import { withDescription } from "../names/name-span.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrases } from "./person-phrase.ts";
import type { Referents } from "./references.ts";

/** A mention by character number and paragraph. */
export interface PlacedMention {
  readonly character: number;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly isQuoted: boolean;
  readonly kind: Mention["kind"];
  readonly confidence: number;
}

/** The phrases that mean somebody, in text order. “Mother” alone describes whose mother she is, and names nobody. */
export function placeMentions(
  reading: Reading,
  phrases: PersonPhrases,
  references: Referents,
): readonly PlacedMention[] {
  const { tokens, paragraphOf } = reading;
  const mentions: PlacedMention[] = [];
  const isTaken = (token: number) => (phrases.at[token] ?? -1) !== -1;
  phrases.list.forEach(({ firstToken, endToken, kind, isQuoted, isDescription }, index) => {
    const character = references.referent[index] ?? -1;
    if (character < 0) return;
    const isKin = endToken === firstToken + 1 && isKinAt(tokens, firstToken);
    const isName = kind === "name" && !isDescription && !isKin;
    const place = { firstToken, endToken };
    const whole = isName ? withDescription(reading, place, isTaken) : place;
    mentions.push({
      character,
      start: tokens.starts[whole.firstToken] ?? 0,
      end: tokens.ends[whole.endToken - 1] ?? 0,
      paragraph: paragraphOf[firstToken] ?? -1,
      isQuoted,
      kind: isName || kind === "pronoun" ? kind : "description",
      confidence: Math.round((references.confidence[index] ?? 0) * 100) / 100,
    });
  });
  return mentions;
}

function isKinAt(tokens: Tokens, token: number): boolean {
  return TITLES.get(wordAt(tokens, token))?.kind === "kin";
}
