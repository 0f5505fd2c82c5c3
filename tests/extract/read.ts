import { extract } from "../../src/extract/extract.ts";
import { type Reading, readText } from "../../src/extract/reading/reading.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import type { Character, InteractionKind, Span, Story } from "../../src/story/story.ts";

const sourceOf = (text: string, name: string) => readSource(new TextEncoder().encode(text), name);

/** Reads a story from its text, as from a file of that name. */
export function read(text: string, name = "story.txt"): Story {
  return extract(sourceOf(text, name));
}

/** Cuts a story up, for a test of a single pass. */
export function cutUp(text: string, name = "story.txt"): Reading {
  return readText(sourceOf(text, name));
}

/** Paragraphs of a story, one an argument. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.join("\n\n");
}

/** Everybody in the cast, by name. */
export function namesOf({ characters }: Story): readonly string[] {
  return characters.map(({ name }) => name);
}

/** The one character who has a name or an alias; capitals do not matter. */
export function characterCalled({ characters }: Story, name: string): Character | null {
  const wanted = name.toLowerCase();
  const bearers = characters.filter((character) =>
    [character.name, ...character.aliases].some((known) => known.toLowerCase() === wanted),
  );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

function nameOf({ characters }: Story, id: string | null): string | null {
  return characters.find((character) => character.id === id)?.name ?? null;
}

function textOf({ text }: Story, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(" ");
}

/** What is said, a speech an entry, its parts joined by a space. */
export function wordsSpoken(story: Story): readonly string[] {
  return story.utterances.map(({ spans }) => textOf(story, spans));
}

/** Who says each speech, by name. */
export function speakersOf(story: Story): readonly (string | null)[] {
  return story.utterances.map(({ speaker }) => nameOf(story, speaker));
}

/** To whom each speech is said, by name. */
export function addresseesOf(story: Story): readonly (readonly (string | null)[])[] {
  return story.utterances.map(({ addressees }) => addressees.map((id) => nameOf(story, id)));
}

/** Each mention of a kind with whom it means: [“She”, “Ines”]. */
export function mentionsOf(
  story: Story,
  kind: "name" | "description" | "pronoun",
): readonly (readonly [string, string | null])[] {
  return story.mentions
    .filter((mention) => mention.kind === kind)
    .map(({ start, end, character }) => [story.text.slice(start, end), nameOf(story, character)]);
}

/** The interactions of a kind: [“Ines → Paul”, weight]. */
export function tiesOf(
  story: Story,
  kind: InteractionKind,
): readonly (readonly [string, number])[] {
  return story.interactions
    .filter((interaction) => interaction.kind === kind)
    .map(({ from, to, weight }) => [`${nameOf(story, from)} → ${nameOf(story, to)}`, weight]);
}

/** The codes of what the reading complains of. */
export function problemsOf({ diagnostics }: Story): readonly string[] {
  return diagnostics.map(({ code }) => code);
}
