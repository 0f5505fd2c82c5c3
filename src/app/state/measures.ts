import { effect, signal } from "@preact/signals";
import type { NetworkMeasures } from "../../graph/measures.ts";
import { networkKind } from "./network-kind.ts";
import { reading } from "./reading.ts";
import { shownNetwork } from "./shown-network.ts";

/** Measuring costs more than a step of the playhead may: it waits until scenes stand still. */
const PAUSE_MILLISECONDS = 120;

/** Of the scenes and people shown; `null` until measured, and while nobody looks. */
export const measures = signal<NetworkMeasures | null>(null);

let timer: ReturnType<typeof setTimeout> | undefined;

effect(() => {
  clearTimeout(timer);
  const [open, network] = [reading.value, shownNetwork.value];
  if (networkKind.value !== "measures" || open === null || network === null) {
    measures.value = null;
    return;
  }
  const isFirst = measures.peek() === null;
  timer = setTimeout(() => void measure(), isFirst ? 0 : PAUSE_MILLISECONDS);
});

async function measure(): Promise<void> {
  const { measureNetwork } = await import("../../graph/measures.ts");
  const [open, network] = [reading.peek(), shownNetwork.peek()];
  if (open === null || network === null || networkKind.peek() !== "measures") return;
  measures.value = measureNetwork(network, open.communities);
}
