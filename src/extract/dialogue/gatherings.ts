import { appendTo } from "../../util/append-to.ts";
import type { Reading } from "../reading/reading.ts";
import type { SpokenTurn } from "../turns/conversation.ts";
import { type Hearing, hearingAt } from "../turns/hearings.ts";
import type { Witnesses } from "../turns/witnesses.ts";
import { isShortStory } from "./short-stories.ts";

/** So many who speak in one scene are a gathering. */
const GATHERING = 5;

/** Paragraphs on either side of a line within which somebody speaks who hears it. */
const EARSHOT = 30;

/** So many lines of each one are heard by the whole gathering, and by a whole court, which listens. */
const HEARD_BY_ALL = 1;
const HEARD_IN_COURT = 2;

/**
 * Who hears each turn that is the first its speaker says to a gathering: whoever begins to speak among many is heard by
 * all of them, before turning to one. A court is one gathering from its beginning to its end, and those it calls are there;
 * in a short story there is no other.
 *
 * @param isOpen for each turn, whether it may be said to anybody: first is the first of those.
 * @returns for each turn, the characters who speak near it in its scene; nobody for all turns but first ones.
 */
export function findGatheringHearers(
  reading: Reading,
  witnesses: Witnesses,
  spoken: readonly SpokenTurn[],
  isOpen: readonly boolean[],
): readonly (readonly number[])[] {
  const hearers: (readonly number[])[] = spoken.map(() => []);
  for (const { turns, hearing } of gatheringsOf(reading, witnesses.hearings, spoken)) {
    const paragraphsOf = paragraphsBySpeaker(spoken, turns);
    if (paragraphsOf.size < GATHERING) continue;
    const summoned = hearing === null ? [] : witnesses.summonedTo(hearing);
    const everybody = new Set([...paragraphsOf.keys(), ...summoned]);
    const most = hearing === null ? HEARD_BY_ALL : HEARD_IN_COURT;
    const heard = new Map<number, number>();
    for (const index of turns) {
      const { speaker, turn } = spoken[index] as SpokenTurn;
      const before = heard.get(speaker) ?? 0;
      if (speaker < 0 || before === most || !isOpen[index]) continue;
      heard.set(speaker, before + 1);
      const isThere = (other: number) =>
        hearing !== null || isNear(paragraphsOf.get(other) ?? [], turn.paragraph);
      hearers[index] = [...everybody].filter((other) => other !== speaker && isThere(other));
    }
  }
  return hearers;
}

/** Turns among which people may hear each other: of one scene, or of one hearing. */
interface Gathering {
  readonly turns: readonly number[];
  readonly hearing: Hearing | null;
}

/** The turns of each hearing, and in a novel of each scene outside of them, by their index. */
function gatheringsOf(
  reading: Reading,
  hearings: readonly Hearing[],
  spoken: readonly SpokenTurn[],
): readonly Gathering[] {
  const scenes = new Map<number, number[]>();
  const sittings = new Map<Hearing, number[]>();
  spoken.forEach(({ turn }, index) => {
    const hearing = hearingAt(hearings, turn.paragraph);
    if (hearing !== undefined) appendTo(sittings, hearing, index);
    else appendTo(scenes, reading.paragraphs[turn.paragraph]?.scene ?? -1, index);
  });
  const courts = Array.from(sittings, ([hearing, turns]) => ({ turns, hearing }));
  if (isShortStory(reading)) return courts;
  return [...Array.from(scenes.values(), (turns) => ({ turns, hearing: null })), ...courts];
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
