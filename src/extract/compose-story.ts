import { countInteractions } from "../story/counting/count-interactions.ts";
import { usualCounting } from "../story/counting/usual-counting.ts";
import type { Mention, Span, Story, Utterance } from "../story/story.ts";
import { storyHead } from "../story/story-head.ts";
import { diagnose } from "./diagnose.ts";
import { placeAddressed } from "./dialogue/addressed-mentions.ts";
import type { SettledDialogue } from "./dialogue/dialogue.ts";
import type { Quotations } from "./quotations/quotations.ts";
import { rankCast } from "./ranked-cast.ts";
import type { Reading } from "./reading/reading.ts";
import { placeInHeadings } from "./references/heading-mentions.ts";
import type { PlacedMention } from "./references/mentions.ts";
import { mentionRoles } from "./roles/mention-roles.ts";
import type { SceneTable } from "./scenes/scenes.ts";

/** All that was found of a story. */
interface Parts {
  readonly reading: Reading;
  readonly quotations: Quotations;
  readonly dialogue: SettledDialogue;
  readonly mentions: readonly PlacedMention[];
  readonly scenes: SceneTable;
}

/**
 * Puts together what was found: characters get their ids, and interactions are counted. “You” in a speech is a mention
 * too, and so is a name in a heading; neither makes anybody more prominent.
 */
export function composeStory({
  reading,
  quotations,
  dialogue,
  mentions: told,
  scenes,
}: Parts): Story {
  const { source } = reading;
  const cast = rankCast(dialogue.characters, told, dialogue.speeches, reading.text);
  const mentions = [
    ...told,
    ...placeAddressed(reading, dialogue.speeches),
    ...placeInHeadings(reading, dialogue.characters),
  ].sort((a, b) => a.start - b.start);
  const { idOf } = cast;
  const utterances = dialogue.speeches.map(
    ({ spans, speaker, together, addressees, cue, manner, confidence }): Utterance => ({
      spans,
      speaker: speaker < 0 ? null : idOf(speaker),
      ...(together.length > 0 && { together: together.map(idOf) }),
      addressees: speaker < 0 ? [] : addressees.map(idOf),
      cue,
      ...(manner !== "speech" && { manner }),
      confidence,
    }),
  );
  const roles = mentionRoles(reading, mentions);
  const story: Story = {
    ...storyHead(source),
    paragraphs: reading.paragraphs.map(({ start, end }): Span => [start, end]),
    chapters: scenes.chapters,
    scenes: scenes.scenes,
    characters: cast.list,
    mentions: mentions.map(
      ({ start, end, character, kind, confidence }, index): Mention => ({
        start,
        end,
        character: idOf(character),
        kind,
        role: roles[index] ?? null,
        confidence,
      }),
    ),
    utterances,
    counting: usualCounting(source.kind),
    interactions: [],
    diagnostics: [
      ...source.diagnostics,
      ...quotations.diagnostics,
      ...diagnose(cast.list, utterances),
    ],
  };
  return { ...story, interactions: countInteractions(story, usualCounting(source.kind)) };
}
