import { appendTo } from "../../util/append-to.ts";
import type { Reading } from "../reading/reading.ts";
import type { SpokenTurn } from "../turns/conversation.ts";

/** So many who speak in one scene are a gathering. */
const GATHERING = 5;

/** Paragraphs on either side of a line within which somebody speaks who hears it. */
const EARSHOT = 30;

/**
 * Who hears each turn that is the first its speaker says to a gathering: whoever begins to speak among many is heard by
 * all of them, before turning to one.
 *
 * @param isOpen for each turn, whether it may be said to anybody: first is the first of those.
 * @returns for each turn, the characters who speak near it in its scene; nobody for all turns but first ones.
 */
export function findGatheringHearers(
  reading: Reading,
  spoken: readonly SpokenTurn[],
  isOpen: readonly boolean[],
): readonly (readonly number[])[] {
  const hearers: (readonly number[])[] = spoken.map(() => []);
  for (const scene of turnsByScene(reading, spoken)) {
    const paragraphsOf = paragraphsBySpeaker(spoken, scene);
    if (paragraphsOf.size < GATHERING) continue;
    const begun = new Set<number>();
    for (const index of scene) {
      const { speaker, turn } = spoken[index] as SpokenTurn;
      if (speaker < 0 || begun.has(speaker) || !isOpen[index]) continue;
      begun.add(speaker);
      hearers[index] = [...paragraphsOf]
        .filter(([other, lines]) => other !== speaker && isNear(lines, turn.paragraph))
        .map(([other]) => other);
    }
  }
  return hearers;
}

/** The turns of each marked scene, by their index. */
function turnsByScene(
  { paragraphs }: Reading,
  spoken: readonly SpokenTurn[],
): Iterable<readonly number[]> {
  const scenes = new Map<number, number[]>();
  spoken.forEach(({ turn }, index) => {
    appendTo(scenes, paragraphs[turn.paragraph]?.scene ?? -1, index);
  });
  return scenes.values();
}

/** In which paragraphs each one speaks. */
function paragraphsBySpeaker(
  spoken: readonly SpokenTurn[],
  scene: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const paragraphsOf = new Map<number, number[]>();
  for (const index of scene) {
    const { speaker, turn } = spoken[index] as SpokenTurn;
    if (speaker >= 0) appendTo(paragraphsOf, speaker, turn.paragraph);
  }
  return paragraphsOf;
}

function isNear(lines: readonly number[], paragraph: number): boolean {
  return lines.some((line) => Math.abs(line - paragraph) <= EARSHOT);
}
