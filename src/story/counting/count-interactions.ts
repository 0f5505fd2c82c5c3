import { countWords } from "../../util/words.ts";
import { sceneIndexAt } from "../scene-index.ts";
import type {
  Counting,
  Interaction,
  InteractionKind,
  Nearness,
  Span,
  Story,
  StoryKind,
} from "../story.ts";
import { type Appearance, appearancesByScene, type PresenceReason } from "./appearances.ts";
import { eachMeeting, type Meeting } from "./meetings.ts";
import { isPresent, scenePresences } from "./scene-presence.ts";
import { type TextUnits, textUnits } from "./text-units.ts";

const KINDS: readonly InteractionKind[] = ["copresence", "dialogue", "reference"];

interface Draft {
  readonly kind: InteractionKind;
  /** Places in `Story.scenes` and `Story.characters`. */
  readonly scene: number;
  readonly from: number;
  readonly to: number;
  readonly evidence: Span[];
  weight: number;
}

type Add = (kind: InteractionKind, from: number, to: number, span: Span, weight?: number) => void;

/**
 * Counts what people do together in each scene of a story, from its mentions and utterances; what it says of
 * interactions so far is not looked at.
 *
 * - dialogue: utterances, or their words, from the speaker to each addressee;
 * - co-presence: passages of the size asked for in which both take part, or scenes in which both are present. Someone
 *   merely named or talked about takes no part; in a script nobody does who neither speaks nor acts, as DraCor counts;
 * - reference: utterances that name somebody who is not addressed.
 */
export function countInteractions(story: Story, counting: Counting): readonly Interaction[] {
  /** By kind, scene and pair, as one number. */
  const drafts = new Map<number, Draft>();
  const people = story.characters.length;
  const add: Add = (kind, from, to, span, weight = 1) => {
    const scene = sceneIndexAt(story.scenes, span[0]);
    if (from === to || from < 0 || to < 0 || scene < 0) return;
    const place = KINDS.indexOf(kind) * story.scenes.length + scene;
    const key = (place * people + from) * people + to;
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = { kind, scene, from, to, evidence: [], weight: 0 };
      drafts.set(key, draft);
    }
    const last = draft.evidence.at(-1);
    if (last !== undefined && last[0] === span[0] && last[1] === span[1]) return;
    draft.evidence.push(span);
    draft.weight += weight;
  };
  addDialogue(story, counting.dialogue, add);
  addCopresence(story, counting.copresence, add);
  return write(story, [...drafts.values()]);
}

function addDialogue(story: Story, unit: Counting["dialogue"], add: Add): void {
  const ranks = new Map(story.characters.map(({ id }, rank) => [id, rank]));
  const rankOf = (id: string) => ranks.get(id) ?? -1;
  const namedIn = talkedAbout(story.mentions);
  for (const { spans, speaker, together = [], addressees } of story.utterances) {
    const whole: Span = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
    const named = namedIn(whole);
    if (speaker === null) continue;
    const weight = unit === "words" ? wordsOf(story.text, spans) : 1;
    const absent = named.filter((id) => !addressees.includes(id));
    for (const voice of [speaker, ...together].map(rankOf)) {
      for (const id of addressees) add("dialogue", voice, rankOf(id), whole, weight);
      for (const id of absent) add("reference", voice, rankOf(id), whole);
    }
  }
}

/** Who is named within a speech, for one speech after the other. */
function talkedAbout(mentions: Story["mentions"]): (speech: Span) => readonly string[] {
  const quoted = mentions.filter(({ role }) => role === null);
  const startOf = (at: number) => quoted[at]?.start ?? Number.POSITIVE_INFINITY;
  let next = 0;
  return ([start, end]) => {
    while (startOf(next) < start) next++;
    let last = next;
    while (startOf(last) < end) last++;
    return quoted.slice(next, last).map(({ character }) => character);
  };
}

function wordsOf(text: string, spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + countWords(text, start, end), 0);
}

function addCopresence(story: Story, nearness: Nearness, add: Add): void {
  const units = textUnits(story, nearness.unit === "scene" ? "paragraphs" : nearness.unit);
  for (const appearances of presentAppearances(story)) {
    const count = ({ pair, span }: Meeting) => add("copresence", pair[0], pair[1], span);
    if (nearness.unit !== "scene") eachMeeting(appearances, units, nearness.within, count);
    else for (const meeting of nearest(appearances, units)) count(meeting);
  }
}

const PROSE: ReadonlySet<PresenceReason> = new Set(["speaks", "spokenTo", "acts", "seen"]);
const SCRIPT: ReadonlySet<PresenceReason> = new Set(["speaks", "acts"]);
const TAKING_PART: Readonly<Record<StoryKind, typeof PROSE>> = {
  prose: PROSE,
  script: SCRIPT,
  sceneList: SCRIPT,
};

/** For each scene, the appearances of those who are present in it, which merely being named is not. */
function presentAppearances(story: Story): readonly (readonly Appearance[])[] {
  const present = scenePresences(story).map(
    (presences) => new Set(presences.filter(isPresent).map(({ character }) => character)),
  );
  return appearancesByScene(story).map((appearances, scene) =>
    appearances.filter(
      ({ reason, character }) =>
        TAKING_PART[story.kind].has(reason) && present[scene]?.has(character) === true,
    ),
  );
}

/** Of all meetings of a pair, the one in which they are nearest: it shows best that they share a scene. */
function nearest(appearances: readonly Appearance[], units: TextUnits): Iterable<Meeting> {
  const best = new Map<string, Meeting>();
  eachMeeting(appearances, units, Number.POSITIVE_INFINITY, (meeting) => {
    const key = meeting.pair.join();
    const known = best.get(key);
    if (known === undefined || meeting.distance < known.distance) best.set(key, meeting);
  });
  return best.values();
}

/** Scenes, kinds and pairs come in order, and numbers become ids. */
function write({ scenes, characters }: Story, drafts: readonly Draft[]): readonly Interaction[] {
  return drafts
    .toSorted(
      (a, b) =>
        a.scene - b.scene ||
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        a.from - b.from ||
        a.to - b.to,
    )
    .map(({ kind, scene, from, to, weight, evidence }) => ({
      kind,
      scene: scenes[scene]?.id ?? "",
      from: characters[from]?.id ?? "",
      to: characters[to]?.id ?? "",
      weight,
      evidence,
    }));
}
