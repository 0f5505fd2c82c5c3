import { pins } from "../state/arrangement.ts";
import { type CastMember, cast } from "../state/cast.ts";
import { tiesOf } from "../state/network.ts";
import { selection } from "../state/selection.ts";
import { counted } from "./counted.ts";

interface OptionProps {
  readonly member: CastMember;
  readonly place: number;
  readonly count: number;
}

/** Says to a screen reader whom the keyboard is on in the network. */
export function NetworkOption({ member: { id, name, scenes }, place, count }: OptionProps) {
  const chosen = selection.value;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays on the picture, which says which option is active.
    <span
      id="network-option"
      class="visually-hidden"
      role="option"
      aria-selected={chosen?.kind === "character" && chosen.id === id}
      aria-posinset={place + 1}
      aria-setsize={count}
    >
      {name}, {counted(scenes, "scene")}, {counted(tiesOf(id).length, "tie")}
      {pins.value.has(id) ? ", pinned" : ""}
    </span>
  );
}

/** Stands where nobody is to be seen. */
export function NobodyOption() {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: as above; there is nothing to choose.
    <div class="network-empty" role="option" aria-selected="false" aria-disabled="true">
      {cast.value.length === 0
        ? "No characters were found in this text."
        : "The options leave nobody to show."}
    </div>
  );
}
