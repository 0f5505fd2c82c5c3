import { usualCounting } from "../../src/story/counting/usual-counting.ts";
import type { Interaction, Scene, Story } from "../../src/story/story.ts";
import { seededRandom } from "../../src/util/random.ts";

const SCENES = 200;
const SCENE_LENGTH = 100;
/** How many people make a circle that keeps to itself. */
const CIRCLE = 40;
/** Of the ties, how many are between people of one circle. */
const WITHIN = 0.8;

/** A story of nothing but so many people and so many ties, in circles, with few heavy ties and many light ones; seeded. */
export function denseStory(people: number, ties: number, seed = 1): Story {
  const random = seededRandom(seed);
  const pairs = new Set<string>();
  const interactions: Interaction[] = [];
  while (pairs.size < ties) {
    const from = Math.floor(people * random() ** 1.6);
    const circle = Math.floor(from / CIRCLE) * CIRCLE;
    const other = random() < WITHIN ? circle + random() * CIRCLE : people * random();
    const to = Math.min(people - 1, Math.floor(other));
    const key = `${Math.min(from, to)} ${Math.max(from, to)}`;
    if (from === to || pairs.has(key)) continue;
    pairs.add(key);
    const scene = Math.floor(random() * SCENES);
    const weight = 1 + Math.floor(12 * random() ** 5);
    interactions.push({
      kind: random() < 0.5 ? "dialogue" : "copresence",
      scene: `s${scene}`,
      from: `c${Math.min(from, to)}`,
      to: `c${Math.max(from, to)}`,
      weight,
      evidence: Array.from({ length: weight }, () => {
        return [scene * SCENE_LENGTH, (scene + 1) * SCENE_LENGTH - 1] as const;
      }),
    });
  }
  return {
    ...emptyStory(),
    characters: Array.from({ length: people }, (_, index) => ({
      id: `c${index}`,
      name: `Person ${index + 1}`,
      aliases: [],
      gender: "unknown",
      kind: "person",
    })),
    interactions,
  };
}

function emptyStory(): Story {
  const text = "word ".repeat((SCENES * SCENE_LENGTH) / 5);
  const scenes = Array.from({ length: SCENES }, (_, index): Scene => {
    const start = index * SCENE_LENGTH;
    return {
      id: `s${index}`,
      chapter: "ch1",
      start,
      end: start + SCENE_LENGTH,
      title: null,
      begins: "marked",
      confidence: 1,
    };
  });
  return {
    format: "dramatis/story",
    version: 1,
    title: "A Dense Story",
    author: null,
    language: "en",
    kind: "prose",
    source: {
      name: "dense.txt",
      mediaType: "text/plain",
      bytes: text.length,
      sha256: "0".repeat(64),
    },
    text,
    paragraphs: scenes.map(({ start, end }) => [start, end]),
    chapters: [{ id: "ch1", title: "Chapter 1", start: 0, end: text.length }],
    scenes,
    characters: [],
    mentions: [],
    utterances: [],
    counting: usualCounting("prose"),
    interactions: [],
    diagnostics: [],
  };
}
