import { Cue } from "./cue-words.ts";

/**
 * How plainly an opening sets a place, 0 to 1:
 *
 *     … reached the sickbay     … left the sickbay for Engineering     1
 *     … in the corridor         Once on the bridge                     0.7
 *     Upstairs, …                                                      0.6
 *
 * @param isKnown whether the setting at a position was named shortly before: then it is no news, and counts half.
 */
export function placeChange(cues: readonly number[], isKnown: (at: number) => boolean): number {
  let best = 0;
  let arrived = false;
  for (let at = 0; at < cues.length; at++) {
    const cue = cues[at] ?? 0;
    if ((cue & Cue.arrival) !== 0) arrived = true;
    if ((cue & Cue.placeAdverb) !== 0 && at < 2) best = Math.max(best, 0.6);
    const isNamed = (cue & Cue.name) !== 0 && ((cues[at - 1] ?? 0) & Cue.locative) !== 0;
    if ((cue & Cue.setting) === 0 && !isNamed) continue;
    const lead = cues.slice(Math.max(0, at - 4), at);
    const placed = lead.some((near) => (near & Cue.placePreposition) !== 0);
    const strength = arrived ? 1 : placed ? 0.7 : 0.3;
    best = Math.max(best, isKnown(at) ? strength / 2 : strength);
  }
  return best;
}
