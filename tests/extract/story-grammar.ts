import fc from "fast-check";

/**
 * Stories out of a grammar: a cast, scenes cut by `***`, and in each scene paragraphs of speech and narration.
 * A name stands in the plan as its place in the cast, so that one plan can be told with any names.
 */
export interface StoryPlan {
  readonly scenes: readonly (readonly ParagraphPlan[])[];
}

interface ParagraphPlan {
  readonly form: number;
  readonly who: number;
  readonly whom: number;
  readonly words: string;
}

/** How many people a plan has. */
const CAST_SIZE = 4;

/** Names of which the lexicon knows the gender: two women, two men. */
export const NAMES = ["Agnes", "Clara", "Walter", "Hugo"] as const;

/** The pronoun of each place in the cast. */
const PRONOUNS = ["she", "she", "he", "he"] as const;

const WORDS = fc
  .array(
    fc.constantFrom(
      ..."the lamp boat well rope night stove is was not here there again old cold and but".split(
        " ",
      ),
    ),
    { minLength: 2, maxLength: 12 },
  )
  .map((words) => words.join(" "));

type Form = (who: string, whom: string, words: string, pronoun: string) => string;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const FORMS: readonly Form[] = [
  (who, _whom, words) => `“${capital(words)},” said ${who}.`,
  (who, whom, words) => `“${capital(words)}, ${whom},” ${who} said.`,
  (who, whom, words) => `“${capital(words)}?” ${who} asked ${whom}.`,
  (who, _whom, words) => `${who} said, “${capital(words)}.”`,
  (who, _whom, words) => `“${capital(words)},” said ${who}, “${words}.” ${who} sat down.`,
  (_who, _whom, words) => `“${capital(words)}.”`,
  (who, _whom, words) => `${who} shut the door. “${capital(words)}!”`,
  (who, whom) => `${who} looked at ${whom}. ${whom} looked away.`,
  (who, _whom, words) => `The ${words}. ${who} walked to the window.`,
  (_who, _whom, words) => `The ${words}.`,
  (_who, _whom, words, pronoun) => `“${capital(words)},” ${pronoun} said.`,
  (_who, whom, _words, pronoun) => `${capital(pronoun)} smiled at ${whom}.`,
];

const PARAGRAPH: fc.Arbitrary<ParagraphPlan> = fc.record({
  form: fc.nat({ max: FORMS.length - 1 }),
  who: fc.nat({ max: CAST_SIZE - 1 }),
  whom: fc.nat({ max: CAST_SIZE - 1 }),
  words: WORDS,
});

export const STORY_PLAN: fc.Arbitrary<StoryPlan> = fc.record({
  scenes: fc.array(fc.array(PARAGRAPH, { minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 4,
  }),
});

/** Tells a plan with these names. Everybody comes in at the start, so that all are known. */
export function tell({ scenes }: StoryPlan, names: readonly string[] = NAMES): string {
  const name = (place: number) => names[place] ?? "";
  const opening = names.map((one) => `${one} came in. “Good evening,” said ${one}.`);
  const told = scenes.map((scene) =>
    scene
      .map(({ form, who, whom, words }) => {
        const other = whom === who ? (whom + 1) % CAST_SIZE : whom;
        return FORMS[form]?.(name(who), name(other), words, PRONOUNS[who] ?? "") ?? "";
      })
      .join("\n\n"),
  );
  return [opening.join("\n\n"), ...told].join("\n\n***\n\n");
}

/** Tells a plan as a screenplay: every paragraph is a speech. */
export function tellAsScript({ scenes }: StoryPlan, names: readonly string[] = NAMES): string {
  const told = scenes.map((scene, index) => {
    const speeches = scene.map(
      ({ who, words }) => `${(names[who] ?? "").toUpperCase()}\n${capital(words)}.`,
    );
    return [`INT. ROOM ${index + 1} - NIGHT`, ...speeches].join("\n\n");
  });
  return told.join("\n\n");
}
