import { isCapitalAt } from "../../text/tokens.ts";
import type { Characters } from "../cast/character-draft.ts";
import { namesOfCast } from "../cast/names-of-cast.ts";
import { headingLines } from "../reading/heading-lines.ts";
import type { Reading } from "../reading/reading.ts";
import type { PlacedMention } from "./mentions.ts";

const CONFIDENCE = 0.9;

/**
 * Finds the names of the cast in the headings of chapters, which belong to no scene: “In which Otto Marsh is born”, in
 * capitals or not. Nobody new is named there.
 */
export function placeInHeadings(reading: Reading, { list }: Characters): readonly PlacedMention[] {
  const { source, tokens } = reading;
  if (source.kind !== "prose") return [];
  const nameFrom = namesOfCast(tokens, list);
  const mentions: PlacedMention[] = [];
  for (const { firstToken, endToken: lineEnd } of headingLines(reading)) {
    for (let token = firstToken; token < lineEnd; token++) {
      const found = isCapitalAt(tokens, token) ? nameFrom(token, lineEnd) : null;
      if (found === null) continue;
      const { character, endToken } = found;
      mentions.push({
        character,
        start: tokens.starts[token] ?? 0,
        end: tokens.ends[endToken - 1] ?? 0,
        paragraph: -1,
        isQuoted: false,
        kind: "name",
        confidence: CONFIDENCE,
      });
      token = endToken - 1;
    }
  }
  return mentions;
}
