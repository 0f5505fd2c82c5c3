import type { Nearness } from "../../story/story.ts";
import { counting, found } from "../state/found.ts";

const UNITS = ["paragraphs", "sentences", "words"] as const;
/** What “within” begins with where the unit changes. */
const USUAL: Readonly<Record<(typeof UNITS)[number], number>> = {
  paragraphs: 2,
  sentences: 3,
  words: 50,
};
const MOST = 1000;

/** How ties are counted: what being together is, and whether dialogue weighs by lines or by words. */
export function NetworkCounting() {
  if (found.value === null || found.value.story.kind === "sceneList") return null;
  const { copresence, dialogue } = counting.value;
  return (
    <fieldset class="option-group">
      <legend>Counting</legend>
      <label class="option-row">
        <span>Together</span>
        <select
          aria-label="Together is"
          value={copresence.unit}
          onChange={({ currentTarget }) => {
            const unit = UNITS.find((one) => one === currentTarget.value);
            choose(unit === undefined ? { unit: "scene" } : { unit, within: USUAL[unit] });
          }}
        >
          <option value="scene">in the same scene</option>
          {UNITS.map((unit) => (
            <option key={unit} value={unit}>
              within some {unit}
            </option>
          ))}
        </select>
      </label>
      {copresence.unit !== "scene" && <Within unit={copresence.unit} within={copresence.within} />}
      <label class="option-row">
        <span>Dialogue</span>
        <select
          aria-label="Dialogue is counted by"
          value={dialogue}
          onChange={({ currentTarget }) => {
            const next = currentTarget.value === "words" ? "words" : "utterances";
            counting.value = { ...counting.value, dialogue: next };
          }}
        >
          <option value="utterances">by lines</option>
          <option value="words">by words</option>
        </select>
      </label>
    </fieldset>
  );
}

function choose(copresence: Nearness): void {
  counting.value = { ...counting.value, copresence };
}

function Within({ unit, within }: Exclude<Nearness, { unit: "scene" }>) {
  return (
    <label class="option-row">
      <span>within</span>
      <input
        type="number"
        min={1}
        max={MOST}
        value={within}
        aria-label={`Within so many ${unit}`}
        onChange={({ currentTarget }) => {
          const next = Math.round(Number(currentTarget.value)) || 1;
          choose({ unit, within: Math.min(MOST, Math.max(1, next)) });
        }}
      />
      <span>{unit}</span>
    </label>
  );
}
