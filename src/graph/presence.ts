import { isPresent, type ReasonCount, scenePresences } from "../story/counting/scene-presence.ts";
import { sceneIndexAt } from "../story/scene-index.ts";
import type { Span, Story } from "../story/story.ts";
import { countWords } from "../util/words.ts";

/** How much of a scene is a character's, and why they are in it. */
export interface Presence {
  /** Place in `Story.scenes`, from 0. */
  readonly scene: number;
  /** By name, description or pronoun. */
  readonly mentions: number;
  /** Speeches of the character. */
  readonly utterances: number;
  /** Words of those speeches. */
  readonly words: number;
  /** 0 to 1: how sure it is that they are there. */
  readonly confidence: number;
  /** The plainest first; none where the story only lists who is with whom. */
  readonly reasons: readonly ReasonCount[];
}

export interface PresenceTable {
  /** For each character, in cast order, the scenes they are present in, in story order. */
  readonly byCharacter: ReadonlyMap<string, readonly Presence[]>;
  /** Likewise the scenes that only name them: in a memory, a plan, a thing of theirs. */
  readonly merelyNamed: ReadonlyMap<string, readonly Presence[]>;
}

type Tally = { -readonly [K in keyof Presence]: Presence[K] };
type Tallies = ReadonlyMap<string, Map<number, Tally>>;

const known = new WeakMap<Story, PresenceTable>();

/**
 * Tells who is present where. A character is present in a scene who speaks or is spoken to there, who acts or is seen in
 * its narration; one who is merely named there or spoken of is not. Whoever a story says is with somebody or speaks is
 * there too, as in a list of scenes without a text. Counted once a story: a story never changes.
 */
export function presenceOf(story: Story): PresenceTable {
  const table = known.get(story) ?? countPresence(story);
  known.set(story, table);
  return table;
}

/** Takes over what another thread counted. */
export function adoptPresence(story: Story, table: PresenceTable): void {
  known.set(story, table);
}

/** Below this a presence looks unsure. */
const SURE = 0.75;

export function isUnsure({ confidence }: Pick<Presence, "confidence">): boolean {
  return confidence < SURE;
}

/** Why somebody is in a scene, or is merely named there; `null` where the scene does not name them. */
export function presenceIn(story: Story, character: string, scene: number): Presence | null {
  const { byCharacter, merelyNamed } = presenceOf(story);
  const isHere = (presence: Presence) => presence.scene === scene;
  return (
    byCharacter.get(character)?.find(isHere) ?? merelyNamed.get(character)?.find(isHere) ?? null
  );
}

function countPresence(story: Story): PresenceTable {
  const present: Tallies = new Map(story.characters.map(({ id }) => [id, new Map()]));
  const named: Tallies = new Map(story.characters.map(({ id }) => [id, new Map()]));
  scenePresences(story).forEach((presences, scene) => {
    for (const presence of presences) {
      const { confidence, reasons } = presence;
      const id = story.characters[presence.character]?.id ?? "";
      const tallies = isPresent(presence) ? present : named;
      tallies.get(id)?.set(scene, { ...empty(scene), confidence, reasons });
    }
  });
  enterByInteraction(story, present, named);
  countUtterances(story, [present, named]);
  for (const { start, character } of story.mentions) {
    const scene = sceneIndexAt(story.scenes, start);
    const entry = present.get(character)?.get(scene) ?? named.get(character)?.get(scene);
    if (entry !== undefined) entry.mentions++;
  }
  return { byCharacter: inOrder(present), merelyNamed: inOrder(named) };
}

function empty(scene: number): Tally {
  return { scene, mentions: 0, utterances: 0, words: 0, confidence: 1, reasons: [] };
}

function inOrder(tallies: Tallies): ReadonlyMap<string, readonly Presence[]> {
  return new Map(
    [...tallies].map(([character, entries]) => [
      character,
      [...entries.values()].sort((a, b) => a.scene - b.scene),
    ]),
  );
}

function enterByInteraction(
  { interactions, scenes }: Story,
  present: Tallies,
  named: Tallies,
): void {
  const places = new Map(scenes.map(({ id }, index) => [id, index]));
  const enter = (character: string, scene: number | undefined) => {
    const entries = present.get(character);
    if (entries === undefined || scene === undefined || entries.has(scene)) return;
    entries.set(scene, named.get(character)?.get(scene) ?? empty(scene));
    named.get(character)?.delete(scene);
  };
  for (const { kind, scene, from, to } of interactions) {
    enter(from, places.get(scene));
    if (kind !== "reference") enter(to, places.get(scene));
  }
}

function countUtterances({ utterances, scenes, text }: Story, tallies: readonly Tallies[]): void {
  for (const { spans, speaker, together = [] } of utterances) {
    const scene = sceneIndexAt(scenes, spans[0]?.[0] ?? -1);
    for (const voice of speaker === null ? [] : [speaker, ...together]) {
      for (const tally of tallies) addWords(tally.get(voice)?.get(scene), text, spans);
    }
  }
}

function addWords(entry: Tally | undefined, text: string, spans: readonly Span[]): void {
  if (entry === undefined) return;
  entry.utterances++;
  for (const [start, end] of spans) entry.words += countWords(text, start, end);
}
