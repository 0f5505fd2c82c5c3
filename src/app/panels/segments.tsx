interface SegmentsProps<Value> {
  readonly label: string;
  readonly choices: readonly (readonly [value: Value, label: string])[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  readonly disabled?: boolean;
}

/** A few choices beside each other, one of which is pressed. */
export function Segments<Value extends string | number | boolean>(props: SegmentsProps<Value>) {
  const { label, choices, value, onChoose, disabled = false } = props;
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{label}</legend>
      {choices.map(([choice, name]) => (
        <button
          key={String(choice)}
          type="button"
          disabled={disabled}
          aria-pressed={choice === value}
          onClick={() => onChoose(choice)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
