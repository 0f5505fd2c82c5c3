import type { SceneTime } from "./story.ts";

const NUMBER = /^[-+]?\d+(?:[.,]\d+)?$/;
const DATE = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2}))?)?$/;

/**
 * Reads a time as somebody writes it: a number, or a date. `null` for what is neither, as the 31st of February.
 *
 *     "3" → 3     "1890-05-02 14:30" → "1890-05-02T14:30"     "soon" → null
 */
export function parseSceneTime(written: string): SceneTime | null {
  const words = written.trim();
  if (NUMBER.test(words)) return Number(words.replace(",", "."));
  const time = words.replace(" ", "T");
  return isDate(time) ? time : null;
}

export function isSceneTime(value: unknown): value is SceneTime {
  return typeof value === "number"
    ? Number.isFinite(value)
    : typeof value === "string" && isDate(value);
}

/**
 * Times on one scale. Numbers are as they are; a date is the year it lies in and the share of it that has passed, so that
 * a story may give some scenes a year and others a day.
 */
export function timeValue(time: SceneTime): number {
  if (typeof time === "number") return time;
  const [year, month, day, hour, minute] = partsOf(time) ?? [0, 1, 1, 0, 0];
  const start = dateOf(year, 1, 1);
  const length = dateOf(year + 1, 1, 1) - start;
  const passed = dateOf(year, month, day) - start + (hour * 60 + minute) * MINUTE;
  return year + passed / length;
}

const MINUTE = 60_000;

type Parts = readonly [year: number, month: number, day: number, hour: number, minute: number];

function partsOf(time: string): Parts | null {
  const match = DATE.exec(time);
  if (match === null) return null;
  const [, year = "", month = "", day = "01", hour = "00", minute = "00"] = match;
  return [Number(year), Number(month), Number(day), Number(hour), Number(minute)];
}

function isDate(time: string): boolean {
  const parts = partsOf(time);
  if (parts === null || time.includes(" ")) return false;
  const [year, month, day, hour, minute] = parts;
  const date = new Date(dateOf(year, month, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60;
}

/** Milliseconds; years below 100 are not of the 20th century. */
function dateOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
