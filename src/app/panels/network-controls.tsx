import { useSignal } from "@preact/signals";
import { heaviestTie, ties } from "../state/network.ts";
import {
  directed,
  isUnusual,
  kinds,
  minimumWeight,
  resetQuestion,
  toggleKind,
} from "../state/network-question.ts";
import { counted } from "./counted.ts";
import { INTERACTION_KINDS } from "./interaction-kinds.ts";
import { NetworkOptions } from "./network-options.tsx";
import { PathWords } from "./network-path.tsx";
import { SmoothingToggle } from "./smoothing-toggle.tsx";

/** What makes a tie, how heavy it must be, and the options that are used less. */
export function NetworkControls() {
  const open = useSignal(false);
  return (
    <div class="network-controls">
      <fieldset class="segments">
        <legend class="visually-hidden">What makes a tie</legend>
        {INTERACTION_KINDS.map(([kind, label, meaning]) => (
          <button
            key={kind}
            type="button"
            title={meaning}
            disabled={directed.value && kind === "copresence"}
            aria-pressed={kinds.value.includes(kind)}
            onClick={() => toggleKind(kind)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <SmoothingToggle />
      <LeastWeight />
      <span class="tie-count">{counted(ties.value.length, "tie")}</span>
      {isUnusual.value && (
        <button type="button" class="text-button" onClick={resetQuestion}>
          Reset
        </button>
      )}
      <NetworkOptions open={open} />
      <PathWords />
    </div>
  );
}

function LeastWeight() {
  const most = Math.max(1, Math.ceil(heaviestTie.value));
  const weight = Math.min(minimumWeight.value, most);
  return (
    <label class="weight">
      <span title="Least weight of a tie">
        <span class="weight-word">weight </span>≥ <output>{weight}</output>
      </span>
      <input
        type="range"
        min={1}
        max={most}
        value={weight}
        aria-label="Least weight of a tie"
        onInput={({ currentTarget }) => {
          minimumWeight.value = Number(currentTarget.value);
        }}
      />
    </label>
  );
}
