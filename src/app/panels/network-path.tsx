import type { PathMeasure } from "../../graph/path-between.ts";
import { nameOf } from "../state/cast.ts";
import { path } from "../state/network.ts";
import { pathFrom, pathMeasure, pathTo } from "../state/network-question.ts";
import { CharacterSelect } from "./character-select.tsx";
import { Segments } from "./segments.tsx";

const MEASURES = [
  ["shortest", "Shortest"],
  ["strongest", "Strongest"],
] as const;

/** Between whom a path is sought, and what makes it good. */
export function NetworkPath() {
  return (
    <fieldset class="option-group">
      <legend>Path between two</legend>
      <CharacterSelect
        label="From"
        value={pathFrom.value}
        nobody="nobody"
        onChoose={(id) => {
          pathFrom.value = id;
        }}
      />
      <CharacterSelect
        label="To"
        value={pathTo.value}
        nobody="nobody"
        onChoose={(id) => {
          pathTo.value = id;
        }}
      />
      <Segments<PathMeasure>
        label="What path"
        choices={MEASURES}
        value={pathMeasure.value}
        onChoose={(measure) => {
          pathMeasure.value = measure;
        }}
      />
    </fieldset>
  );
}

/** The path in words: “Hanne – Joost – Pim”. */
export function PathWords() {
  const [from, to] = [pathFrom.value, pathTo.value];
  if (from === null || to === null || from === to) return null;
  const steps = path.value;
  return (
    <p class="path-words" role="status">
      {steps === null
        ? `No ties lead from ${nameOf(from)} to ${nameOf(to)} in what is shown.`
        : steps.map(nameOf).join(" – ")}
    </p>
  );
}
