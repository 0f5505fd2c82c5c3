import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
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
export function CountingChoice() {
  const open = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open.value) return;
    const close = ({ target }: Event) => {
      if (!(target instanceof Node && root.current?.contains(target))) open.value = false;
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, [open.value]);
  if (found.value === null || found.value.story.kind === "sceneList") return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape reaches it from the fields inside.
    <div
      class="counting"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open.value) return;
        event.stopPropagation();
        open.value = false;
        root.current?.querySelector("button")?.focus();
      }}
    >
      <button
        type="button"
        class="text-button"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        counted by {describe(counting.value.copresence)}
      </button>
      {open.value && <CountingForm />}
    </div>
  );
}

function describe(nearness: Nearness): string {
  return nearness.unit === "scene" ? "scene" : `${nearness.within} ${nearness.unit}`;
}

function CountingForm() {
  const { copresence, dialogue } = counting.value;
  const chooseNearness = (next: Nearness) => {
    counting.value = { ...counting.value, copresence: next };
  };
  return (
    <div class="counting-form">
      <label>
        <span>Together:</span>
        <select
          value={copresence.unit}
          onChange={({ currentTarget }) => {
            const unit = UNITS.find((one) => one === currentTarget.value);
            chooseNearness(unit === undefined ? { unit: "scene" } : { unit, within: USUAL[unit] });
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
      {copresence.unit !== "scene" && (
        <label>
          <span>Within so many {copresence.unit}:</span>
          <input
            type="number"
            min={1}
            max={MOST}
            value={copresence.within}
            onChange={({ currentTarget }) => {
              const within = Math.round(Number(currentTarget.value));
              const { unit } = copresence;
              chooseNearness({ unit, within: Math.min(MOST, Math.max(1, within || 1)) });
            }}
          />
        </label>
      )}
      <label>
        <span>Dialogue weighs by:</span>
        <select
          value={dialogue}
          onChange={({ currentTarget }) => {
            const next = currentTarget.value === "words" ? "words" : "utterances";
            counting.value = { ...counting.value, dialogue: next };
          }}
        >
          <option value="utterances">lines</option>
          <option value="words">words</option>
        </select>
      </label>
      <p class="quiet">
        Somebody merely named or talked about is not there. Each weight is counted again from the
        text.
      </p>
    </div>
  );
}
