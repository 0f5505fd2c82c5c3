import { signal } from "@preact/signals";

/** The dialog that is open. */
export const dialog = signal<"search" | "paste" | "help" | null>(null);
