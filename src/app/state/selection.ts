import { batch, signal } from "@preact/signals";

/** What the reader of the page is looking at; every panel shows the same one. */
export type Selection =
  | { readonly kind: "character"; readonly id: string }
  | { readonly kind: "tie"; readonly source: string; readonly target: string }
  | { readonly kind: "scene"; readonly index: number }
  | { readonly kind: "search"; readonly words: string };

export const selection = signal<Selection | null>(null);

/** Place in the list of passages under the selection; -1 before the first: at the start of a scene. */
export const passageIndex = signal(0);

/** The character under the pointer or the keyboard focus, wherever that is. */
export const hoveredCharacter = signal<string | null>(null);

/** The tie under the pointer, as the network keys it. */
export const hoveredTie = signal<string | null>(null);

export function select(next: Selection | null): void {
  batch(() => {
    selection.value = next;
    passageIndex.value = next?.kind === "scene" ? -1 : 0;
  });
}

/** Chooses a character; choosing the same one again lets go. */
export function toggleCharacter(id: string): void {
  const current = selection.value;
  const same = current?.kind === "character" && current.id === id;
  select(same ? null : { kind: "character", id });
}
