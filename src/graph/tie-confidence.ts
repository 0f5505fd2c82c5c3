import type { Interaction, InteractionKind, Span, Story } from "../story/story.ts";

/** How sure it is that those passages tie those two: means over them, 0 to 1, by the kinds that there are. */
export type TieConfidence = Partial<Readonly<Record<InteractionKind, number>>>;

/** A sign of a character in the text: a mention, a speech, a line that they are spoken to in. */
interface Sign {
  readonly start: number;
  readonly confidence: number;
}

const known = new WeakMap<Story, ReadonlyMap<string, TieConfidence>>();

/** Keys a pair; whichever comes first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/**
 * How sure a story's ties are, by `pairKey`. A line ties two as surely as its speaker is right; a passage, as surely as
 * both are in it, each by the best sign of them there. Worked out once a story, over all of its scenes.
 */
export function tieConfidences(story: Story): ReadonlyMap<string, TieConfidence> {
  const confidences = known.get(story) ?? measure(story);
  known.set(story, confidences);
  return confidences;
}

type Means = Map<InteractionKind, { sum: number; count: number }>;

function measure(story: Story): ReadonlyMap<string, TieConfidence> {
  const signs = signsOf(story);
  const speeches = new Map(
    story.utterances.flatMap(({ spans, confidence }) => {
      return spans.map(([start]) => [start, confidence] as const);
    }),
  );
  const means = new Map<string, Means>();
  for (const { kind, from, to, evidence } of story.interactions) {
    const key = pairKey(from, to);
    const ofPair: Means = means.get(key) ?? new Map();
    means.set(key, ofPair);
    const mean = ofPair.get(kind) ?? { sum: 0, count: 0 };
    ofPair.set(kind, mean);
    for (const span of evidence) {
      mean.sum +=
        kind === "copresence"
          ? bestIn(signs.get(from), span) * bestIn(signs.get(to), span)
          : (speeches.get(span[0]) ?? 1);
      mean.count++;
    }
  }
  return new Map([...means].map(([key, ofPair]) => [key, confidenceOf(ofPair)]));
}

function confidenceOf(means: Means): TieConfidence {
  return Object.fromEntries(
    [...means].map(([kind, { sum, count }]) => [kind, count === 0 ? 1 : sum / count]),
  );
}

/** Each character's signs in text order. */
function signsOf({ mentions, utterances }: Story): ReadonlyMap<string, readonly Sign[]> {
  const signs = new Map<string, Sign[]>();
  const add = (character: string, start: number, confidence: number) => {
    const ofOne = signs.get(character);
    if (ofOne === undefined) signs.set(character, [{ start, confidence }]);
    else ofOne.push({ start, confidence });
  };
  for (const { character, start, confidence } of mentions) add(character, start, confidence);
  for (const { spans, speaker, addressees, confidence } of utterances) {
    const start = spans[0]?.[0] ?? 0;
    if (speaker !== null) add(speaker, start, confidence);
    for (const addressee of addressees) add(addressee, start, confidence);
  }
  for (const ofOne of signs.values()) ofOne.sort((a, b) => a.start - b.start);
  return signs;
}

/** The surest sign in a stretch of text; where there is none, nothing speaks against what was counted. */
function bestIn(signs: readonly Sign[] | undefined, [start, end]: Span): number {
  if (signs === undefined) return 1;
  let [low, high] = [0, signs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signs[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let best: number | null = null;
  for (let place = low; place < signs.length; place++) {
    const sign = signs[place];
    if (sign === undefined || sign.start >= end) break;
    best = Math.max(best ?? 0, sign.confidence);
  }
  return best ?? 1;
}

/** How sure a tie is, by how much of its weight comes from each kind. */
export function confidenceOfTie(
  confidence: TieConfidence | undefined,
  parts: Readonly<Record<InteractionKind, number>>,
): number {
  if (confidence === undefined) return 1;
  const kinds: readonly Interaction["kind"][] = ["copresence", "dialogue", "reference"];
  let [sum, weight] = [0, 0];
  for (const kind of kinds) {
    sum += parts[kind] * (confidence[kind] ?? 1);
    weight += parts[kind];
  }
  return weight === 0 ? 1 : sum / weight;
}
