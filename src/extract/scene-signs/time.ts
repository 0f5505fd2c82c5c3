import { Cue } from "./cue-words.ts";

/** Tokens at the start of a sentence in which a leap in time counts in full. */
const FRONT = 7;

/**
 * How plainly an opening leaps in time, 0 to 1:
 *
 *     Half an hour later, …      The following morning, …      1
 *     That evening, …            At nine o'clock …             0.8
 *     By the time …              For several days …            0.7
 *     Janeway was in her ready room the following morning …    0.8
 *
 * @param cues the cues of its tokens, in order.
 */
export function timeLeap(cues: readonly number[], words: readonly string[]): number {
  let best = subordinateLeap(cues, words);
  for (let at = 0; at < cues.length && best < 1; at++) {
    const strength = leapAt(cues, words, at);
    best = Math.max(best, at < FRONT ? strength : strength * 0.8);
  }
  return best;
}

/** “By the time they reached …”, “When Janeway returned …”, “After spending two hours …”, “Once on the bridge …”. */
function subordinateLeap(cues: readonly number[], words: readonly string[]): number {
  const [first = "", second = "", third = ""] = words;
  if (first === "by" && second === "the" && third === "time") return 0.8;
  if (!/^(?:once|when|after|as)$/.test(first)) return 0;
  const moves = cues.slice(1, 10).some((cue) => (cue & (Cue.arrival | Cue.placePreposition)) !== 0);
  const lasts = cues.slice(1, 10).some((cue) => (cue & (Cue.unit | Cue.timeOfDay)) !== 0);
  if (lasts && (first === "after" || first === "once")) return 0.7;
  return moves ? 0.5 : 0;
}

function leapAt(cues: readonly number[], words: readonly string[], at: number): number {
  const cue = cues[at] ?? 0;
  const before = cues[at - 1] ?? 0;
  if (isClockTime(cues, words, at)) return 0.8;
  const isTime = (cue & (Cue.unit | Cue.timeOfDay)) !== 0;
  if ((cue & Cue.later) !== 0) {
    const unit = words
      .slice(Math.max(0, at - 4), at)
      .find((_, near) => ((cues[Math.max(0, at - 4) + near] ?? 0) & Cue.unit) !== 0);
    return unit === undefined ? (at < 2 ? 0.7 : 0) : SHORT.has(unit) ? 0.5 : 1;
  }
  if (!isTime || words[at] === "time") return 0;
  const pointer = words[at - 1] ?? "";
  if (NEXT.has(pointer)) return 1;
  if ((before & Cue.pointer) !== 0) return (cue & Cue.timeOfDay) !== 0 ? 0.8 : 0.6;
  if ((before & Cue.timePreposition) !== 0 && (cue & Cue.timeOfDay) !== 0) return 0.7;
  const far = words[at - 2] ?? "";
  if (pointer === "the" && at < FRONT && (far === "in" || far === "on" || far === "during"))
    return 0.6;
  if (at < 4 && (words[0] === "for" || words[0] === "after") && (cue & Cue.unit) !== 0)
    return SHORT.has(words[at] ?? "") ? 0.4 : 0.7;
  return 0;
}

/** “At precisely 2100”, “at nine o'clock”, “about 7:30”. */
function isClockTime(cues: readonly number[], words: readonly string[], at: number): boolean {
  if (words[at] === "o'clock") return true;
  const isHour = /^(?:\d{4}|\d\d?)$/.test(words[at] ?? "") && at < FRONT;
  if (!isHour || words[at - 1] === "about") return false;
  const isMeasure = words[at]?.length !== 4 && words[at + 1] !== ":" && words[at + 1] !== ",";
  return (
    !isMeasure &&
    cues
      .slice(Math.max(0, at - 2), at)
      .some((_, back) => words[Math.max(0, at - 2) + back] === "at")
  );
}

/** A leap of minutes may stay within a scene. */
const SHORT = new Set(["minute", "minutes", "moment", "moments", "second", "seconds", "while"]);
const NEXT = new Set(["next", "following", "same", "ensuing", "succeeding"]);
