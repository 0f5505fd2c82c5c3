import type { SpokenScene, SpokenSpeech } from "./spoken-scenes.ts";

/** How many speeches of a scene agree. */
export interface Agreement {
  readonly title: string;
  readonly marked: number;
  readonly read: number;
  /** Marked speeches that were read word for word. */
  readonly found: number;
  /** … with speakers of the name above it. */
  readonly named: number;
  /** … with the same speakers, of `sp@who`. */
  readonly right: number;
}

/** Holds scene against scene, in their order: a speech is the same if its letters are. */
export function compareScenes(
  marked: readonly SpokenScene[],
  read: readonly SpokenScene[],
): readonly Agreement[] {
  return Array.from({ length: Math.max(marked.length, read.length) }, (_, index) => {
    const { title = "(no such scene)", speeches = [] } = marked[index] ?? {};
    const own = read[index]?.speeches ?? [];
    const pairs = alignSpeeches(speeches, own);
    return {
      title,
      marked: speeches.length,
      read: own.length,
      found: pairs.length,
      named: pairs.filter(([one, other]) => one.name === other.name).length,
      right: pairs.filter(([one, other]) => one.who.join() === other.who.join()).length,
    };
  });
}

/** Pairs each marked speech with the next one read that has the same letters. */
function alignSpeeches(
  marked: readonly SpokenSpeech[],
  read: readonly SpokenSpeech[],
): readonly (readonly [marked: SpokenSpeech, read: SpokenSpeech])[] {
  let next = 0;
  return marked.flatMap((speech) => {
    const at = read.findIndex(({ letters }, index) => index >= next && letters === speech.letters);
    const other = read[at];
    if (other === undefined) return [];
    next = at + 1;
    return [[speech, other] as const];
  });
}

/** For each character the id that most of its speeches have, where nobody else has more of that id. */
export function standIns(
  marked: readonly SpokenScene[],
  read: readonly SpokenScene[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  marked.forEach(({ speeches }, index) => {
    for (const [one, other] of alignSpeeches(speeches, read[index]?.speeches ?? [])) {
      const [id, more] = one.who;
      const [character, others] = other.who;
      if (id === undefined || character === undefined) continue;
      if (more !== undefined || others !== undefined) continue;
      const pair = `${character} ${id}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  });
  const idOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const [pair] of [...counts].sort((a, b) => b[1] - a[1])) {
    const [character = "", id = ""] = pair.split(" ");
    if (idOf.has(character) || taken.has(id)) continue;
    idOf.set(character, id);
    taken.add(id);
  }
  return idOf;
}
