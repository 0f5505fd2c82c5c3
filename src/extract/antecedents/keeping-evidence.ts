import type { AntecedentFeature } from "./antecedent-weights.ts";
import type { Discourse } from "./discourse.ts";
import type { Points } from "./points.ts";
import type { Pronoun } from "./pronoun.ts";

/** Tokens from “he” to “him” of one clause, at most. */
const CLAUSE = 9;

const NARRATED: readonly AntecedentFeature[] = ["kept", "keptOne", "keptThree", "keptEight"];
const QUOTED: readonly AntecedentFeature[] = [
  "keptQuoted",
  "keptQuotedOne",
  "keptQuotedThree",
  "keptQuotedEight",
];
const NOBODY: readonly AntecedentFeature[] = ["keptNobody", "keptNobodyOne"];

/** What is seen of a pronoun meaning the same character as the pronoun before it in its chain. */
export function weighKeeping(
  points: Points,
  character: number,
  pronoun: Pronoun,
  before: Pronoun,
  discourse: Discourse,
): void {
  const distance = farness(pronoun.sentence - before.sentence);
  const feature = (pronoun.quotation === -1 ? NARRATED : QUOTED)[distance];
  if (feature !== undefined) points.add(feature);
  const isNamed = (discourse.of(character)?.named ?? -1) > before.phrase;
  if (isNamed) points.add("keptNamed");
  else if (discourse.hasNamedOther(pronoun.sex, character, before.phrase))
    points.add("keptOverOther");
  if (pronoun.paragraph !== before.paragraph) points.add("keptOverParagraph");
  if (before.place !== "subject") return;
  if (pronoun.place === "owner" && distance <= 1) points.add("keptOwner");
  const isClause = distance === 0 && pronoun.token - before.token <= CLAUSE;
  if (pronoun.place === "other" && isClause) points.add("keptObject");
}

/** The same for a pronoun that means nobody in the cast, as that before it. */
export function weighKeepingNobody(points: Points, pronoun: Pronoun, before: Pronoun): void {
  points.add(NOBODY[farness(pronoun.sentence - before.sentence)] ?? "keptNobodyLater");
}

/** In the same sentence, in the next, up to three later, up to eight, farther. */
function farness(sentences: number): number {
  if (sentences <= 1) return sentences <= 0 ? 0 : 1;
  if (sentences <= 3) return 2;
  return sentences <= 8 ? 3 : 4;
}
