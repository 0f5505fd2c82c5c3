import { appendTo } from "../../util/append-to.ts";
import type { Reading } from "../reading/reading.ts";
import type { SpokenTurn } from "../turns/conversation.ts";
import { type Hearing, hearingAt } from "../turns/hearings.ts";
import type { Witnesses } from "../turns/witnesses.ts";
import { isShortStory } from "./short-stories.ts";

/** So many who speak in one scene, and in one sitting of a court, are a gathering. */
const GATHERING = 4;
const COURT = 5;

/** Paragraphs on either side of a line within which somebody speaks who hears it. */
const EARSHOT = 30;

/** So many lines of each one that are said to nobody by name are heard by a whole court. */
const HEARD_IN_COURT = 2;

/**
 * Who hears each turn at a gathering: whoever begins to speak among many is heard by all of them, before turning to one,
 * and later by each who joins them. A court is one gathering from its beginning to its end, and whoever is named
 * there hears it;
 * in a short story there is no other.
 *
 * @param named for each turn, whom it calls.
 * @returns for each turn, characters; nobody for most turns.
 */
export function findGatheringHearers(
  reading: Reading,
  witnesses: Witnesses,
  spoken: readonly SpokenTurn[],
  named: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const hearers: (readonly number[])[] = spoken.map(() => []);
  for (const { turns, hearing } of gatheringsOf(reading, witnesses.hearings, spoken)) {
    const heard =
      hearing === null
        ? hearersInRoom(spoken, turns)
        : hearersInCourt(spoken, turns, witnesses.presentAt(hearing), named);
    for (const [index, characters] of heard) hearers[index] = characters;
  }
  return hearers;
}

/** The first turn of each speaker that each other one hears, who speaks near it. */
function hearersInRoom(
  spoken: readonly SpokenTurn[],
  turns: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const hearers = new Map<number, readonly number[]>();
  const paragraphsOf = paragraphsBySpeaker(spoken, turns);
  if (paragraphsOf.size < GATHERING) return hearers;
  const reached = new Map<number, Set<number>>();
  for (const index of turns) {
    const { speaker, turn } = spoken[index] as SpokenTurn;
    if (speaker < 0) continue;
    const known = reached.get(speaker) ?? new Set([speaker]);
    const joining = [...paragraphsOf]
      .filter(([other, lines]) => !known.has(other) && isNear(lines, turn.paragraph))
      .map(([other]) => other);
    reached.set(speaker, new Set([...known, ...joining]));
    hearers.set(index, joining);
  }
  return hearers;
}

/** The first turns of each speaker that name nobody, which all hear who speak there or are there. */
function hearersInCourt(
  spoken: readonly SpokenTurn[],
  turns: readonly number[],
  present: readonly number[],
  named: readonly (readonly number[])[],
): ReadonlyMap<number, readonly number[]> {
  const hearers = new Map<number, readonly number[]>();
  const speakers = paragraphsBySpeaker(spoken, turns);
  if (speakers.size < COURT) return hearers;
  const everybody = new Set([...speakers.keys(), ...present]);
  const heard = new Map<number, number>();
  for (const index of turns) {
    const { speaker } = spoken[index] as SpokenTurn;
    const before = heard.get(speaker) ?? 0;
    if (speaker < 0 || before === HEARD_IN_COURT || named[index]?.length !== 0) continue;
    heard.set(speaker, before + 1);
    hearers.set(
      index,
      [...everybody].filter((other) => other !== speaker),
    );
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
