import { appendTo } from "../../../util/append-to.ts";
import { type CharacterDraft, canBeThere } from "../../cast/character-draft.ts";
import type { Identity } from "../../cast/join-characters.ts";
import { gendersAgree } from "../../names/gender.ts";
import type { Reading } from "../../reading/reading.ts";
import type { SpokenTurn } from "../../turns/conversation.ts";
import { aliasKind } from "./alias-kind.ts";
import { areMet, type NameUses } from "./name-uses.ts";

/** The narration has a name that is called at most this share as often as people do. */
const MOST_NARRATED = 0.25;
/** How often a name is called, at least, and in which share of its places in quotations. */
const FEWEST_CALLS = 2;
const CALLED_SHARE = 0.3;
/** What a call that somebody speaks costs, beside one that they answer. */
const OWN_CALL = 1.5;
/** Points, at least, in all, for each call, and by how much more than anybody else has. */
const FEWEST = 1.25;
const PER_CALL = 0.4;
const LEAD = 1.9;
/** Points of one who has a name that goes with no other: “Dame Durden” and Esther Summerson. */
const FEWEST_OF_OTHERS = 3;
/** Paragraphs between a call and its answer, at most. */
const REACH = 2;

/**
 * Finds names that people only call, and who answers to them, once it is decided who speaks: a nickname, a given name
 * that the narration never has. Whoever is called is there, speaks next or spoke before, and does not call it himself.
 *
 *     “Hector, don't be an ass,” said Lady Holt.
 *     “I took them,” the Colonel said again.            Hector is the Colonel
 */
export function findAnsweringNames(
  reading: Reading,
  list: readonly CharacterDraft[],
  uses: NameUses,
  spoken: readonly SpokenTurn[],
): readonly Identity[] {
  const found: { readonly identity: Identity; readonly points: number }[] = [];
  for (const [who, calls] of callsByName(list, uses, spoken)) {
    const answering = pointsOf(reading, spoken, who, calls);
    const ranked = [...answering]
      .filter(([other]) => canBeNamed(list, uses, who, other))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const [[is, points] = [-1, 0], [, next] = [-1, 0]] = ranked;
    const isOther = aliasKind(list[who], list[is]) === null;
    const fewest = Math.max(isOther ? FEWEST_OF_OTHERS : FEWEST, calls.length * PER_CALL);
    if (points >= fewest && points >= next * LEAD) found.push({ identity: [who, is], points });
  }
  const joined = new Set<number>();
  return found
    .sort((a, b) => b.points - a.points)
    .map(({ identity }) => identity)
    .filter(([who, is]) => {
      if (joined.has(who) || joined.has(is)) return false;
      joined.add(who);
      return true;
    });
}

/** The turns that call each name which hardly anybody but the people themselves uses. */
function callsByName(
  list: readonly CharacterDraft[],
  { narrated, quoted }: NameUses,
  spoken: readonly SpokenTurn[],
): readonly (readonly [number, readonly number[]])[] {
  const calls = new Map<number, number[]>();
  spoken.forEach(({ turn }, index) => {
    for (const called of turn.names.called) {
      if (calls.get(called)?.at(-1) !== index) appendTo(calls, called, index);
    }
  });
  return [...calls].filter(([who, own]) => {
    const draft = list[who];
    const said = quoted.get(who) ?? 0;
    return (
      draft !== undefined &&
      canBeThere(draft) &&
      !draft.isNarrator &&
      draft.names.size > 0 &&
      own.length >= Math.max(FEWEST_CALLS, said * CALLED_SHARE) &&
      (narrated.get(who)?.length ?? 0) <= said * MOST_NARRATED
    );
  });
}

/** For each who speaks around the calls of a name, how often they answer, less how often they call it. */
function pointsOf(
  reading: Reading,
  spoken: readonly SpokenTurn[],
  who: number,
  calls: readonly number[],
): ReadonlyMap<number, number> {
  const points = new Map<number, number>();
  const add = (character: number, value: number) =>
    points.set(character, (points.get(character) ?? 0) + value);
  for (const call of calls) {
    const next = sharesBeside(reading, spoken, call, 1, who);
    const last = sharesBeside(reading, spoken, call, -1, who);
    for (const character of new Set([...next.keys(), ...last.keys()]))
      add(character, Math.max(next.get(character) ?? 0, last.get(character) ?? 0));
    for (const [character, share] of sharesOf(spoken[call], who)) add(character, -OWN_CALL * share);
  }
  points.delete(-1);
  return points;
}

/** Who speaks the nearest turn in another paragraph of the scene, if it is near enough to answer. */
function sharesBeside(
  { paragraphs }: Reading,
  spoken: readonly SpokenTurn[],
  call: number,
  step: 1 | -1,
  who: number,
): ReadonlyMap<number, number> {
  const from = spoken[call]?.turn.paragraph ?? 0;
  for (let at = call + step; spoken[at] !== undefined; at += step) {
    const paragraph = spoken[at]?.turn.paragraph ?? 0;
    if (paragraph === from) continue;
    const isNear = Math.abs(paragraph - from) <= REACH;
    const isHere = paragraphs[paragraph]?.scene === paragraphs[from]?.scene;
    return isNear && isHere ? sharesOf(spoken[at], who) : new Map();
  }
  return new Map();
}

/** A name that seems to speak is whoever would speak without it. */
const SURE = 0.97;

/** The probability of each speaker of a turn, if the one under the name is none of its own. */
function sharesOf(turn: SpokenTurn | undefined, who: number): ReadonlyMap<number, number> {
  const { speakers = [], shares = [] } = turn ?? {};
  const own = shares[speakers.indexOf(who)] ?? 0;
  if (own > SURE) return new Map();
  return new Map(
    speakers.flatMap((speaker, place) =>
      speaker === who ? [] : [[speaker, (shares[place] ?? 0) / (1 - own)] as const],
    ),
  );
}

function canBeNamed(
  list: readonly CharacterDraft[],
  uses: NameUses,
  who: number,
  other: number,
): boolean {
  const one = list[who];
  const draft = list[other];
  if (one === undefined || draft === undefined || draft.count === 0) return false;
  if (isFullOfOther(one, draft)) return false;
  return canBeThere(draft) && gendersAgree(one.gender, draft.gender) && !areMet(uses, who, other);
}

/** Whether one has a given name and a surname, and it is not the other's: “James Holt” beside “Dr. Marsh”. */
function isFullOfOther({ names, surname }: CharacterDraft, other: CharacterDraft): boolean {
  return names.size > 1 && surname !== null && other.surname !== null && surname !== other.surname;
}
