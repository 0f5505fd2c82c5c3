import type { Span } from "../../story/story.ts";
import type { Speech } from "../dialogue/speeches.ts";
import type { Paragraph } from "../reading/reading.ts";
import type { PlacedMention } from "../references/mentions.ts";

/** Two people share a passage if both take part in it within this many paragraphs. */
const PASSAGE = 2;

/** Two people, the lower number first, and the paragraphs that they share. */
export interface Meeting {
  readonly pair: readonly [number, number];
  readonly span: Span;
}

/**
 * Finds who shares a passage: one for each paragraph in which somebody takes part who shares it, or one just above,
 * with another.
 *
 *     Lucy opened the door. ¶ “Come in,” said Cecil.
 *     ^^^^                                    ^^^^^    one passage of both
 */
export function* findMeetings(
  paragraphs: readonly Paragraph[],
  sceneOf: (offset: number) => number,
  speeches: readonly Speech[],
  mentions: readonly PlacedMention[],
): Generator<Meeting> {
  const present = presentPeople(paragraphs, speeches, mentions);
  const sceneAt = paragraphs.map(({ start }) => sceneOf(start));
  for (const [index, { end }] of paragraphs.entries()) {
    const here = present[index] ?? new Set();
    const seen = new Set<string>();
    for (let at = index; at > index - PASSAGE && sceneAt[at] === sceneAt[index]; at--) {
      const start = paragraphs[at]?.start ?? end;
      for (const pair of pairsOf(here, present[at] ?? new Set())) {
        if (!seen.has(pair.join())) yield { pair, span: [start, end] };
        seen.add(pair.join());
      }
    }
  }
}

/** For each paragraph, who speaks in it, is spoken to, or is named by its narration. */
function presentPeople(
  paragraphs: readonly Paragraph[],
  speeches: readonly Speech[],
  mentions: readonly PlacedMention[],
): readonly ReadonlySet<number>[] {
  const present: Set<number>[] = paragraphs.map(() => new Set());
  for (const { paragraph, speaker, addressees } of speeches) {
    if (speaker < 0) continue;
    for (const character of [speaker, ...addressees]) present[paragraph]?.add(character);
  }
  for (const { paragraph, character, isQuoted } of mentions) {
    if (!isQuoted) present[paragraph]?.add(character);
  }
  return present;
}

/** Pairs of one who is here and one who is there. Whoever is in both paragraphs has met the others up there already. */
function* pairsOf(
  here: ReadonlySet<number>,
  there: ReadonlySet<number>,
): Generator<readonly [number, number]> {
  for (const one of here) {
    if (here !== there && there.has(one)) continue;
    for (const other of there) {
      if (one !== other) yield one < other ? [one, other] : [other, one];
    }
  }
}
