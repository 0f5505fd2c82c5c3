import type { Span } from "../../story/story.ts";
import type { Speech } from "../dialogue/speeches.ts";
import type { Reading } from "../reading/reading.ts";
import type { PlacedMention } from "../references/mentions.ts";
import { companyChange } from "./signs/company.ts";
import { gatherPassages, type Passage } from "./signs/passages.ts";
import { readSettings, type SettingSigns } from "./signs/setting.ts";

/**
 * What each sign adds for a cut, a sign being 0 to 1. The order of size comes from a logistic regression on 2,500
 * chapter starts and marked breaks of 80 novels; time and place count for more than there, since an author who marks a
 * break need not say them.
 */
const SETTING = { time: 2, place: 1.4, departure: 1 } as const;
/** Other people alone begin no scene: they count for no more than time, place and departure together. */
const COMPANY = { turnover: 1.2, newcomers: 0.4 } as const;
const MANNER = { named: 0.3, long: 0.3, linked: -0.3, sameTalk: -0.6 } as const;

/** Points for a cut: about two plain signs together, such as a leap in time and another company. */
const THRESHOLD = 1.9;
/** Words of a passage that is long in full. */
const LONG = 100;
/** Fewest words of a scene. */
const SHORTEST = 100;

/** Where a scene begins that no mark announces. */
export interface SceneBreak {
  readonly start: number;
  /** 0.5 for one that just reaches the threshold, towards 1 for one with every sign. */
  readonly confidence: number;
}

/** Points above the threshold at which what is left of doubt is halved. */
const HALVING = 1;

function confidenceOf(points: number): number {
  return Math.round((1 - 0.5 * 2 ** (-points / HALVING)) * 100) / 100;
}

/**
 * Finds where scenes begin that no mark announces: where time, place and company turn over together. Of all ways to
 * cut each marked scene into scenes long enough, the one with the most points above the threshold is taken.
 */
export function inferSceneBreaks(
  reading: Reading,
  speeches: readonly Speech[],
  mentions: readonly PlacedMention[],
): readonly SceneBreak[] {
  if (reading.source.kind !== "prose") return [];
  const passages = gatherPassages(reading, speeches, mentions);
  const points = readSettings(reading, passages).map((setting, index) =>
    setting === null ? NEVER : pointsOf(setting, passages.list, index),
  );
  const breaks: SceneBreak[] = [];
  for (const [from, to] of markedScenes(passages.list)) {
    const cuts = bestCuts(passages.list.slice(from, to), points.slice(from, to));
    for (const cut of cuts) {
      const start = passages.list[from + cut]?.start ?? 0;
      breaks.push({ start, confidence: confidenceOf(points[from + cut] ?? 0) });
    }
  }
  return breaks;
}

/** Runs of passages within one marked scene, as index ranges. */
function markedScenes(passages: readonly Passage[]): readonly Span[] {
  const runs: Span[] = [];
  let from = 0;
  for (let at = 1; at <= passages.length; at++) {
    if (passages[at]?.scene === passages[from]?.scene) continue;
    runs.push([from, at]);
    from = at;
  }
  return runs;
}

const NEVER = -THRESHOLD;

/** Points above the threshold for a cut in front of a passage. Company, dear to compare, is only where it can matter. */
function pointsOf(
  { time, place, departure, linked }: SettingSigns,
  passages: readonly Passage[],
  index: number,
): number {
  const setting = SETTING.time * time + SETTING.place * place + SETTING.departure * departure;
  if (2 * setting + MANNER.named + MANNER.long <= THRESHOLD) return NEVER;
  const { turnover, newcomers, sameTalk } = companyChange(passages, index);
  const company = COMPANY.turnover * turnover + COMPANY.newcomers * newcomers;
  const { named, words } = passages[index] ?? { named: [], words: 0 };
  const manner =
    MANNER.linked * linked +
    MANNER.named * (named.length > 0 ? 1 : 0) +
    MANNER.long * Math.min(1, words / LONG) +
    MANNER.sameTalk * (sameTalk ? 1 : 0);
  return setting + Math.min(company, setting) + manner - THRESHOLD;
}

/** The cuts of one marked scene with the most points in all, no two nearer than the shortest scene. */
function bestCuts(passages: readonly Passage[], points: readonly number[]): readonly number[] {
  const wordsBefore = [0];
  for (const { words } of passages) wordsBefore.push((wordsBefore.at(-1) ?? 0) + words);
  const total = wordsBefore.at(-1) ?? 0;
  /** The best way to cut in front of the first so many passages only: its points and its last cut. */
  const best: Cutting[] = [NO_CUT];
  const cutBefore = new Int32Array(passages.length);
  let room = 0;
  points.forEach((gain, cut) => {
    const start = wordsBefore[cut] ?? 0;
    while (start - (wordsBefore[room + 1] ?? start) >= SHORTEST) room++;
    const without = best[cut] ?? NO_CUT;
    const earlier = best[room + 1] ?? NO_CUT;
    const fits = start >= SHORTEST && total - start >= SHORTEST;
    const takes = fits && gain > 0 && earlier.points + gain > without.points;
    if (takes) cutBefore[cut] = earlier.cut;
    best.push(takes ? { points: earlier.points + gain, cut } : without);
  });
  const cuts: number[] = [];
  for (let cut = best.at(-1)?.cut ?? 0; cut > 0; cut = cutBefore[cut] ?? 0) cuts.push(cut);
  return cuts.reverse();
}

interface Cutting {
  readonly points: number;
  /** 0 for none: nothing is cut in front of the first passage. */
  readonly cut: number;
}

const NO_CUT: Cutting = { points: 0, cut: 0 };
