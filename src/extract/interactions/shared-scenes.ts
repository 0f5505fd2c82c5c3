import type { Span } from "../../story/story.ts";
import type { Speech } from "../dialogue/speeches.ts";
import type { Paragraph } from "../reading/reading.ts";
import type { PlacedMention } from "../references/mentions.ts";
import type { Meeting } from "./copresence.ts";

/**
 * Finds who shares a scene of a script: two who speak in it, as DraCor defines the network of a play; and in a
 * screenplay whoever its action names, since the camera sees them. A stage direction of a play says who is there and
 * ties nobody. One meeting a scene, shown by the passage in which the two are closest.
 */
export function findSharedScenes(
  paragraphs: readonly Paragraph[],
  sceneOf: (offset: number) => number,
  speeches: readonly Speech[],
  mentions: readonly PlacedMention[],
): readonly Meeting[] {
  const scenes = new Map<number, Map<number, Span[]>>();
  const enter = (character: number, span: Span) => {
    const scene = sceneOf(span[0]);
    if (character < 0 || scene < 0) return;
    const people = scenes.get(scene) ?? new Map<number, Span[]>();
    scenes.set(scene, people);
    people.set(character, [...(people.get(character) ?? []), span]);
  };
  for (const { spans, speaker, together } of speeches) {
    const whole: Span = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
    for (const voice of [speaker, ...together]) enter(voice, whole);
  }
  for (const { character, kind, paragraph: at } of mentions) {
    const paragraph = paragraphs[at];
    if (kind === "pronoun" || paragraph?.kind !== "narration") continue;
    enter(character, [paragraph.start, paragraph.end]);
  }
  return [...scenes.values()].flatMap(meetingsOf);
}

function meetingsOf(people: ReadonlyMap<number, readonly Span[]>): readonly Meeting[] {
  const present = [...people.keys()].sort((a, b) => a - b);
  return present.flatMap((one, place) =>
    present.slice(place + 1).map((other): Meeting => {
      const span = closest(inOrder(people.get(one) ?? []), inOrder(people.get(other) ?? []));
      return { pair: [one, other], span };
    }),
  );
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a[0] - b[0]);
}

/** The shortest stretch that holds a span of each of two lists in text order. */
function closest(ones: readonly Span[], others: readonly Span[]): Span {
  let best: Span = [0, Number.POSITIVE_INFINITY];
  for (let a = 0, b = 0; a < ones.length && b < others.length; ) {
    const [one = best, other = best] = [ones[a], others[b]];
    const stretch: Span = [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
    if (stretch[1] - stretch[0] < best[1] - best[0]) best = stretch;
    if (one[0] < other[0]) a++;
    else b++;
  }
  return best;
}
