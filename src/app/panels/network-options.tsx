import type { Signal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { NetworkAround } from "./network-around.tsx";
import { NetworkCounting } from "./network-counting.tsx";
import { NetworkMarks } from "./network-marks.tsx";
import { NetworkPath } from "./network-path.tsx";
import { NetworkPeople } from "./network-people.tsx";
import { NetworkTies } from "./network-ties.tsx";

/** All that can be asked of the network, one section a subject; a new one is a component more. */
const SECTIONS = [
  NetworkAround,
  NetworkPath,
  NetworkCounting,
  NetworkTies,
  NetworkPeople,
  NetworkMarks,
];

/** A button with the options below it; Escape and a click elsewhere close them. */
export function NetworkOptions({ open }: { readonly open: Signal<boolean> }) {
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open.value) return;
    const close = ({ target }: Event) => {
      if (!(target instanceof Node && root.current?.contains(target))) open.value = false;
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, [open.value]);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open.value) return;
    event.stopPropagation();
    open.value = false;
    trigger.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape reaches it from the controls inside.
    <div class="network-options" ref={root} onKeyDown={onKey}>
      <button
        ref={trigger}
        type="button"
        class="button"
        aria-expanded={open.value}
        aria-controls={id}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        Options
      </button>
      {open.value && (
        <section id={id} class="network-options-list" aria-label="Options of the network">
          {SECTIONS.map((Section, index) => (
            <Section key={index} />
          ))}
        </section>
      )}
    </div>
  );
}
