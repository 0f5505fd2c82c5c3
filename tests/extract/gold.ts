import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../src/extract/extract.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import type { Character, Story } from "../../src/story/story.ts";

/** What a careful reader finds in a sample story. */
interface Gold {
  readonly cast: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly gender: "female" | "male" | "unknown";
    readonly speaks: boolean;
    readonly narrator?: true;
  }[];
  readonly notPeople: readonly string[];
  readonly chapters: readonly string[];
  readonly topPairs: readonly (readonly [string, string])[];
  /** In text order; a quotation is cut short after some 40 characters. */
  readonly lines: readonly { readonly quote: string; readonly speaker: string }[];
}

interface GoldSample {
  readonly story: Story;
  readonly gold: Gold;
}

const ROOT = join(import.meta.dirname, "../..");

/** Reads a sample story of `data/` and what a careful reader finds in it. */
export function readSample(name: string): GoldSample {
  const bytes = readFileSync(join(ROOT, "data", name));
  const goldFile = name.replace(/\.[^.]+$/, ".gold.json");
  const gold = readFileSync(join(ROOT, "tests/fixtures/samples", goldFile), "utf8");
  return { story: extract(readSource(bytes, name)), gold: JSON.parse(gold) as Gold };
}

const plain = (name: string) => name.toLowerCase().replaceAll("’", "'");

/** The gold name of a character: the one with whom it shares most names; `null` for somebody else. */
export function goldName({ cast }: Gold, { name, aliases }: Character): string | null {
  const found = new Set([name, ...aliases].map(plain));
  const shared = cast.map((person) => ({
    name: person.name,
    count: [person.name, ...person.aliases].filter((known) => found.has(plain(known))).length,
  }));
  const best = shared.reduce((most, next) => (next.count > most.count ? next : most));
  return best.count > 0 ? best.name : null;
}

/** The people of the gold whom no character of the story is. */
export function missingFrom({ story, gold }: GoldSample): readonly string[] {
  const found = new Set(story.characters.map((character) => goldName(gold, character)));
  return gold.cast.map(({ name }) => name).filter((name) => !found.has(name));
}

/** Share of the gold lines whose speaker the story has right. */
export function shareOfSpeakers({ story, gold }: GoldSample): number {
  const nameOf = new Map(story.characters.map((one) => [one.id, goldName(gold, one)]));
  let from = 0;
  let right = 0;
  for (const { quote, speaker } of gold.lines) {
    const at = story.text.indexOf(quote, from);
    if (at < 0) throw new Error(`The gold has “${quote}” after ${from}, and the story has not.`);
    from = at + quote.length;
    const said = story.utterances.find(({ spans }) =>
      spans.some(([start, end]) => start <= at && at < end),
    );
    if (nameOf.get(said?.speaker ?? "") === speaker) right++;
  }
  return right / gold.lines.length;
}

/** Pairs in the order of how much they say to each other, as gold names in alphabetical order. */
export function pairsByDialogue({ story, gold }: GoldSample): readonly string[] {
  const nameOf = new Map(story.characters.map((one) => [one.id, goldName(gold, one) ?? one.name]));
  const weights = new Map<string, number>();
  for (const { kind, from, to, weight } of story.interactions) {
    if (kind !== "dialogue") continue;
    const pair = pairOf(nameOf.get(from) ?? "", nameOf.get(to) ?? "");
    weights.set(pair, (weights.get(pair) ?? 0) + weight);
  }
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([pair]) => pair);
}

/** Two names in alphabetical order. */
export function pairOf(one: string, other: string): string {
  return [one, other].sort().join(" & ");
}
