import type { Interaction, InteractionKind, Span } from "../../story/story.ts";
import type { Speech } from "../dialogue/speeches.ts";
import type { Paragraph } from "../reading/reading.ts";
import type { PlacedMention } from "../references/mentions.ts";
import { findMeetings } from "./copresence.ts";

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
 *   two paragraphs of each other. Someone merely talked about is not present;
 * - reference: utterances that name somebody who is not addressed.
 */
export function findInteractions(
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
  for (const { pair, span } of findMeetings(paragraphs, sceneOf, speeches, mentions)) {
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
  for (const { spans, speaker, addressees } of speeches) {
    const whole = wholeSpan(spans);
    for (const addressee of addressees) add("dialogue", speaker, addressee, whole);
    while ((mentions[mention]?.start ?? Number.POSITIVE_INFINITY) < whole[0]) mention++;
    for (let at = mention; (mentions[at]?.start ?? Number.POSITIVE_INFINITY) < whole[1]; at++) {
      const named = mentions[at];
      if (named?.isQuoted === true && !addressees.includes(named.character)) {
        add("reference", speaker, named.character, whole);
      }
    }
  }
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
