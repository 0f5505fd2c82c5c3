import type { SceneRange } from "../graph/scene-range.ts";
import { sceneIndexAt } from "../story/scene-index.ts";
import type { Interaction, InteractionKind, Story, Utterance } from "../story/story.ts";
import type { Selection } from "./state/selection.ts";

type PassageKind = InteractionKind | "speech" | "name" | "found";

/** A place in the text that answers “why?”. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Place in `Story.scenes`; -1 in front and back matter. */
  readonly scene: number;
  readonly kind: PassageKind;
  readonly from: string | null;
  readonly to: readonly string[];
  /** Whether the program is unsure who speaks. */
  readonly unsure: boolean;
}

export interface PassageOptions {
  readonly kinds: readonly InteractionKind[];
  /** `null` for the whole story. */
  readonly range: SceneRange | null;
}

/** Below this a reading looks unsure. */
const SURE = 0.6;

/** The passages under a selection, in the order of the text. */
export function passagesOf(
  story: Story,
  selection: Selection | null,
  options: PassageOptions,
): readonly Passage[] {
  if (selection === null) return [];
  switch (selection.kind) {
    case "tie":
      return inOrder(passagesOfTie(story, selection.source, selection.target, options));
    case "character":
      return inOrder(passagesOfCharacter(story, selection.id, options));
    case "scene":
      return inOrder(passagesOfScene(story, selection.index));
    case "search":
      return passagesWith(story, selection.words);
  }
}

function inOrder(passages: readonly Passage[]): readonly Passage[] {
  return [...passages].sort((a, b) => a.start - b.start || a.end - b.end);
}

function isWithin(range: SceneRange | null, scene: number): boolean {
  return range === null || (scene >= range.first && scene <= range.last);
}

function passagesOfTie(
  story: Story,
  source: string,
  target: string,
  { kinds, range }: PassageOptions,
): readonly Passage[] {
  const places = new Map(story.scenes.map(({ id }, index) => [id, index]));
  const utterances = new Map(story.utterances.map((one) => [one.spans[0]?.[0] ?? -1, one]));
  const isTheirs = ({ from, to }: Interaction) =>
    (from === source && to === target) || (from === target && to === source);
  return story.interactions
    .filter((one) => isTheirs(one) && kinds.includes(one.kind))
    .flatMap(({ kind, scene, from, to, evidence }) => {
      const place = places.get(scene) ?? -1;
      if (!isWithin(range, place)) return [];
      return evidence.map(([start, end]) => {
        const unsure = kind !== "copresence" && isUnsure(utterances.get(start));
        return { start, end, scene: place, kind, from, to: [to], unsure };
      });
    });
}

/** What a character says, and where each scene first names them. */
function passagesOfCharacter(
  story: Story,
  id: string,
  { range }: PassageOptions,
): readonly Passage[] {
  const named = new Set<number>();
  const names = story.mentions.flatMap(({ start, end, character, kind }): Passage[] => {
    if (character !== id || kind !== "name") return [];
    const scene = sceneIndexAt(story.scenes, start);
    if (named.has(scene)) return [];
    named.add(scene);
    return [{ start, end, scene, kind: "name", from: id, to: [], unsure: false }];
  });
  const speeches = story.utterances.filter(
    ({ speaker, together = [] }) => speaker === id || together.includes(id),
  );
  const spoken = speeches.flatMap((one) => passageOfSpeech(story, one));
  return [...names, ...spoken].filter(({ scene }) => isWithin(range, scene));
}

function passagesOfScene(story: Story, index: number): readonly Passage[] {
  const scene = story.scenes[index];
  if (scene === undefined) return [];
  return story.utterances
    .filter(({ spans }) => {
      const start = spans[0]?.[0] ?? -1;
      return start >= scene.start && start < scene.end;
    })
    .flatMap((one) => passageOfSpeech(story, one));
}

function passageOfSpeech(story: Story, utterance: Utterance): readonly Passage[] {
  const start = utterance.spans[0]?.[0];
  const end = utterance.spans.at(-1)?.[1];
  if (start === undefined || end === undefined) return [];
  const { speaker, addressees } = utterance;
  const scene = sceneIndexAt(story.scenes, start);
  const unsure = isUnsure(utterance);
  return [{ start, end, scene, kind: "speech", from: speaker, to: addressees, unsure }];
}

export function isUnsure(utterance: Utterance | undefined): boolean {
  return utterance !== undefined && (utterance.speaker === null || utterance.confidence < SURE);
}

const MOST_FOUND = 500;

/** Where the words stand in the text, whatever their case. */
function passagesWith(story: Story, words: string): readonly Passage[] {
  const needle = words.trim();
  if (needle === "") return [];
  const pattern = new RegExp(needle.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "gi");
  const found: Passage[] = [];
  for (const match of story.text.matchAll(pattern)) {
    const start = match.index;
    const scene = sceneIndexAt(story.scenes, start);
    found.push({
      start,
      end: start + match[0].length,
      scene,
      kind: "found",
      from: null,
      to: [],
      unsure: false,
    });
    if (found.length === MOST_FOUND) break;
  }
  return found;
}
