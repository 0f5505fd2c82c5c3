import type { CharacterDraft } from "../../cast/character-draft.ts";
import { gendersAgree } from "../../names/gender.ts";
import type { CallReplies } from "./call-replies.ts";

/**
 * What speaks for a name that is called being the name of a voice that answers:
 *
 * - answers: the voice answers, or spoke before, so often (logarithm)
 * - lift: so much more often than by its share of all speech (logarithm)
 * - own: so often somebody answers under the name itself (logarithm)
 * - rival: the share that the next likely voice has
 * - exchanges: the two speak in turn (logarithm)
 * - formal: those who call the name call the voice by its own name too (logarithm)
 */
export type AliasFeature =
  | "constant"
  | "answers"
  | "lift"
  | "own"
  | "rival"
  | "exchanges"
  | "formal";
export type AliasFeatures = Readonly<Record<AliasFeature, number>>;

export interface AnsweredCall {
  readonly called: number;
  readonly voice: number;
  /** How often the voice answers, and in which share of all answers to the name. */
  readonly count: number;
  readonly share: number;
  readonly features: AliasFeatures;
}

/** Every name that is called, with each voice of its gender that answers. */
export function findAnsweredCalls(
  list: readonly CharacterDraft[],
  { answers, callers, exchanges, spoken }: CallReplies,
): readonly AnsweredCall[] {
  const calls: AnsweredCall[] = [];
  const allSpoken = sum(spoken.values());
  for (const [called, row] of answers.rows) {
    const own = row.get(called) ?? 0;
    const all = sum(row.values()) - own;
    const voices = [...row].filter(
      ([voice]) => voice !== called && mayBeOne(list[called], list[voice]),
    );
    for (const [voice, count] of voices) {
      const expected = (all * (spoken.get(voice) ?? 0)) / allSpoken;
      const rivals = voices.filter(([other]) => other !== voice).map(([, others]) => others);
      const formal = sum(
        [...callers.row(called).keys()].map((caller) => callers.of(voice, caller)),
      );
      calls.push({
        called,
        voice,
        count,
        share: count / sum(row.values()),
        features: {
          constant: 1,
          answers: Math.log1p(count),
          lift: Math.log((count + 0.5) / (expected + 0.5)),
          own: Math.log1p(own),
          rival: Math.max(0, ...rivals) / (all + 1),
          exchanges: Math.log1p(exchanges.of(called, voice)),
          formal: Math.log1p(formal),
        },
      });
    }
  }
  return calls;
}

function mayBeOne(one: CharacterDraft | undefined, other: CharacterDraft | undefined): boolean {
  return one !== undefined && other !== undefined && gendersAgree(one.gender, other.gender);
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
