import { inStoryOrder } from "./interaction-order.ts";
import { timeValue } from "./scene-time.ts";
import type { Scene, Span, Story } from "./story.ts";

/**
 * The same story in the order in which it happens: scenes, chapters and the text itself, so that all that can be done with
 * a story can be done with this one. A scene without a time stays behind the one it is told after; those before the first
 * that has one, before that.
 *
 *     told      1      2 (1890)   3      4 (1871)   5
 *     happens   4      5          1      2          3
 *
 * What is told of a chapter in several stretches becomes several chapters of the same title.
 */
export function inOrderOfHappening(story: Story): Story {
  const order = placesByTime(story.scenes);
  if (order.every((told, place) => told === place)) return story;
  const { text, offsetOf } = moveText(story, order);
  const move = ([start, end]: Span): Span => [offsetOf(start), offsetOf(start) + end - start];
  const moved: Move = (one) => {
    const [start, end] = move([one.start, one.end]);
    return { ...one, start, end };
  };
  const arranged = arrange(story, order, moved);
  const interactions = story.interactions.map((one) => ({
    ...one,
    evidence: one.evidence.map(move),
  }));
  return {
    ...story,
    text,
    paragraphs: story.paragraphs.map(move).sort((a, b) => a[0] - b[0]),
    ...arranged,
    mentions: story.mentions.map(moved).sort((a, b) => a.start - b.start),
    utterances: story.utterances
      .map((one) => ({ ...one, spans: one.spans.map(move).sort((a, b) => a[0] - b[0]) }))
      .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0)),
    interactions: inStoryOrder({ ...story, ...arranged }, interactions),
    diagnostics: story.diagnostics.map((one) => ({ ...one, span: one.span && move(one.span) })),
  };
}

/** Moves what lies in the text to where that is now. */
type Move = <One extends { readonly start: number; readonly end: number }>(one: One) => One;

/** The told places of the scenes, in the order in which they happen. */
function placesByTime(scenes: readonly Scene[]): readonly number[] {
  const first = scenes.find(({ time }) => time !== undefined)?.time;
  if (first === undefined) return scenes.map((_, place) => place);
  let value = timeValue(first);
  const values = scenes.map(({ time }) => {
    if (time !== undefined) value = timeValue(time);
    return value;
  });
  return scenes
    .map((_, place) => place)
    .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
}

interface MovedText {
  readonly text: string;
  /** Where an offset of the told text is now. */
  readonly offsetOf: (offset: number) => number;
}

/** Moves each scene with what stands before it and in no scene, as a chapter's heading; front and back matter stay. */
function moveText({ text, scenes, chapters }: Story, order: readonly number[]): MovedText {
  const front = chapters.find(({ id }) => id === scenes[0]?.chapter)?.start ?? 0;
  const ends = scenes.map(({ end }) => end);
  const starts = scenes.map((_, place) => (place === 0 ? front : (ends[place - 1] ?? 0)));
  const shifts = new Array<number>(scenes.length).fill(0);
  const back = ends.at(-1) ?? text.length;
  let moved = text.slice(0, front);
  for (const place of order) {
    const start = starts[place] ?? 0;
    shifts[place] = moved.length - start;
    const piece = text.slice(start, ends[place]);
    moved += /[\r\n]$/.test(piece) ? piece : `${piece}\n\n`;
  }
  const backShift = moved.length - back;
  return {
    text: moved + text.slice(back),
    offsetOf: (offset) => {
      if (offset < front) return offset;
      if (offset >= back) return offset + backShift;
      return offset + (shifts[pieceAt(ends, offset)] ?? 0);
    },
  };
}

/** The first piece that ends after an offset. */
function pieceAt(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offset < (ends[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function arrange(
  { chapters, scenes }: Story,
  order: readonly number[],
  move: Move,
): Pick<Story, "chapters" | "scenes"> {
  const byId = new Map(chapters.map((chapter) => [chapter.id, chapter]));
  const told = order.flatMap((place): Scene[] => {
    const scene = scenes[place];
    return scene === undefined ? [] : [{ ...scene, told: place }];
  });
  const stretches = stretchesOf(told).map(({ id, own }) => {
    const [first, last] = [own[0], own.at(-1)].map((scene) => scene && move(scene));
    const { title = "", start: heading = 0 } = byId.get(own[0]?.chapter ?? "") ?? {};
    const place = own[0]?.told ?? 0;
    const isOpening = scenes[place - 1]?.chapter !== own[0]?.chapter;
    const start = isOpening ? move({ start: heading, end: heading }).start : (first?.start ?? 0);
    return {
      chapter: { id, title, start, end: last?.end ?? start },
      scenes: own.map((scene) => ({ ...move(scene), chapter: id })),
    };
  });
  return {
    chapters: stretches.map(({ chapter }) => chapter),
    scenes: stretches.flatMap((stretch) => stretch.scenes),
  };
}

interface Stretch {
  /** The chapter's, or for a later stretch of it one that tells them apart. */
  readonly id: string;
  readonly own: Scene[];
}

/** Scenes in a row that are told in the same chapter. */
function stretchesOf(scenes: readonly Scene[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const counts = new Map<string, number>();
  for (const scene of scenes) {
    const last = stretches.at(-1);
    if (last?.own[0]?.chapter === scene.chapter) last.own.push(scene);
    else {
      const count = (counts.get(scene.chapter) ?? 0) + 1;
      counts.set(scene.chapter, count);
      const id = count === 1 ? scene.chapter : `${scene.chapter}-${count}`;
      stretches.push({ id, own: [scene] });
    }
  }
  return stretches;
}
