import { computed, signal, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { NetworkData } from "../../view/network-looks.ts";
import {
  type Hovered,
  mountNetwork,
  type NetworkEvents,
  type NetworkView,
} from "../../view/network-view.ts";
import { PALETTES } from "../../view/palette.ts";
import { moveCharacter } from "../state/arrangement.ts";
import { type CastMember, cast, castById } from "../state/cast.ts";
import { emphasis } from "../state/emphasis.ts";
import { hiddenCharacters, networkPicture } from "../state/network.ts";
import {
  hoveredCharacter,
  hoveredTie,
  select,
  selection,
  toggleCharacter,
} from "../state/selection.ts";
import { theme } from "../state/theme.ts";
import { counted } from "./counted.ts";
import { HoverCard } from "./hover-card.tsx";
import { useTurn } from "./in-turn.tsx";
import { carryOut, commandOf } from "./network-keys.ts";
import { NetworkOption, NobodyOption } from "./network-option.tsx";
import { useView } from "./use-view.ts";

const networkData = computed<NetworkData | null>(() => {
  const picture = networkPicture.value;
  return picture && { picture, emphasis: emphasis.value, palette: PALETTES[theme.value] };
});

/** What the pointer or the keyboard is on in the network. */
const hovered = signal<Hovered | null>(null);

function hover(over: Hovered | null): void {
  hovered.value = over;
  hoveredCharacter.value = over?.kind === "character" ? over.id : null;
  hoveredTie.value = over?.kind === "tie" ? over.id : null;
}

const EVENTS: NetworkEvents = {
  onHover: hover,
  onCharacter: toggleCharacter,
  onTie: (source, target) => select({ kind: "tie", source, target }),
  onBackground: () => select(null),
  onMove: moveCharacter,
};

interface CanvasProps {
  readonly view: { current: NetworkView | null };
}

/** The network as a picture; until the turn of another story has come, that of the last, and before any nothing. */
export function NetworkCanvas({ view }: CanvasProps) {
  const last = useRef<NetworkData | null>(null);
  if (useTurn(1)) last.current = networkData.value;
  const data = last.current;
  return data === null ? <div class="network-picture" /> : <Canvas data={data} view={view} />;
}

/**
 * For the keyboard and the screen reader the picture is a list: arrows go to who is seen next in a direction, Enter
 * chooses, Shift and arrows move, Space pins.
 */
function Canvas({ data, view }: CanvasProps & { readonly data: NetworkData }) {
  const mount = (node: HTMLElement, first: NetworkData) => mountNetwork(node, first, EVENTS);
  const element = useView(mount, data, view);
  const active = useSignal<string | null>(null);
  const shown = cast.value.filter(({ id }) => !hiddenCharacters.value.has(id));
  const current = shown.find(({ id }) => id === active.value) ?? firstOf(shown);
  const go = (id: string) => {
    const at = view.current?.placeOf(id) ?? null;
    if (at === null) return;
    active.value = id;
    hover({ kind: "character", id, ...at });
  };
  const onKey = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (command === null || current === undefined) return;
    event.preventDefault();
    go(carryOut(command, { id: current.id, ids: shown.map(({ id }) => id), view: view.current }));
  };
  return (
    <div
      class="network-picture"
      role="listbox"
      tabIndex={0}
      aria-label={`Network of ${counted(shown.length, "character")}: arrows go from one to the next; the same as a table by the button “Table”`}
      aria-activedescendant={current && "network-option"}
      onKeyDown={onKey}
      onFocus={({ currentTarget }) => {
        if (current !== undefined && currentTarget.matches(":focus-visible")) go(current.id);
      }}
      onBlur={() => hover(null)}
    >
      <div class="network-canvas" ref={element} aria-hidden="true" />
      {current === undefined ? (
        <NobodyOption />
      ) : (
        <NetworkOption member={current} place={shown.indexOf(current)} count={shown.length} />
      )}
      {hovered.value !== null && (
        <HoverCard
          hovered={hovered.value}
          width={element.current?.clientWidth ?? 0}
          height={element.current?.clientHeight ?? 0}
        />
      )}
    </div>
  );
}

/** Where the keyboard begins: with who is selected, else with the most prominent. */
function firstOf(shown: readonly CastMember[]): CastMember | undefined {
  const chosen = selection.value;
  const selected = chosen?.kind === "character" ? castById.value.get(chosen.id) : undefined;
  return selected !== undefined && shown.includes(selected) ? selected : shown[0];
}
