import { effect, signal } from "@preact/signals";

const KEY = "dramatis.spoilers";

/** Whether nothing after the playhead is shown, anywhere on the page and in what is exported; remembered. */
export const spoilerSafe = signal(localStorage.getItem(KEY) === "hide");

effect(() => {
  if (spoilerSafe.value) localStorage.setItem(KEY, "hide");
  else localStorage.removeItem(KEY);
});

/** The last scene told, in the order of telling, while a story is looked at without spoilers in another; else `null`. */
export const readUpTo = signal<number | null>(null);
