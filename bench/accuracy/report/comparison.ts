import type { AccuracyFigures, CorpusFigures } from "./figures.ts";
import { type Line, layOutTable, writeFigure } from "./table.ts";

const POOLS = ["development", "confirmation", "all"] as const;
const CORPORA = ["pdnc", "litbank"] as const;
const TITLES = POOLS.flatMap((pool) => [pool.slice(0, 4), "now", "±"]);

/** Every pooled figure of two runs beside each other, before and now, with the difference. */
export function writeComparison(before: AccuracyFigures, now: AccuracyFigures): string {
  return CORPORA.flatMap((corpus) => {
    const [old, fresh] = [before[corpus], now[corpus]];
    return old === null || fresh === null ? [] : [compareCorpus(corpus, old, fresh)];
  }).join("\n\n");
}

function compareCorpus(corpus: string, before: CorpusFigures, now: CorpusFigures): string {
  const measures = Object.keys(now.all ?? {});
  const lines = measures.map((measure): Line => {
    const cells = POOLS.flatMap((pool) => {
      const old = before[pool]?.[measure] ?? null;
      const fresh = now[pool]?.[measure] ?? null;
      return [writeFigure(old), writeFigure(fresh), writeChange(old, fresh)];
    });
    return [measure, cells];
  });
  return layOutTable(`${corpus}: before and now`, TITLES, lines);
}

function writeChange(before: number | null, now: number | null): string {
  if (before === null || now === null) return "";
  const change = now - before;
  if (Math.abs(change) < 0.05) return "=";
  return `${change > 0 ? "+" : "−"}${Math.abs(change).toFixed(1)}`;
}
