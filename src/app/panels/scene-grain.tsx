import type { Grain } from "../../story/grain.ts";
import { grain } from "../state/found.ts";
import { chooseGrain, grainCounts } from "../state/grain.ts";
import { spoilerSafe } from "../state/spoilers.ts";

const LABELS: Readonly<Record<Grain, string>> = {
  chapters: "Chapters",
  marked: "Marked",
  inferred: "Inferred",
};

/** How finely the story is cut: chapters, the scenes that its author marked, or also those that were inferred. */
export function SceneGrain() {
  const counts = new Map(grainCounts.value);
  const isPlain = new Set(counts.values()).size <= 1;
  if (isPlain) return null;
  return (
    <label class="scene-grain" title="How finely the story is cut into scenes">
      <span class="scene-grain-word">Scenes</span>
      <select
        value={grain.value}
        onChange={({ currentTarget }) => {
          const chosen = [...counts.keys()].find((one) => one === currentTarget.value);
          if (chosen !== undefined) chooseGrain(chosen);
        }}
      >
        {[...counts].map(([one, count]) => (
          <option key={one} value={one}>
            {spoilerSafe.value ? LABELS[one] : `${LABELS[one]} (${count})`}
          </option>
        ))}
      </select>
    </label>
  );
}
