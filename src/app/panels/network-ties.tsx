import { beyondBackbone, ties } from "../state/network.ts";
import {
  BACKBONE_LEVELS,
  backbone,
  directed,
  kindWeights,
  MOST_WEIGHT,
  setKindWeight,
} from "../state/network-question.ts";
import { counted } from "./counted.ts";
import { INTERACTION_KINDS } from "./interaction-kinds.ts";

/** Which ties are kept as the backbone, and what a passage of each kind weighs. */
export function NetworkTies() {
  return (
    <>
      <Backbone />
      <fieldset class="option-group">
        <legend>A passage weighs</legend>
        {INTERACTION_KINDS.map(([kind, label]) => (
          <label key={kind} class="option-row">
            <span>{label}</span>
            <input
              type="range"
              min={0}
              max={MOST_WEIGHT}
              step={0.5}
              disabled={directed.value && kind === "copresence"}
              value={kindWeights.value[kind]}
              aria-label={`Weight of a passage: ${label}`}
              onInput={({ currentTarget }) => {
                setKindWeight(kind, Number(currentTarget.value));
                currentTarget.value = String(kindWeights.value[kind]);
              }}
            />
            <output>{kindWeights.value[kind]}</output>
          </label>
        ))}
      </fieldset>
    </>
  );
}

function Backbone() {
  const hides = beyondBackbone.value;
  const all = ties.value.length + hides;
  const level = BACKBONE_LEVELS[backbone.value] ?? 1;
  const words =
    backbone.value === 0
      ? `all ${counted(all, "tie")} shown`
      : `hides ${hides.toLocaleString("en")} of ${counted(all, "tie")} (α ${level})`;
  return (
    <fieldset class="option-group">
      <legend>Backbone</legend>
      <input
        type="range"
        min={0}
        max={BACKBONE_LEVELS.length - 1}
        value={backbone.value}
        aria-label="Backbone: keep only the ties that stand out"
        aria-valuetext={words}
        onInput={({ currentTarget }) => {
          backbone.value = Number(currentTarget.value);
        }}
      />
      <p class="option-words">{words}</p>
    </fieldset>
  );
}
