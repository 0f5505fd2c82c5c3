import type { NetworkView } from "../../view/network-view.ts";
import { CAN_DRAW, NETWORK_KINDS, networkKind } from "../state/network-kind.ts";
import { MatrixLegend } from "./matrix-legend.tsx";
import { NetworkLayout } from "./network-layout.tsx";
import { NetworkLegend } from "./network-legend.tsx";

interface FootProps {
  readonly view: { readonly current: NetworkView | null };
}

/** How the network is shown; what the marks mean; zoom. */
export function NetworkFoot({ view }: FootProps) {
  const isPicture = networkKind.value === "picture";
  return (
    <div class="network-foot">
      <fieldset class="segments">
        <legend class="visually-hidden">Show the network as</legend>
        {NETWORK_KINDS.map(([kind, label]) => (
          <button
            key={kind}
            type="button"
            disabled={kind === "picture" && !CAN_DRAW}
            aria-pressed={networkKind.value === kind}
            onClick={() => {
              networkKind.value = kind;
            }}
          >
            {label}
          </button>
        ))}
      </fieldset>
      {networkKind.value === "matrix" && <MatrixLegend />}
      {isPicture && <NetworkLayout />}
      {isPicture && <Zoom view={view} />}
      {isPicture && <NetworkLegend />}
    </div>
  );
}

function Zoom({ view }: Pick<FootProps, "view">) {
  return (
    <fieldset class="zoom">
      <legend class="visually-hidden">Zoom</legend>
      <button type="button" aria-label="Zoom in" onClick={() => view.current?.zoom(1.5)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => view.current?.zoom(1 / 1.5)}>
        −
      </button>
      <button
        type="button"
        aria-label="Fit the whole network"
        title="Fit"
        onClick={() => view.current?.fit()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
        </svg>
      </button>
    </fieldset>
  );
}
