import { wordAt } from "../../text/tokens.ts";
import { type Characters, narratorAt } from "../cast/character-draft.ts";
import type { SpeechCue } from "../cues/speech-cue.ts";
import { words } from "../lexicon/words.ts";
import type { Quotation, Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrases } from "../references/person-phrase.ts";
import type { References } from "../references/references.ts";
import { CandidatePoints, type Scores } from "./candidate-points.ts";
import { weighCue } from "./cue-points.ts";
import { type OpenTurn, weighNeighbours } from "./neighbour-points.ts";
import { findQuotedNames, type QuotedNames } from "./quoted-names.ts";
import { Narration, type Surroundings } from "./surroundings.ts";
import type { TurnWeights } from "./turn-weights.ts";
import { Voices } from "./voices.ts";
import { Witnesses } from "./witnesses.ts";

/** What one quotation says for and against each person who might speak it. */
export interface TurnEvidence {
  readonly quotation: number;
  readonly paragraph: number;
  readonly continues: boolean;
  /** Whether it ends with a question. */
  readonly asks: boolean;
  /** Whether it is so long that it may be a tale. */
  readonly isLong: boolean;
  /** Whether it begins with a word that answers. */
  readonly answers: boolean;
  /** Whether its paragraph begins with it; ends with it. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Points for each candidate; whoever is not here cannot speak. -1 stands for nobody in the cast. */
  readonly scores: Scores;
  readonly names: QuotedNames;
  readonly cue: SpeechCue | null;
  /** Whether a tag or a lead-in names the speaker. */
  readonly isNamed: boolean;
  /** Whether that, or a beat beside the quotation, does. */
  readonly hasNamedCue: boolean;
}

/** All that turns are weighed by. */
export interface TurnText {
  readonly reading: Reading;
  readonly quotations: Quotations;
  readonly phrases: PersonPhrases;
  readonly characters: Characters;
  readonly cues: readonly (SpeechCue | null)[];
  readonly references: References;
}

/** Its scores are its points, which are still being added up. */
type TurnDraft = TurnEvidence & OpenTurn;

/**
 * Weighs each quotation by its cue, by the names inside it and beside it, by the turns around, and by who is in mind.
 *
 * @param open makes the points of a turn; a training program keeps what was seen.
 */
export function weighTurns(
  text: TurnText,
  weights: TurnWeights,
  open: () => CandidatePoints = () => new CandidatePoints(weights),
): readonly TurnEvidence[] {
  const { reading, quotations, phrases, characters, references } = text;
  const quoted = findQuotedNames(reading, quotations, phrases, references);
  const narration = new Narration(reading, quotations, phrases, references);
  const witnesses = new Witnesses(reading, quotations, phrases, references);
  const turns: TurnDraft[] = [];
  quotations.list.forEach((quotation, index) => {
    const names = quoted[index];
    if (!quotation.isSpeech || names === undefined) return;
    const turn = openTurn(text, quotation, index, names, open());
    const narrator = narratorAt(characters, quotation.firstToken);
    weighMinds(turn.points, text, index, narrator);
    if (narrator >= 0) turn.points.add(narrator, "narrator");
    weighCue(turn.points, turn.cue, text);
    weighNames(turn.points, names);
    const heard = witnesses.at(quotation.paragraph, turn.asks);
    if (heard >= 0) turn.points.add(heard, "onStand");
    weighSurroundings(
      turn.points,
      narration.around(quotation.paragraph),
      referentOf(text, turn.cue?.phrase),
    );
    turns.push(turn);
  });
  weighNeighbours(turns, characters);
  weighVoices(turns, text);
  for (const { points } of turns) {
    for (const character of points.candidates) {
      const activity = characters.list[character]?.activity ?? 0;
      points.add(character, "activity", Math.log2(1 + activity));
    }
  }
  return turns;
}

/** Words that begin an answer. */
const ANSWERS = words(
  "yes no oh ah yeah aye indeed certainly nothing never none nonsense true because well",
);

/** A turn of so many tokens may be part of a tale, of which each paragraph is closed. */
const LONG = 90;

function openTurn(
  text: TurnText,
  { paragraph, continues, firstToken, endToken }: Quotation,
  quotation: number,
  names: QuotedNames,
  points: CandidatePoints,
): TurnDraft {
  const { reading, phrases } = text;
  const cue = text.cues[quotation] ?? null;
  const isPlain = cue?.strength === "tag" || cue?.strength === "introduction";
  const phrase = phrases.list[cue?.phrase ?? -1];
  const isName = phrase?.kind === "name" || phrase?.head === "i";
  const isNamed = isPlain && isName;
  const own = reading.paragraphs[paragraph];
  return {
    quotation,
    paragraph,
    scene: own?.scene ?? -1,
    continues,
    points,
    names,
    cue,
    isNamed,
    hasNamedCue: isName && cue?.strength !== "above",
    scores: points,
    isLong: endToken - firstToken >= LONG,
    asks: wordAt(reading.tokens, endToken - 2) === "?",
    answers: ANSWERS.has(wordAt(reading.tokens, firstToken + 1)),
    opens: own?.firstToken === firstToken,
    closes: own?.endToken === endToken,
    addressee: referentOf(text, cue?.addressee),
    tagged: isNamed ? referentOf(text, cue.phrase) : -1,
  };
}

function referentOf({ references }: TurnText, phrase: number | undefined): number {
  return references.referent[phrase ?? -1] ?? -1;
}

/** Those who are in mind when the quotation begins are its candidates. */
function weighMinds(
  points: CandidatePoints,
  { references }: TurnText,
  quotation: number,
  narrator: number,
): void {
  for (const { character, salience, isHere } of references.inMind[quotation] ?? []) {
    points.enter(character);
    if (!isHere && character !== narrator) points.add(character, "talkedOf");
    points.add(character, "salience", Math.log2(1 + salience));
  }
}

/** Hardly anybody calls themselves, or names themselves but to say who they are. */
function weighNames(points: CandidatePoints, names: QuotedNames): void {
  for (const character of names.called) points.addKnown(character, "callsSelf");
  for (const character of names.mentioned) points.addKnown(character, "mentionsSelf");
  if (names.announced >= 0)
    points.add(names.announced, names.calls ? "announcesSelf" : "introducesSelf");
}

/** @param speaker whom the cue means, who has points for that. */
function weighSurroundings(
  points: CandidatePoints,
  { own, above, below }: Surroundings,
  speaker: number,
): void {
  for (const character of points.candidates) {
    if (own.has(character) && character !== speaker) points.add(character, "ownMention");
    if (above.has(character)) points.add(character, "betweenMention");
  }
  if (below >= 0) points.addKnown(below, "belowSubject");
}

/** What the likeness of a voice counts at most, either way. */
const MOST_LIKENESS = 3;

/** For those who talk like this. */
function weighVoices(turns: readonly TurnDraft[], { reading, quotations }: TurnText): void {
  const sure = new Int32Array(quotations.list.length).fill(-1);
  for (const { quotation, tagged } of turns) sure[quotation] = tagged;
  const voices = new Voices(reading, quotations, sure);
  for (const { points, quotation } of turns) {
    for (const character of points.candidates) {
      const likeness = voices.likeness(character, quotation);
      if (likeness !== 0)
        points.add(character, "voice", Math.max(-MOST_LIKENESS, Math.min(MOST_LIKENESS, likeness)));
    }
  }
}
