import type { HeadingLine } from "./heading-line.ts";

/** A line that may be a heading, in its place. */
export interface HeadingCandidate extends HeadingLine {
  readonly start: number;
  readonly end: number;
}

/** The half of its sections that are longest must have this many characters, or a run of numbers is a list. */
const SECTION = 600;
/** Fewest numbers in a run. */
const RUN = 2;
/** So many chapters by name make numbers alone their sections. */
const CHAPTERS = 2;

/**
 * Decides the levels of the headings of a text, 1 for parts, 2 for chapters, 3 for scenes, `null` for no heading:
 * a number alone counts if it goes on counting, and heads a chapter only where chapters have no other heading.
 *
 *     PART I     1        CHAPTER I     2        1. Hair slicked.      no heading:
 *     I          2        I             3        2. Dresses well.      a list
 *     II         2        II            3
 *
 * @param end where the text ends.
 */
export function settleHeadings(
  candidates: readonly HeadingCandidate[],
  end: number,
): readonly (number | null)[] {
  const sections = candidates.map(
    (candidate, at) => (candidates[at + 1]?.start ?? end) - candidate.end,
  );
  const counted = countedNumbers(candidates, sections);
  const numberLevel = levelsOfNumbers(candidates, counted);
  let lastChapter = 0;
  return candidates.map((candidate, at) => {
    const { number, level } = candidate;
    const goesOn =
      numberLevel === null && isNext(candidate, lastChapter) && (sections[at] ?? 0) >= SECTION;
    const settled = goesOn
      ? 2
      : (level ?? (counted.has(at) ? (numberLevel?.(candidate) ?? 3) : null));
    if (settled === 2 && number !== null) lastChapter = number;
    return settled;
  });
}

/** “VII. THE BLUE CARBUNCLE” after “ADVENTURE VI. THE TWISTED LIP”. */
function isNext({ level, hasTitle, number }: HeadingCandidate, lastChapter: number): boolean {
  return level === null && hasTitle && lastChapter > 0 && number === lastChapter + 1;
}

/** The levels of numbers alone, by how they are written; `null` where chapters have headings of their own. */
function levelsOfNumbers(
  candidates: readonly HeadingCandidate[],
  counted: ReadonlySet<number>,
): ((candidate: HeadingCandidate) => number) | null {
  const chapters = candidates.filter(({ level, family }) => level === 2 && family !== "named");
  if (chapters.length >= CHAPTERS) return null;
  const main = mainFamily(candidates, counted) ?? "";
  const parts = enclosing(candidates, counted, main);
  return ({ family }) => (family === main ? 2 : parts.has(family) ? 1 : 3);
}

/** Numbers alone that are part of a run: each one more than the last of its kind, over sections of some length. */
function countedNumbers(
  candidates: readonly HeadingCandidate[],
  sections: readonly number[],
): ReadonlySet<number> {
  const runs = new Map<string, number[][]>();
  candidates.forEach(({ family, level, number }, at) => {
    if (level !== null || number === null) return;
    const known = runs.get(family) ?? [];
    const open = known.findLast((run) => follows(candidates[run.at(-1) ?? -1]?.number, number));
    if (open !== undefined) open.push(at);
    else if (number <= RUN) known.push([at]);
    runs.set(family, known);
  });
  const kept = [...runs.values()].flat().filter((run) => {
    const lengths = run.map((at) => sections[at] ?? 0).sort((a, b) => a - b);
    return run.length >= RUN && (lengths[(lengths.length - 1) >> 1] ?? 0) >= SECTION;
  });
  return new Set(kept.flat());
}

/** Whether a number goes on from the last one; one may have been missed. */
function follows(last: number | null | undefined, number: number): boolean {
  return last !== null && last !== undefined && (number === last + 1 || number === last + 2);
}

/** The way of writing numbers that heads most sections. */
function mainFamily(
  candidates: readonly HeadingCandidate[],
  counted: ReadonlySet<number>,
): string | null {
  const counts = new Map<string, number>();
  for (const at of counted) {
    const family = candidates[at]?.family ?? "";
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

/** Other ways of writing numbers whose first stands before the first of the main one: they count the parts. */
function enclosing(
  candidates: readonly HeadingCandidate[],
  counted: ReadonlySet<number>,
  main: string,
): ReadonlySet<string> {
  const families = new Set<string>();
  for (const at of counted) {
    const family = candidates[at]?.family ?? "";
    if (family === main) break;
    families.add(family);
  }
  return families;
}
