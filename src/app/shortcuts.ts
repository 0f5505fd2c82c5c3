import { isField } from "./incoming.ts";
import { dialog } from "./state/dialog.ts";
import { stepPassage } from "./state/passages.ts";
import { reading } from "./state/reading.ts";
import { select } from "./state/selection.ts";
import { extendWindow, pause, scrubTo, shownPlayhead, togglePlaying } from "./state/time.ts";

/** The keys that work wherever the focus is, unless it is where they mean something else. */
export function listenForShortcuts(): void {
  document.addEventListener("keydown", (event) => {
    if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      dialog.value = "search";
      return;
    }
    if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return;
    if (dialog.value !== null || isField(event.target) || reading.value === null) return;
    if (onKey(event)) event.preventDefault();
  });
}

/** Does what a key means; false where it means nothing here. */
function onKey({ key, shiftKey, target }: KeyboardEvent): boolean {
  const onButton = target instanceof HTMLButtonElement;
  switch (key) {
    case "/":
      dialog.value = "search";
      return true;
    case "?":
      dialog.value = "help";
      return true;
    case "Escape":
      select(null);
      return true;
    case " ":
      if (onButton) return false;
      togglePlaying();
      return true;
    case "n":
    case "p":
      stepPassage(key === "n" ? 1 : -1);
      return true;
    case "Home":
    case "End":
      pause();
      scrubTo(key === "Home" ? 0 : Number.POSITIVE_INFINITY);
      return true;
    case "ArrowLeft":
    case "ArrowRight":
      step(key === "ArrowLeft" ? -1 : 1, shiftKey);
      return true;
    default:
      return false;
  }
}

function step(by: number, extend: boolean): void {
  if (extend) {
    extendWindow(by);
    return;
  }
  pause();
  scrubTo(shownPlayhead.value + by);
}
