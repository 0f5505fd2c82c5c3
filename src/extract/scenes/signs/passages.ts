import type { Span } from "../../../story/story.ts";
import { Case } from "../../../text/tokens.ts";
import type { Speech } from "../../dialogue/speeches.ts";
import type { Reading } from "../../reading/reading.ts";
import type { PlacedMention } from "../../references/mentions.ts";

/** A paragraph as the search for scenes sees it. */
export interface Passage {
  /** Index of its marked scene. */
  readonly scene: number;
  readonly start: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly words: number;
  /** One past the last token of its first sentence, or of the part of it before a quotation. */
  readonly openingEnd: number;
  readonly opensWithSpeech: boolean;
  /**
   * Who speaks in it or is mentioned by the narration, once for every time. Not who is spoken to: that is read off
   * the speeches around, on both sides of a cut.
   */
  readonly people: readonly number[];
  /** Who is mentioned in its opening by a name or a description. */
  readonly named: readonly number[];
  readonly speakers: readonly number[];
}

export interface Passages {
  readonly list: readonly Passage[];
  /** For each token, 1 where it is quoted speech. */
  readonly isQuoted: Uint8Array;
  /** For each token, 1 within a mention of somebody. */
  readonly isPerson: Uint8Array;
}

/** Longest opening, in tokens. */
const OPENING = 40;

export function gatherPassages(
  reading: Reading,
  speeches: readonly Speech[],
  mentions: readonly PlacedMention[],
): Passages {
  const isQuoted = tokensWithin(
    reading,
    speeches.flatMap(({ spans }) => spans),
  );
  const isPerson = tokensWithin(
    reading,
    mentions.map(({ start, end }): Span => [start, end]),
  );
  const people: number[][] = reading.paragraphs.map(() => []);
  const speakers: number[][] = reading.paragraphs.map(() => []);
  const named: number[][] = reading.paragraphs.map(() => []);
  const openings = reading.paragraphs.map(({ firstToken, endToken }) =>
    openingEnd(reading, isQuoted, firstToken, endToken),
  );
  for (const { speaker, paragraph } of speeches) {
    if (speaker < 0) continue;
    speakers[paragraph]?.push(speaker);
    people[paragraph]?.push(speaker);
  }
  for (const { character, paragraph, isQuoted: isTalkedAbout, start, end } of mentions) {
    if (isTalkedAbout) continue;
    people[paragraph]?.push(character);
    const opening = reading.tokens.ends[(openings[paragraph] ?? 0) - 1] ?? -1;
    if (start < opening && !isPronoun(reading.text.slice(start, end))) {
      named[paragraph]?.push(character);
    }
  }
  const list = reading.paragraphs.map(
    ({ scene, start, firstToken, endToken }, index): Passage => ({
      scene,
      start,
      firstToken,
      endToken,
      words: countWords(reading, firstToken, endToken),
      openingEnd: openings[index] ?? firstToken,
      opensWithSpeech: isQuoted[firstToken] === 1,
      people: people[index] ?? [],
      named: named[index] ?? [],
      speakers: speakers[index] ?? [],
    }),
  );
  return { list, isQuoted, isPerson };
}

/** For each token, 1 if it begins in one of the spans; these come in text order. */
function tokensWithin({ tokens }: Reading, spans: readonly Span[]): Uint8Array {
  const isWithin = new Uint8Array(tokens.count);
  let token = 0;
  for (const [start, end] of spans) {
    while (token < tokens.count && (tokens.starts[token] ?? 0) < start) token++;
    for (; token < tokens.count && (tokens.starts[token] ?? 0) < end; token++) isWithin[token] = 1;
  }
  return isWithin;
}

function openingEnd(
  { sentenceOf }: Reading,
  isQuoted: Uint8Array,
  firstToken: number,
  endToken: number,
): number {
  const sentence = sentenceOf[firstToken];
  const last = Math.min(endToken, firstToken + OPENING);
  let token = firstToken;
  while (token < last && sentenceOf[token] === sentence && isQuoted[token] === 0) token++;
  return token;
}

const PRONOUNS = new Set(
  "i me my mine myself you your yours he him his himself she her hers herself they them their themselves we us our it its who whom whose".split(
    " ",
  ),
);

function isPronoun(mention: string): boolean {
  return mention.length <= 10 && PRONOUNS.has(mention.toLowerCase());
}

function countWords({ tokens }: Reading, firstToken: number, endToken: number): number {
  let words = 0;
  for (let token = firstToken; token < endToken; token++) {
    if (tokens.cases[token] !== Case.none) words++;
  }
  return words;
}
