import { effect, signal } from "@preact/signals";
import { hasWebGl } from "../../view/web-gl.ts";

/** How the network is shown. */
export type NetworkKind = "picture" | "matrix" | "table" | "measures";

/** Without WebGL there is no picture. */
export const CAN_DRAW = hasWebGl();

export const NETWORK_KINDS: readonly (readonly [kind: NetworkKind, label: string])[] = [
  ["picture", "Picture"],
  ["matrix", "Matrix"],
  ["table", "Table"],
  ["measures", "Measures"],
];

const KEY = "dramatis.network";

/** Remembered while the page is open, and when it is loaded again. */
export const networkKind = signal<NetworkKind>(remembered());

effect(() => sessionStorage.setItem(KEY, networkKind.value));

function remembered(): NetworkKind {
  const value = sessionStorage.getItem(KEY);
  const [known] = NETWORK_KINDS.find(([kind]) => kind === value) ?? ["picture"];
  return known === "picture" && !CAN_DRAW ? "table" : known;
}
