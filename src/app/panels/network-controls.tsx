import type { InteractionKind } from "../../story/story.ts";
import { heaviestTie, minimumWeight, ties } from "../state/network.ts";
import { kinds, toggleKind } from "../state/shown-network.ts";
import { counted } from "./counted.ts";
import { SmoothingToggle } from "./smoothing-toggle.tsx";

const KINDS: readonly (readonly [kind: InteractionKind, label: string, meaning: string])[] = [
  ["copresence", "Together", "Both are in the same passage"],
  ["dialogue", "Dialogue", "One speaks to the other"],
  ["reference", "Mention", "One speaks of the other"],
];

/** What makes a tie, and how heavy it must be. */
export function NetworkControls() {
  const most = Math.max(1, heaviestTie.value);
  const weight = Math.min(minimumWeight.value, most);
  return (
    <div class="network-controls">
      <fieldset class="segments">
        <legend class="visually-hidden">What makes a tie</legend>
        {KINDS.map(([kind, label, meaning]) => (
          <button
            key={kind}
            type="button"
            title={meaning}
            aria-pressed={kinds.value.includes(kind)}
            onClick={() => toggleKind(kind)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <SmoothingToggle />
      <label class="weight">
        <span>
          weight ≥ <output>{weight}</output>
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
      <span class="tie-count">{counted(ties.value.length, "tie")}</span>
    </div>
  );
}
