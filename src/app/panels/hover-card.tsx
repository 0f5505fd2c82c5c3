import { confidenceOfTie, pairKey, tieConfidences } from "../../graph/tie-confidence.ts";
import { tieId } from "../../view/network-edges.ts";
import type { Hovered } from "../../view/network-view.ts";
import { nameOf } from "../state/cast.ts";
import { counting } from "../state/found.ts";
import { type TieFacts, ties } from "../state/network.ts";
import { shownWeights } from "../state/network-question.ts";
import { reading } from "../state/reading.ts";
import { CharacterCard } from "./character-card.tsx";
import { counted } from "./counted.ts";

interface CardProps {
  readonly hovered: Hovered;
  /** Of the picture that the card lies over. Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A few words on what the pointer or the keyboard is on, beside it, inside the picture. */
export function HoverCard({ hovered: { kind, id, x, y }, width, height }: CardProps) {
  return (
    <div
      class="hover-card"
      role="tooltip"
      style={{
        left: `${x}px`,
        top: `${y}px`,
        "--flip": x > width / 2 ? "-100%" : "0%",
        "--rise": y > height / 2 ? "calc(-100% - 18px)" : "18px",
      }}
    >
      {kind === "character" ? <CharacterCard id={id} /> : <TieCard id={id} />}
    </div>
  );
}

function TieCard({ id }: { id: string }) {
  const tie = ties.value.find(({ source, target }) => tieId(source, target) === id);
  if (tie === undefined) return null;
  const { source, target, weight, forward, backward } = tie;
  const unit = counting.value.dialogue === "words" ? "word" : "line";
  return (
    <>
      <strong>
        {nameOf(source)} and {nameOf(target)}
      </strong>
      <span>
        weight {weight} · {counted(forward + backward, unit)} to each other
      </span>
      <span class="quiet">
        {Math.round(100 * confidenceOf(tie))} % sure · click to see the passages
      </span>
    </>
  );
}

function confidenceOf({ source, target, copresence, forward, backward, reference }: TieFacts) {
  const story = reading.value?.story;
  const weights = shownWeights.value;
  if (story === undefined) return 1;
  return confidenceOfTie(tieConfidences(story).get(pairKey(source, target)), {
    copresence: copresence * weights.copresence,
    dialogue: (forward + backward) * weights.dialogue,
    reference: reference * weights.reference,
  });
}
