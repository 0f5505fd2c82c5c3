import { wordAt } from "../../text/tokens.ts";
import type { Characters } from "../cast/character-draft.ts";
import type { SpeechCue } from "../cues/speech-cue.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrases } from "../references/person-phrase.ts";
import type { References } from "../references/references.ts";
import { CandidatePoints } from "./candidate-points.ts";
import { weighCue } from "./cue-points.ts";
import { weighNeighbours } from "./neighbour-points.ts";
import { findQuotedNames, type QuotedNames } from "./quoted-names.ts";
import type { TurnWeights } from "./turn-weights.ts";

/** What one quotation says for and against each person who might speak it. */
export interface TurnEvidence {
  readonly quotation: number;
  readonly paragraph: number;
  readonly continues: boolean;
  /** Whether it ends with a question. */
  readonly asks: boolean;
  /** Points for each candidate; whoever is not here cannot speak. -1 stands for nobody in the cast. */
  readonly scores: ReadonlyMap<number, number>;
  readonly names: QuotedNames;
  readonly cue: SpeechCue | null;
  /** Whether a tag or a lead-in names the speaker. */
  readonly isNamed: boolean;
}

interface TurnDraft extends TurnEvidence {
  readonly points: CandidatePoints;
}

/** Weighs each quotation by its cue, by the names inside it and beside it, and by who is in mind. */
export function weighTurns(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
  characters: Characters,
  cues: readonly (SpeechCue | null)[],
  references: References,
  weights: TurnWeights,
): readonly TurnEvidence[] {
  const quoted = findQuotedNames(reading, quotations, phrases, references);
  const turns: TurnDraft[] = [];
  quotations.list.forEach(({ isSpeech, paragraph, continues, endToken }, index) => {
    const names = quoted[index];
    if (!isSpeech || names === undefined) return;
    const cue = cues[index] ?? null;
    const points = new CandidatePoints(weights);
    for (const { character, salience } of references.inMind[index] ?? []) {
      points.enter(character, weights.salience * Math.log2(1 + salience));
    }
    if (characters.narrator >= 0) points.add(characters.narrator, weights.narrator);
    weighCue(points, cue, phrases, characters, references, weights);
    weighNames(points, names, weights);
    const isPlain = cue?.strength === "tag" || cue?.strength === "introduction";
    turns.push({
      quotation: index,
      paragraph,
      continues,
      asks: wordAt(reading.tokens, endToken - 2) === "?",
      points,
      scores: points.scores,
      names,
      cue,
      isNamed: isPlain && phrases.list[cue.phrase]?.kind === "name",
    });
  });
  weighNeighbours(turns, characters, weights);
  for (const { points } of turns) {
    for (const character of points.candidates) {
      const activity = characters.list[character]?.activity ?? 0;
      points.add(character, weights.activity * Math.log2(1 + activity));
    }
  }
  return turns;
}

/** Hardly anybody calls themselves, or names themselves but to say who they are. */
function weighNames(points: CandidatePoints, names: QuotedNames, weights: TurnWeights): void {
  for (const character of names.called) points.addKnown(character, weights.callsSelf);
  for (const character of names.mentioned) points.addKnown(character, weights.mentionsSelf);
  if (names.announced >= 0) points.add(names.announced, weights.announcesSelf);
}
