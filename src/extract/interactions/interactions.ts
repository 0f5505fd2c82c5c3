import type { Interaction, InteractionKind, Span, StoryKind } from "../../story/story.ts";
import type { Speech } from "../dialogue/speeches.ts";
import type { Paragraph } from "../reading/reading.ts";
import type { PlacedMention } from "../references/mentions.ts";
import { findMeetings } from "./copresence.ts";
import { findSharedScenes } from "./shared-scenes.ts";

interface Draft {
  readonly kind: InteractionKind;
  readonly scene: number;
  readonly from: number;
  readonly to: number;
  readonly evidence: Span[];
}

/**
 * Counts what people do together in each scene.
 *
 * - dialogue: utterances, from the speaker to each addressee;
 * - co-presence: passages in which both take part: they speak, are spoken to, or are named in the narration, within
 *   two paragraphs of each other; in a script, scenes that both are in. Someone merely talked about is not present;
 * - reference: utterances that name somebody who is not addressed.
 */
export function findInteractions(
  kind: StoryKind,
  paragraphs: readonly Paragraph[],
  sceneOf: (offset: number) => number,
  speeches: readonly Speech[],
  mentions: readonly PlacedMention[],
): readonly Draft[] {
  const drafts = new Map<string, Draft>();
  const add = (kind: InteractionKind, from: number, to: number, span: Span) => {
    const scene = sceneOf(span[0]);
    if (from === to || from < 0 || to < 0 || scene < 0) return;
    const key = `${kind} ${scene} ${from} ${to}`;
    const draft = drafts.get(key) ?? { kind, scene, from, to, evidence: [] };
    drafts.set(key, draft);
    const last = draft.evidence.at(-1);
    if (last === undefined || last[0] !== span[0] || last[1] !== span[1]) draft.evidence.push(span);
  };
  addDialogue(speeches, mentions, add);
  const findPairs = kind === "script" ? findSharedScenes : findMeetings;
  for (const { pair, span } of findPairs(paragraphs, sceneOf, speeches, mentions)) {
    add("copresence", ...pair, span);
  }
  return [...drafts.values()];
}

type Add = (kind: InteractionKind, from: number, to: number, span: Span) => void;

function wholeSpan(spans: readonly Span[]): Span {
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
}

function addDialogue(
  speeches: readonly Speech[],
  mentions: readonly PlacedMention[],
  add: Add,
): void {
  let mention = 0;
  for (const { spans, speaker, together, addressees } of speeches) {
    const whole = wholeSpan(spans);
    while ((mentions[mention]?.start ?? Number.POSITIVE_INFINITY) < whole[0]) mention++;
    const named = namedWithin(mentions, mention, whole[1]);
    const absent = named.filter((character) => !addressees.includes(character));
    for (const voice of [speaker, ...together]) {
      for (const addressee of addressees) add("dialogue", voice, addressee, whole);
      for (const character of absent) add("reference", voice, character, whole);
    }
  }
}

/** Whom a speech names, of the mentions from one on. */
function namedWithin(
  mentions: readonly PlacedMention[],
  from: number,
  end: number,
): readonly number[] {
  const named: number[] = [];
  for (let at = from; (mentions[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++) {
    const mention = mentions[at];
    if (mention?.isQuoted === true) named.push(mention.character);
  }
  return named;
}

/** Numbers become ids; scenes and pairs come in order. */
export function writeInteractions(
  drafts: readonly Draft[],
  sceneId: (scene: number) => string,
  characterId: (character: number) => string,
  rankOf: (character: number) => number,
): readonly Interaction[] {
  const kinds: readonly InteractionKind[] = ["copresence", "dialogue", "reference"];
  return drafts
    .map((draft) => {
      const isReversed = draft.kind === "copresence" && rankOf(draft.from) > rankOf(draft.to);
      return isReversed ? { ...draft, from: draft.to, to: draft.from } : draft;
    })
    .sort(
      (a, b) =>
        a.scene - b.scene ||
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        rankOf(a.from) - rankOf(b.from) ||
        rankOf(a.to) - rankOf(b.to),
    )
    .map(
      ({ kind, scene, from, to, evidence }): Interaction => ({
        kind,
        scene: sceneId(scene),
        from: characterId(from),
        to: characterId(to),
        weight: evidence.length,
        evidence,
      }),
    );
}
