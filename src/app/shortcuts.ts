import { isField } from "./incoming.ts";
import { redo, undo } from "./state/arrange.ts";
import { dialog } from "./state/dialog.ts";
import { stepPassage } from "./state/passages.ts";
import { reading } from "./state/reading.ts";
import { select } from "./state/selection.ts";
import {
  changeSpeed,
  extendWindow,
  lastShown,
  pause,
  scrubTo,
  shownPlayhead,
  togglePlaying,
} from "./state/time.ts";
import { toggleTimelineAlone } from "./state/timeline-height.ts";

/** The keys that work wherever the focus is, unless it is where they mean something else. */
export function listenForShortcuts(): void {
  document.addEventListener("keydown", (event) => {
    const isModified = event.metaKey || event.ctrlKey || event.altKey;
    const isTaken = isModified ? onModifiedKey(event) : onPlainKey(event);
    if (isTaken) event.preventDefault();
  });
}

/** With Ctrl, or Command. */
function onModifiedKey({ key, shiftKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  switch (key.toLowerCase()) {
    case "k":
      dialog.value = "search";
      return true;
    case "z":
      // In a field it takes back what was written.
      if (dialog.value !== null || isField(target)) return false;
      if (shiftKey) redo();
      else undo();
      return true;
    default:
      return false;
  }
}

function onPlainKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || dialog.value !== null || isField(event.target)) return false;
  return reading.value !== null && onKey(event);
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
    case "t":
      toggleTimelineAlone();
      return true;
    case "n":
    case "p":
      stepPassage(key === "n" ? 1 : -1);
      return true;
    case "<":
    case ">":
      changeSpeed(key === "<" ? -1 : 1);
      return true;
    case "Home":
    case "End":
      pause();
      scrubTo(key === "Home" ? 0 : lastShown.value);
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
