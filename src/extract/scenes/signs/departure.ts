import type { Tokens } from "../../../text/tokens.ts";
import { Cue } from "./cue-words.ts";
import type { Passage, Passages } from "./passages.ts";

/** How many of a passage's last tokens may tell that somebody leaves. */
const CLOSING = 45;
/** Passages before the cut that are looked at: the last line is often “Goodbye.” */
const PASSAGES = 2;
/** A passage of more words than this is the end itself, and the one before it is not. */
const SHORT = 25;
/** Tokens after a verb of going among which its direction stands. */
const REACH = 6;

/**
 * Whether the passages before a cut end a scene, 0 to 1: somebody leaves, goes to sleep, says goodbye.
 *
 *     With a slight nod he turned and left.
 *     She went out and closed the door.
 */
export function departure(
  { list, isQuoted }: Passages,
  { ids }: Tokens,
  cueOf: Int32Array,
  index: number,
): number {
  const cueAt = (token: number) => cueOf[ids[token] ?? 0] ?? 0;
  let best = 0;
  for (let back = 1; back <= PASSAGES; back++) {
    const passage = list[index - back];
    if (passage === undefined) break;
    const strength = closing(passage, isQuoted, cueAt);
    best = Math.max(best, back === 1 ? strength : strength * 0.7);
    if (passage.words > SHORT) break;
  }
  return best;
}

function closing(
  { firstToken, endToken }: Passage,
  isQuoted: Uint8Array,
  cueAt: (token: number) => number,
): number {
  let best = 0;
  for (let token = Math.max(firstToken, endToken - CLOSING); token < endToken; token++) {
    const cue = cueAt(token);
    if ((cue & Cue.farewell) !== 0) best = Math.max(best, 0.7);
    if (isQuoted[token] === 1) continue;
    const isMemory = (cueAt(token - 1) & Cue.notDeparting) !== 0;
    if ((cue & Cue.departure) !== 0 && !isMemory) return 1;
    if ((cue & Cue.going) !== 0 && leads(token + 1, endToken, isQuoted, cueAt)) return 1;
  }
  return best;
}

/** Whether a verb of going leads away or elsewhere: “out”, “off”, “to her ready room”. */
function leads(
  from: number,
  endToken: number,
  isQuoted: Uint8Array,
  cueAt: (token: number) => number,
): boolean {
  const last = Math.min(endToken, from + REACH);
  for (let token = from; token < last && isQuoted[token] === 0; token++) {
    if ((cueAt(token) & (Cue.away | Cue.setting)) !== 0) return true;
  }
  return false;
}
