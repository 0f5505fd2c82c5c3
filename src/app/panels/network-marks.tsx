import type { CharacterMeasure } from "../../graph/measure-characters.ts";
import { directed, sizeMeasure } from "../state/network-question.ts";
import { Segments } from "./segments.tsx";

const MEASURES = [
  ["scenes", "Scenes"],
  ["words", "Words spoken"],
] as const;

const DIRECTIONS = [
  [false, "Lines"],
  [true, "Arrows"],
] as const;

/** What sizes mean, and whether ties show who speaks to whom. */
export function NetworkMarks() {
  return (
    <>
      <fieldset class="option-group">
        <legend>Size shows</legend>
        <Segments<CharacterMeasure>
          label="What size shows"
          choices={MEASURES}
          value={sizeMeasure.value}
          onChoose={(measure) => {
            sizeMeasure.value = measure;
          }}
        />
      </fieldset>
      <fieldset class="option-group">
        <legend>Ties are</legend>
        <Segments<boolean>
          label="How ties are drawn"
          choices={DIRECTIONS}
          value={directed.value}
          onChoose={(arrows) => {
            directed.value = arrows;
          }}
        />
        <p class="option-words">
          Arrows show speech alone: who speaks to whom or, by mention, of whom.
        </p>
      </fieldset>
    </>
  );
}
