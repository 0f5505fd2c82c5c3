import {
  changeLineCount,
  lineCast,
  shownLines,
  type TimelineKind,
  timelineKind,
} from "../state/storylines.ts";

const KINDS: readonly (readonly [kind: TimelineKind, label: string])[] = [
  ["rows", "Rows"],
  ["storylines", "Storylines"],
];

/** How the timeline shows who is there, and how many have a line. */
export function TimelineKindSwitch() {
  return (
    <>
      {timelineKind.value === "storylines" && <LineCount />}
      <fieldset class="segments">
        <legend class="visually-hidden">Show who is there as</legend>
        {KINDS.map(([kind, label]) => (
          <button
            key={kind}
            type="button"
            aria-pressed={timelineKind.value === kind}
            onClick={() => {
              timelineKind.value = kind;
            }}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </>
  );
}

/** Minor characters are folded away, and unfolded here. */
function LineCount() {
  const all = lineCast.value.length;
  const shown = shownLines.value.length;
  return (
    <fieldset class="storyline-count">
      <legend class="visually-hidden">Characters with a line</legend>
      <button
        type="button"
        class="icon-button"
        aria-label="Fold minor characters away"
        title="Fold minor characters away (Shift M in the timeline)"
        onClick={() => changeLineCount(-1)}
      >
        −
      </button>
      <output>
        {shown === all ? `all ${all}` : `${shown} of ${all}`}
        <span> people</span>
      </output>
      <button
        type="button"
        class="icon-button"
        aria-label="Unfold more characters"
        title="Unfold more characters (M in the timeline)"
        disabled={shown === all}
        onClick={() => changeLineCount(1)}
      >
        +
      </button>
    </fieldset>
  );
}
