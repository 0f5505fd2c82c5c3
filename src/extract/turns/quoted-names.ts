import type { Gender } from "../../story/story.ts";
import { wordAt } from "../../text/tokens.ts";
import { DIVINE } from "../lexicon/divine.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrase, PersonPhrases } from "../references/person-phrase.ts";
import type { References } from "../references/references.ts";
import { quotedUses } from "./quoted-uses.ts";

/** What the words of one quotation say of who speaks and who is spoken to. */
export interface QuotedNames {
  /** Whom it calls by name. */
  readonly called: readonly number[];
  /** Whom else it names. */
  readonly mentioned: readonly number[];
  /** “Harris to Ferrell.”, “I'm Adriana Ferrell”: the speaker's own name; -1 where there is none. */
  readonly announced: number;
  /** Whether as one who calls another: “Harris to Ferrell.” */
  readonly calls: boolean;
  /** “sir” and “madam” tell the gender of whom it is said to. */
  readonly styled: Gender;
}

type Draft = {
  called: number[];
  mentioned: number[];
  announced: number;
  calls: boolean;
  styled: Gender;
};

/** Tells the names inside each quotation apart: called, announced, or merely mentioned. */
export function findQuotedNames(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
  { referent }: References,
): readonly QuotedNames[] {
  const { styles, uses } = quotedUses(reading, quotations, phrases);
  const names = styles.map(
    (styled): Draft => ({ called: [], mentioned: [], announced: -1, calls: false, styled }),
  );
  for (const { phrase, quotation, use } of uses) {
    const found = names[quotation];
    const character = referent[phrase] ?? -1;
    if (found === undefined || character < 0) continue;
    if (use === "calls") found.calls = true;
    if (use === "calls" || use === "introduces") found.announced = character;
    else if (use === "called" && !isDivine(reading, phrases.list[phrase]))
      found.called.push(character);
    else found.mentioned.push(character);
  }
  return names;
}

/** “Oh, God,” calls nobody who might answer. */
function isDivine({ tokens }: Reading, phrase: PersonPhrase | undefined): boolean {
  return phrase !== undefined && DIVINE.has(wordAt(tokens, phrase.endToken - 1));
}
