import type { Character, Span, Story } from "./story.ts";

type Names = Pick<Character, "name" | "aliases">;

/** Where a character is first named, and where first by each word. */
interface FirstNames {
  readonly mention: Span;
  readonly words: Map<string, number>;
}

const known = new WeakMap<Story, ReadonlyMap<string, FirstNames>>();

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’']*/gu;
const UNNAMED = "Someone";

/**
 * The names by which a character is known up to a place: those of which every word has stood there as theirs. Who was not
 * named at all is someone.
 *
 *     “The stranger” … “Marsh, is it?” … “Lucy Marsh!”
 *                          ^ Marsh           ^ Lucy Marsh
 */
export function toldNames(story: Story, { id, name, aliases }: Character, end: number): Names {
  const first = firstNames(story).get(id) ?? null;
  const isTold = (one: string) => {
    if (first === null) return true;
    const places = wordsOf(one).flatMap((word) => first.words.get(word) ?? []);
    return places.length > 0 && places.every((place) => place < end);
  };
  const [best = namedSoFar(story, first, end), ...others] = [name, ...aliases].filter(isTold);
  return { name: best, aliases: others };
}

function namedSoFar({ text }: Story, first: FirstNames | null, end: number): string {
  if (first === null || first.mention[1] > end) return UNNAMED;
  return text.slice(...first.mention).replace(/\s+/g, " ");
}

function firstNames(story: Story): ReadonlyMap<string, FirstNames> {
  const names = known.get(story) ?? readFirstNames(story);
  known.set(story, names);
  return names;
}

function readFirstNames({ text, mentions }: Story): ReadonlyMap<string, FirstNames> {
  const names = new Map<string, FirstNames>();
  for (const { start, end, character, kind } of mentions) {
    if (kind === "pronoun") continue;
    const own: FirstNames = names.get(character) ?? { mention: [start, end], words: new Map() };
    names.set(character, own);
    for (const { 0: word, index } of text.slice(start, end).matchAll(WORD)) {
      const key = word.toLowerCase();
      if (!own.words.has(key)) own.words.set(key, start + index);
    }
  }
  return names;
}

function wordsOf(name: string): readonly string[] {
  return [...name.matchAll(WORD)].map(([word]) => word.toLowerCase());
}
