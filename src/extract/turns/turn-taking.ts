import type { TurnEvidence } from "./turn-evidence.ts";
import type { TurnFeature, TurnWeights } from "./turn-weights.ts";

/** What is seen of two turns that follow each other, for one who speaks both, and for two who alternate. */
export interface StepFeatures {
  readonly same: readonly TurnFeature[];
  readonly alternates: readonly TurnFeature[];
  /** Whether nobody in the cast counts as one who may speak again. */
  readonly alsoNobody: boolean;
}

/** The points of a turn for coming after the one before. */
export interface StepPoints {
  readonly same: number;
  readonly alternates: number;
  readonly alsoNobody: boolean;
}

/**
 * What a turn has for coming after the one before, by who speaks both and who spoke before that:
 *
 *     “Is it far?”     earlier        Lucy
 *     “A mile.”        last speaker   Cecil
 *     “Oh dear.”       speaker        Lucy again: they alternate
 */
export function stepFeatures(before: TurnEvidence, turn: TurnEvidence): StepFeatures {
  const distance = turn.paragraph - before.paragraph;
  if (distance === 0) {
    return {
      same: sameParagraph(before, turn),
      alternates: [],
      alsoNobody: true,
    };
  }
  if (turn.continues) return { same: ["continues"], alternates: [], alsoNobody: true };
  if (distance === 1) return { ...nextFeatures(before, turn), alsoNobody: false };
  return distance === 2
    ? {
        same: ["apartSame"],
        alternates: ["apartAlternates", ...replies(before, turn)],
        alsoNobody: false,
      }
    : { same: ["farSame"], alternates: ["farAlternates"], alsoNobody: false };
}

export function stepPoints(
  before: TurnEvidence,
  turn: TurnEvidence,
  weights: TurnWeights,
): StepPoints {
  const { same, alternates, alsoNobody } = stepFeatures(before, turn);
  const sum = (features: readonly TurnFeature[]) =>
    features.reduce((points, feature) => points + weights[feature], 0);
  return { same: sum(same), alternates: sum(alternates), alsoNobody };
}

/** Two tags of one paragraph name two speakers, or one twice; either way the names decide. */
function sameParagraph(before: TurnEvidence, turn: TurnEvidence): readonly TurnFeature[] {
  const isNamedAnew = turn.isNamed && before.cue?.phrase !== turn.cue?.phrase;
  if (!isNamedAnew) return ["sameParagraph"];
  return before.isNamed ? [] : ["sameParagraphNamed"];
}

/** In the next paragraph. */
function nextFeatures(
  before: TurnEvidence,
  turn: TurnEvidence,
): Pick<StepFeatures, "same" | "alternates"> {
  const same: TurnFeature[] = ["nextSame"];
  if (before.isLong && turn.isLong) same.push("nextSameLong");
  if (before.asks) same.push("nextSameAfterQuestion");
  if (!before.closes) same.push("nextSameAfterBeat");
  if (!turn.opens && !turn.hasNamedCue) same.push("nextSameLedIn");
  if (turn.answers) same.push("nextSameAnswering");
  const strength = turn.cue?.strength;
  if (strength === "tag" || strength === "introduction") same.push("nextSameTagged");
  const alternates: TurnFeature[] = ["nextAlternates", ...replies(before, turn)];
  if (turn.cue === null && before.cue === null) alternates.push("nextAlternatesBareRun");
  return { same, alternates };
}

/** What says that whoever spoke before the last turn answers it, or does not. */
function replies(before: TurnEvidence, turn: TurnEvidence): readonly TurnFeature[] {
  const features: TurnFeature[] = [];
  if (turn.cue === null) features.push("alternatesBare");
  if (turn.answers) features.push("alternatesAnswering");
  if (before.asks) features.push("alternatesAsked");
  if (before.names.called.length > 0) features.push("alternatesCalled");
  if ((before.cue?.addressee ?? -1) >= 0) features.push("alternatesTold");
  return features;
}
