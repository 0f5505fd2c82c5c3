import type { AccuracyFigures, CorpusFigures } from "./figures.ts";
import { type Line, layOutTable, writeFigure } from "./table.ts";

const POOLS = ["development", "confirmation", "unread", "all"] as const;
const CORPORA = ["pdnc", "litbank"] as const;
const TITLES = POOLS.flatMap((pool) => [pool, "now", "±"]);
/** Shown to two places, being near 1. */
const NEAR_ONE = ["seconds", "standInsPerFound", "namedPerFound"];

/** Every pooled figure of two runs beside each other, before and now, with the difference. */
export function writeComparison(before: AccuracyFigures, now: AccuracyFigures): string {
  return CORPORA.flatMap((corpus) => {
    const [old, fresh] = [before[corpus], now[corpus]];
    return old === null || fresh === null ? [] : [compareCorpus(corpus, old, fresh)];
  }).join("\n\n");
}

function compareCorpus(corpus: string, before: CorpusFigures, now: CorpusFigures): string {
  const measures = Object.keys(now.all ?? {}).filter((measure) => measure !== "words");
  const lines = measures.map((measure): Line => {
    const places = NEAR_ONE.includes(measure) ? 2 : 1;
    const cells = POOLS.flatMap((pool) => {
      const old = before[pool]?.[measure] ?? null;
      const fresh = now[pool]?.[measure] ?? null;
      return [
        writeFigure(old, places),
        writeFigure(fresh, places),
        writeChange(old, fresh, places),
      ];
    });
    return [measure, cells];
  });
  return layOutTable(`${corpus}: before and now`, TITLES, lines);
}

function writeChange(before: number | null, now: number | null, places: number): string {
  if (before === null || now === null) return "";
  const change = Math.abs(now - before).toFixed(places);
  if (Number(change) === 0) return "=";
  return `${now > before ? "+" : "−"}${change}`;
}
