import { computed } from "@preact/signals";
import { presenceOf } from "../../graph/presence.ts";
import { communityColor } from "../../layout/appearance.ts";
import { formatRgb, parseHex, readableOn } from "../../layout/color.ts";
import type { Character } from "../../story/story.ts";

import { PALETTES } from "../../view/palette.ts";
import { reading } from "./reading.ts";
import { theme } from "./theme.ts";

export interface CastMember extends Character {
  readonly community: number;
  /** Of discs and bars, as #rrggbb. */
  readonly color: string;
  /** The same hue, dark or light enough to be read. */
  readonly textColor: string;
  /** Of the whole story. */
  readonly scenes: number;
  readonly lines: number;
  /** Words spoken. */
  readonly words: number;
}

/** The characters of the open story with what the panels say of them, most prominent first. */
export const cast = computed<readonly CastMember[]>(() => {
  const open = reading.value;
  if (open === null) return [];
  const { byCharacter } = presenceOf(open.story);
  const { grounds } = PALETTES[theme.value];
  return open.story.characters.map((character) => {
    const community = open.communities.get(character.id) ?? -1;
    const color = communityColor(community, theme.value);
    const presence = byCharacter.get(character.id) ?? [];
    return {
      ...character,
      community,
      color,
      textColor: formatRgb(readableOn(grounds, parseHex(color))),
      scenes: presence.length,
      lines: presence.reduce((sum, { utterances }) => sum + utterances, 0),
      words: presence.reduce((sum, { words }) => sum + words, 0),
    };
  });
});

export const castById = computed<ReadonlyMap<string, CastMember>>(
  () => new Map(cast.value.map((member) => [member.id, member])),
);

export function nameOf(id: string): string {
  return castById.value.get(id)?.name ?? id;
}
