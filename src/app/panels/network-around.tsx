import { around } from "../state/network-question.ts";
import { CharacterSelect } from "./character-select.tsx";
import { Segments } from "./segments.tsx";

const STEPS = [
  [1, "1 step"],
  [2, "2 steps"],
] as const;

/** Only a character and who is near them. */
export function NetworkAround() {
  const current = around.value;
  return (
    <fieldset class="option-group">
      <legend>Only around somebody</legend>
      <CharacterSelect
        label="Around"
        value={current?.id ?? null}
        nobody="everybody"
        onChoose={(id) => {
          around.value = id === null ? null : { id, steps: current?.steps ?? 1 };
        }}
      />
      <Segments<number>
        label="How far around"
        choices={STEPS}
        value={current?.steps ?? 1}
        disabled={current === null}
        onChoose={(steps) => {
          if (current !== null) around.value = { ...current, steps };
        }}
      />
    </fieldset>
  );
}
