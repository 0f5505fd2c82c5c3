import type { Signal } from "@preact/signals";
import type { NetworkView } from "../../view/network-view.ts";

interface FootProps {
  readonly asTable: Signal<boolean>;
  readonly view: { readonly current: NetworkView | null };
}

/** Picture or table; what the marks mean; zoom. */
export function NetworkFoot({ asTable, view }: FootProps) {
  return (
    <div class="network-foot">
      <fieldset class="segments">
        <legend class="visually-hidden">Show the network as</legend>
        {[false, true].map((table) => (
          <button
            key={String(table)}
            type="button"
            aria-pressed={asTable.value === table}
            onClick={() => {
              asTable.value = table;
            }}
          >
            {table ? "Table" : "Picture"}
          </button>
        ))}
      </fieldset>
      {!asTable.value && <Legend />}
      {!asTable.value && <Zoom view={view} />}
    </div>
  );
}

function Legend() {
  return (
    <span class="network-legend">
      <span>
        <svg viewBox="0 0 30 14" aria-hidden="true">
          <circle cx="5" cy="7" r="2.5" />
          <circle cx="20" cy="7" r="6" />
        </svg>
        scenes
      </span>
      <span>
        <svg viewBox="0 0 30 14" aria-hidden="true">
          <path d="M1 4h28" stroke-width="1" />
          <path d="M1 10h28" stroke-width="4" />
        </svg>
        weight
      </span>
    </span>
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
