import { smooth } from "../state/network-question.ts";
import { timeMode } from "../state/time.ts";

/** Narrative smoothing, where there is something to smooth: a window of scenes. */
export function SmoothingToggle() {
  if (timeMode.value !== "window") return null;
  return (
    <label
      class="smoothing"
      title="A tie does not vanish between two scenes that have it (narrative smoothing)"
    >
      <input
        type="checkbox"
        checked={smooth.value}
        onChange={({ currentTarget }) => {
          smooth.value = currentTarget.checked;
        }}
      />
      smooth
    </label>
  );
}
