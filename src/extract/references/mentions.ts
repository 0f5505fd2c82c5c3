import type { Mention } from "../../story/story.ts";
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { TITLES } from "../lexicon/titles.ts";
import { withDescription } from "../names/name-span.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrase, PersonPhrases } from "./person-phrase.ts";
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
  phrases.list.forEach((phrase, index) => {
    const character = references.referent[index] ?? -1;
    if (character < 0) return;
    const { firstToken, kind, isQuoted } = phrase;
    const isName = kind === "name" && !phrase.isDescription && !isKin(tokens, phrase);
    const whole = isName ? withDescription(reading, phrase, isTaken) : phrase;
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

function isKin(tokens: Tokens, { firstToken, endToken }: PersonPhrase): boolean {
  return endToken === firstToken + 1 && TITLES.get(wordAt(tokens, firstToken))?.kind === "kin";
}
