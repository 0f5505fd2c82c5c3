import {
  LINE_COUNTS,
  lineCast,
  lineCount,
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
  const counts = LINE_COUNTS.filter((count) => count < all);
  if (counts.length === 0) return null;
  const shown = counts.find((count) => count === lineCount.value) ?? all;
  return (
    <label class="storyline-count">
      <span class="visually-hidden">Characters with a line</span>
      <select
        value={shown}
        onChange={({ currentTarget }) => {
          lineCount.value = Number(currentTarget.value);
        }}
      >
        {counts.map((count) => (
          <option key={count} value={count}>
            {count} of {all} people
          </option>
        ))}
        <option value={all}>all {all} people</option>
      </select>
    </label>
  );
}
