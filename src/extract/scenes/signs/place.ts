import type { Reading } from "../../reading/reading.ts";
import { Cue } from "./cue-words.ts";
import type { Opening } from "./opening.ts";
import type { Passage, Passages } from "./passages.ts";

/** Tokens before a setting among which its preposition stands: “into the long, low, panelled room”. */
const LEAD = 4;
/** Tokens at the start among which an adverb alone sets the place: “Upstairs, …”. */
const FRONT = 2;

/**
 * How plainly an opening sets another place, 0 to 1:
 *
 *     … reached the sickbay     … left the sickbay for Engineering     1
 *     … in the corridor         … in Sandrine's.                       0.7
 *     Upstairs, …                                                      0.6
 *     … the office …                                                   0.3
 *
 * @param isKnown whether the place at a position of the opening is no news; then it counts half.
 */
export function placeChange(opening: Opening, isKnown: (at: number) => boolean): number {
  const { cues } = opening;
  const arrival = cues.findIndex((cue) => (cue & Cue.arrival) !== 0);
  let best = 0;
  cues.forEach((cue, at) => {
    if ((cue & Cue.placeAdverb) !== 0 && at < FRONT) best = Math.max(best, 0.6);
    if (!isPlace(opening, at)) return;
    const lead = cues.slice(Math.max(0, at - LEAD), at);
    const isPlaced = lead.some((near) => (near & Cue.placePreposition) !== 0);
    const strength = arrival >= 0 && arrival < at ? 1 : isPlaced ? 0.7 : 0.3;
    best = Math.max(best, isKnown(at) ? strength / 2 : strength);
  });
  return best;
}

/** A setting, or a name made a place by what stands around it. */
function isPlace({ cues, words }: Opening, at: number): boolean {
  const cue = cues[at] ?? 0;
  if ((cue & Cue.setting) !== 0) return true;
  if (((cues[at - 1] ?? 0) & Cue.locative) === 0) return false;
  const isOwners = words[at + 1] === "'s" && !/^\p{L}/u.test(words[at + 2] ?? "");
  return (cue & Cue.name) !== 0 || ((cue & Cue.person) !== 0 && isOwners);
}

interface KnownPlaces {
  /** Whether the setting at a token was named a few passages before, or is the one named last. */
  readonly knows: (token: number, index: number) => boolean;
  readonly learn: (passage: Passage, index: number) => void;
}

/** Passages in which a setting stays known. */
const MEMORY = 4;

/** The settings that the narration named, as one reads on. */
export function knownPlaces(
  { tokens }: Reading,
  { isQuoted }: Passages,
  cueOf: Int32Array,
): KnownPlaces {
  const seenIn = new Int32Array(tokens.words.length).fill(-1 - MEMORY);
  let latest = -1;
  return {
    knows: (token, index) => {
      const id = tokens.ids[token] ?? 0;
      return id === latest || index - (seenIn[id] ?? 0) <= MEMORY;
    },
    learn: ({ firstToken, endToken }, index) => {
      for (let token = firstToken; token < endToken; token++) {
        const id = tokens.ids[token] ?? 0;
        if (((cueOf[id] ?? 0) & Cue.setting) === 0 || isQuoted[token] === 1) continue;
        seenIn[id] = index;
        latest = id;
      }
    },
  };
}
