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
import { hasWebGl } from "../../view/web-gl.ts";
import { cast } from "../state/cast.ts";
import { emphasis, networkPicture } from "../state/network.ts";
import { hoveredCharacter, hoveredTie, select, toggleCharacter } from "../state/selection.ts";
import { theme } from "../state/theme.ts";
import { HoverCard } from "./hover-card.tsx";
import { NetworkControls } from "./network-controls.tsx";
import { NetworkFoot } from "./network-foot.tsx";
import { TieTable } from "./tie-table.tsx";
import { useView } from "./use-view.ts";

const networkData = computed<NetworkData | null>(() => {
  const picture = networkPicture.value;
  return picture && { picture, emphasis: emphasis.value, palette: PALETTES[theme.value] };
});

const CAN_DRAW = hasWebGl();

/** What the pointer is over in the network. */
const hovered = signal<Hovered | null>(null);

const EVENTS: NetworkEvents = {
  onHover: (over) => {
    hovered.value = over;
    hoveredCharacter.value = over?.kind === "character" ? over.id : null;
    hoveredTie.value = over?.kind === "tie" ? over.id : null;
  },
  onCharacter: toggleCharacter,
  onTie: (source, target) => select({ kind: "tie", source, target }),
  onBackground: () => select(null),
};

/** The network, as a picture or as a table, with its controls. */
export function NetworkPanel() {
  const asTable = useSignal(!CAN_DRAW);
  const data = networkData.value;
  const view = useRef<NetworkView | null>(null);
  return (
    <main class="network" aria-label="Network">
      <NetworkControls />
      {asTable.value && <TieTable />}
      {data !== null && !asTable.value && <NetworkCanvas data={data} view={view} />}
      {CAN_DRAW ? (
        <NetworkFoot asTable={asTable} view={view} />
      ) : (
        <p class="network-foot">
          This browser has no WebGL, which the picture of the network needs.
        </p>
      )}
    </main>
  );
}

interface CanvasProps {
  readonly data: NetworkData;
  readonly view: { current: NetworkView | null };
}

function NetworkCanvas({ data, view }: CanvasProps) {
  const mount = (node: HTMLElement, first: NetworkData) => mountNetwork(node, first, EVENTS);
  const element = useView(mount, data, view);
  return (
    <div class="network-picture">
      <div
        class="network-canvas"
        ref={element}
        role="img"
        aria-label={`Network of ${cast.value.length} characters; the same as a table by the button “Table”`}
      />
      {cast.value.length === 0 && (
        <p class="network-empty">No characters were found in this text.</p>
      )}
      {hovered.value !== null && <HoverCard hovered={hovered.value} />}
    </div>
  );
}
