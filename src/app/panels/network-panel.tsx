import { useRef } from "preact/hooks";
import type { NetworkView } from "../../view/network-view.ts";
import { CAN_DRAW, networkKind } from "../state/network-kind.ts";
import { Matrix } from "./matrix.tsx";
import { MeasuresTable } from "./measures-table.tsx";
import { NetworkCanvas } from "./network-canvas.tsx";
import { NetworkControls } from "./network-controls.tsx";
import { NetworkFoot } from "./network-foot.tsx";
import { TieTable } from "./tie-table.tsx";

/** The network, as a picture or otherwise, with its controls. */
export function NetworkPanel() {
  const view = useRef<NetworkView | null>(null);
  return (
    <main class="network" aria-label="Network">
      <NetworkControls />
      {networkKind.value === "table" && <TieTable />}
      {networkKind.value === "measures" && <MeasuresTable />}
      {networkKind.value === "matrix" && <Matrix />}
      {networkKind.value === "picture" && <NetworkCanvas view={view} />}
      <NetworkFoot view={view} />
      {!CAN_DRAW && (
        <p class="network-foot">
          This browser has no WebGL, which the picture of the network needs.
        </p>
      )}
    </main>
  );
}
