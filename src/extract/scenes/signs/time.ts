import { Cue } from "./cue-words.ts";
import type { Opening } from "./opening.ts";

/** Tokens at the start of a sentence in which a leap in time counts in full. */
const FRONT = 7;

/**
 * How plainly an opening leaps in time, 0 to 1:
 *
 *     Half an hour later, …                  The following morning, …                1
 *     That evening, …                        At nine o'clock …                       0.8
 *     By the time they reached the inn, …    … in her room the following morning …   0.8
 *     For several days …                     After supper …                          0.7
 *     A few minutes later, …                 When Harris returned …                  0.5
 */
export function timeLeap(opening: Opening): number {
  let best = subordinateLeap(opening);
  for (let at = 0; at < opening.cues.length && best < 1; at++) {
    const strength = Math.max(laterAt(opening, at), timeAt(opening, at), clockAt(opening, at));
    best = Math.max(best, at < FRONT ? strength : strength * 0.8);
  }
  return best;
}

/** Tokens in which the clause says what it is that came before. */
const CLAUSE = 10;

/** “By the time they reached …”, “When Harris returned …”, “After spending two hours …”, “Once on the bridge …”. */
function subordinateLeap({ cues, words }: Opening): number {
  const [first = "", second = "", third = ""] = words;
  if (first === "by" && second === "the" && third === "time") return 0.8;
  if (!SUBORDINATORS.has(first)) return 0;
  const says = (wanted: number) => cues.slice(1, CLAUSE).some((cue) => (cue & wanted) !== 0);
  if ((first === "after" || first === "once") && says(Cue.unit | Cue.timeOfDay)) return 0.7;
  return says(Cue.arrival | Cue.placePreposition) ? 0.5 : 0;
}

const SUBORDINATORS = new Set(["once", "when", "after", "as"]);

/** “Half an hour later”, “later that day”. */
function laterAt({ cues, words }: Opening, at: number): number {
  if (((cues[at] ?? 0) & Cue.later) === 0) return 0;
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    if (((cues[back] ?? 0) & Cue.unit) !== 0) return SHORT.has(words[back] ?? "") ? 0.5 : 1;
  }
  return at < 2 ? 0.7 : 0;
}

/** A leap of minutes may stay within a scene. */
const SHORT = new Set(["minute", "minutes", "moment", "moments", "second", "seconds", "while"]);

/** “The next morning”, “that night”, “on Sunday”, “for three days”. */
function timeAt({ cues, words }: Opening, at: number): number {
  const cue = cues[at] ?? 0;
  const word = words[at] ?? "";
  if ((cue & (Cue.unit | Cue.timeOfDay)) === 0 || word === "time") return 0;
  const isOfDay = (cue & Cue.timeOfDay) !== 0;
  const pointed = pointedTime(words[at - 1] ?? "", cues[at - 1] ?? 0, isOfDay);
  if (pointed > 0) return pointed;
  if (words[at - 1] === "the" && at < FRONT && WITHIN.has(words[at - 2] ?? "")) return 0.6;
  const lasts = at < 4 && !isOfDay && (words[0] === "for" || words[0] === "after");
  if (!lasts) return 0;
  return SHORT.has(word) ? 0.4 : 0.7;
}

/** What the word before a time makes of it: “next”, “that”, “on”. */
function pointedTime(pointer: string, cue: number, isOfDay: boolean): number {
  if (NEXT.has(pointer)) return 1;
  if ((cue & Cue.pointer) !== 0) return isOfDay ? 0.8 : 0.6;
  return (cue & Cue.timePreposition) !== 0 && isOfDay ? 0.7 : 0;
}

const NEXT = new Set(["next", "following", "same", "ensuing", "succeeding"]);
const WITHIN = new Set(["in", "on", "during"]);

/** “At nine o'clock”, “At precisely 2100”. */
function clockAt({ words }: Opening, at: number): number {
  const word = words[at] ?? "";
  if (word === "o'clock") return 0.8;
  const isHour =
    /^\d{4}$/.test(word) || (/^\d\d?$/.test(word) && /^[:,]$/.test(words[at + 1] ?? ""));
  return isHour && at < FRONT && (words[at - 1] === "at" || words[at - 2] === "at") ? 0.8 : 0;
}
