import type { Passage } from "./passages.ts";

/** How far company is looked for on either side of a cut. */
const WORDS = 150;
const PASSAGES = 8;
/** A person counts for no more than this many mentions on a side. */
const MOST = 4;

export interface CompanyChange {
  /** 0 where the same people go on, 1 where all are others. */
  readonly turnover: number;
  /** Share of people named in the opening who were not there before, 0 or 1 with one name. */
  readonly newcomers: number;
  /** Whether the two who spoke last go on speaking. */
  readonly sameTalk: boolean;
}

/** Compares who is there before and after a cut in front of passage `index`. */
export function companyChange(passages: readonly Passage[], index: number): CompanyChange {
  const before = companyOf(passages, index - 1, -1);
  const after = companyOf(passages, index, 1);
  const named = [...new Set(passages[index]?.named ?? [])];
  const fresh = named.filter((character) => !before.people.has(character)).length;
  const talkers = [...before.speakers].filter((speaker) => after.speakers.has(speaker)).length;
  return {
    turnover: 1 - likeness(before.people, after.people),
    newcomers: named.length === 0 ? 0 : fresh / named.length,
    sameTalk: talkers >= 2,
  };
}

interface Company {
  readonly people: ReadonlyMap<number, number>;
  readonly speakers: ReadonlySet<number>;
}

function companyOf(passages: readonly Passage[], from: number, step: 1 | -1): Company {
  const people = new Map<number, number>();
  const speakers = new Set<number>();
  let words = 0;
  for (let at = from; Math.abs(at - from) < PASSAGES && words < WORDS; at += step) {
    const passage = passages[at];
    if (passage === undefined) break;
    for (const person of passage.people) {
      people.set(person, Math.min(MOST, (people.get(person) ?? 0) + 1));
    }
    for (const speaker of passage.speakers) speakers.add(speaker);
    words += passage.words;
  }
  return { people, speakers };
}

/** The cosine of two companies, by mentions; a half where one side has nobody. */
function likeness(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  if (a.size === 0 || b.size === 0) return 0.5;
  let dot = 0;
  let lengthA = 0;
  let lengthB = 0;
  for (const [person, count] of a) {
    dot += count * (b.get(person) ?? 0);
    lengthA += count * count;
  }
  for (const count of b.values()) lengthB += count * count;
  return dot / Math.sqrt(lengthA * lengthB);
}
