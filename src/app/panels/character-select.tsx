import { cast } from "../state/cast.ts";

interface SelectProps {
  readonly label: string;
  readonly value: string | null;
  /** What choosing nobody is called. */
  readonly nobody: string;
  readonly onChoose: (id: string | null) => void;
}

/** Chooses a character by name, or nobody. */
export function CharacterSelect({ label, value, nobody, onChoose }: SelectProps) {
  return (
    <label class="option-row">
      <span>{label}</span>
      <select
        aria-label={label}
        value={value ?? ""}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
      >
        <option value="">{nobody}</option>
        {cast.value.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
