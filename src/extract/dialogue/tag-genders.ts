import type { Gender } from "../../story/story.ts";
import { type Characters, recast, redraft } from "../cast/character-draft.ts";
import type { PersonPhrases } from "../references/person-phrase.ts";
import type { SpokenTurn } from "../turns/conversation.ts";

/** Fewest pronouns, and least share of them, that decide a gender. */
const FEWEST = 2;
const SHARE = 0.75;

/**
 * Learns the gender of those of whom nothing else tells it from the tags of their lines: whoever mostly has “he said”
 * is a man.
 */
export function learnTagGenders(
  characters: Characters,
  phrases: PersonPhrases,
  spoken: readonly SpokenTurn[],
): Characters {
  const votes = new Map<number, { female: number; male: number }>();
  for (const { turn, speaker } of spoken) {
    const phrase = phrases.list[turn.cue?.phrase ?? -1];
    if (phrase?.kind !== "pronoun" || phrase.gender === "unknown") continue;
    if (characters.list[speaker]?.gender !== "unknown") continue;
    const own = votes.get(speaker) ?? { female: 0, male: 0 };
    votes.set(speaker, own);
    own[phrase.gender]++;
  }
  if (votes.size === 0) return characters;
  const list = characters.list.map((character, number) => {
    const own = votes.get(number);
    return own === undefined ? character : redraft(character, { gender: decide(own) });
  });
  return recast(characters, { list });
}

function decide({ female, male }: { female: number; male: number }): Gender {
  const most = Math.max(female, male);
  if (most < FEWEST || most < (female + male) * SHARE) return "unknown";
  return female > male ? "female" : "male";
}
