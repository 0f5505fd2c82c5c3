import { sceneIndexAt } from "../story/scene-index.ts";
import type { Story } from "../story/story.ts";
import { countWords } from "../util/words.ts";

/** How much of a scene is a character's. */
export interface Presence {
  /** Place in `Story.scenes`, from 0. */
  readonly scene: number;
  /** By name, description or pronoun. */
  readonly mentions: number;
  /** Speeches of the character. */
  readonly utterances: number;
  /** Words of those speeches. */
  readonly words: number;
}

export interface PresenceTable {
  /** For each character, in cast order, the scenes they are present in, in story order. */
  readonly byCharacter: ReadonlyMap<string, readonly Presence[]>;
}

type Tally = { -readonly [K in keyof Presence]: Presence[K] };

const known = new WeakMap<Story, PresenceTable>();

/**
 * Tells who is present where. A character is present in a scene who speaks there, is spoken to there, or shares a
 * passage of it with somebody; in a script also whom its action or a stage direction names, in a list whoever is
 * listed. One who is merely spoken of is not. Counted once a story: a story never changes.
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

function countPresence(story: Story): PresenceTable {
  const scenes = new Map<string, Map<number, Tally>>();
  for (const { id } of story.characters) scenes.set(id, new Map());
  const enter = (character: string, scene: number): Tally | null => {
    const entries = scenes.get(character);
    if (entries === undefined || scene < 0) return null;
    const entry = entries.get(scene) ?? { scene, mentions: 0, utterances: 0, words: 0 };
    entries.set(scene, entry);
    return entry;
  };
  enterByInteraction(story, enter);
  enterBySpeech(story, enter);
  if (story.kind !== "prose") enterByDirection(story, enter);
  for (const { start, character } of story.mentions) {
    const entry = scenes.get(character)?.get(sceneIndexAt(story.scenes, start));
    if (entry !== undefined) entry.mentions++;
  }
  const byCharacter = new Map<string, readonly Presence[]>();
  for (const [character, entries] of scenes) {
    byCharacter.set(
      character,
      [...entries.values()].sort((a, b) => a.scene - b.scene),
    );
  }
  return { byCharacter };
}

type Enter = (character: string, scene: number) => Tally | null;

function enterByInteraction({ interactions, scenes }: Story, enter: Enter): void {
  const places = new Map(scenes.map(({ id }, index) => [id, index]));
  for (const { kind, scene, from, to } of interactions) {
    const place = places.get(scene) ?? -1;
    enter(from, place);
    if (kind !== "reference") enter(to, place);
  }
}

function enterBySpeech({ utterances, scenes, text }: Story, enter: Enter): void {
  for (const { spans, speaker, together = [], addressees } of utterances) {
    const scene = sceneIndexAt(scenes, spans[0]?.[0] ?? -1);
    for (const addressee of addressees) enter(addressee, scene);
    for (const voice of speaker === null ? [] : [speaker, ...together]) {
      const entry = enter(voice, scene);
      if (entry === null) continue;
      entry.utterances++;
      for (const [start, end] of spans) entry.words += countWords(text, start, end);
    }
  }
}

/** What a script or a list names outside of speeches is there to be seen. */
function enterByDirection({ mentions, utterances, scenes }: Story, enter: Enter): void {
  const spoken = utterances.flatMap(({ spans }) => spans).sort((a, b) => a[0] - b[0]);
  let next = 0;
  for (const { start, kind, character } of mentions) {
    while ((spoken[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next++;
    const isSpoken = (spoken[next]?.[0] ?? Number.POSITIVE_INFINITY) <= start;
    if (kind !== "pronoun" && !isSpoken) enter(character, sceneIndexAt(scenes, start));
  }
}
