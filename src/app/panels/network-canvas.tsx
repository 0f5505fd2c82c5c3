import { computed, signal } from "@preact/signals";
import type { NetworkData } from "../../view/network-looks.ts";
import {
  type Hovered,
  mountNetwork,
  type NetworkEvents,
  type NetworkView,
} from "../../view/network-view.ts";
import { PALETTES } from "../../view/palette.ts";
import { cast } from "../state/cast.ts";
import { emphasis, networkPicture } from "../state/network.ts";
import { hoveredCharacter, hoveredTie, select, toggleCharacter } from "../state/selection.ts";
import { theme } from "../state/theme.ts";
import { HoverCard } from "./hover-card.tsx";
import { useView } from "./use-view.ts";

const networkData = computed<NetworkData | null>(() => {
  const picture = networkPicture.value;
  return picture && { picture, emphasis: emphasis.value, palette: PALETTES[theme.value] };
});

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

interface CanvasProps {
  readonly view: { current: NetworkView | null };
}

/** The network as a picture; nothing before a story is open. */
export function NetworkCanvas({ view }: CanvasProps) {
  const data = networkData.value;
  return data === null ? null : <Canvas data={data} view={view} />;
}

function Canvas({ data, view }: CanvasProps & { readonly data: NetworkData }) {
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
