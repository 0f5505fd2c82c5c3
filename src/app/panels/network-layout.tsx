import {
  isLayingOut,
  isRearranged,
  layOutAgain,
  pins,
  resetArrangement,
  togglePin,
  unpinAll,
} from "../state/arrangement.ts";
import { nameOf } from "../state/cast.ts";
import { selection } from "../state/selection.ts";

/** Where the characters are: laid out anew, pinned, as they were. */
export function NetworkLayout() {
  const chosen = selection.value;
  const id = chosen?.kind === "character" ? chosen.id : null;
  return (
    <fieldset class="network-layout">
      <legend class="visually-hidden">Layout</legend>
      {id !== null && (
        <button type="button" class="text-button" onClick={() => togglePin(id)}>
          {pins.value.has(id) ? "Unpin" : "Pin"} {nameOf(id)}
        </button>
      )}
      {pins.value.size > 0 && (
        <button type="button" class="text-button" onClick={unpinAll}>
          Unpin all ({pins.value.size})
        </button>
      )}
      {isRearranged.value && (
        <button type="button" class="text-button" onClick={resetArrangement}>
          As at first
        </button>
      )}
      <button
        type="button"
        class="text-button"
        aria-busy={isLayingOut.value}
        title="Find new places by the ties shown; who is pinned stays"
        onClick={() => void layOutAgain()}
      >
        Lay out again
      </button>
    </fieldset>
  );
}
