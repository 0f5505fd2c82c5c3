import { computed, effect, signal } from "@preact/signals";
import { type Correction, correct, readCorrections } from "../../story/corrections.ts";
import type { Scene } from "../../story/story.ts";
import type { Reading } from "../make-reading.ts";
import { cut, found } from "./found.ts";

/** What the reader changed in the open story, and what they took back of it, the last first. */
interface Edits {
  readonly made: readonly Correction[];
  readonly undone: readonly Correction[];
}

const NONE: Edits = { made: [], undone: [] };
const edits = signal<Edits>(NONE);

/** The open story with the reader's corrections. */
export const corrected = computed<Reading | null>(() => {
  const open = cut.value;
  if (open === null || edits.value.made.length === 0) return open;
  return { ...open, story: correct(open.story, edits.value.made) };
});

/** Where a scene starts in the story as it was found, whatever order the scenes are in now; `null` for one that is new. */
export function startInFile({ id }: Pick<Scene, "id">): number | null {
  return corrected.value?.story.scenes.find((scene) => scene.id === id)?.start ?? null;
}

export const canUndo = computed(() => edits.value.made.length > 0);
export const canRedo = computed(() => edits.value.undone.length > 0);

export function addCorrection(correction: Correction): void {
  edits.value = { made: [...edits.value.made, correction], undone: [] };
}

export function undoCorrection(): void {
  const { made, undone } = edits.value;
  const last = made.at(-1);
  if (last !== undefined) edits.value = { made: made.slice(0, -1), undone: [last, ...undone] };
}

export function redoCorrection(): void {
  const { made, undone } = edits.value;
  const [first, ...rest] = undone;
  if (first !== undefined) edits.value = { made: [...made, first], undone: rest };
}

/** A file's corrections are kept in the browser, by what is in it, whatever its name. */
const keyOf = (reading: Reading) => `dramatis.corrections.${reading.story.source.sha256}`;

/** To be called when another story is opened, before it is shown. */
export function recallCorrections(reading: Reading): void {
  edits.value = { ...NONE, made: readCorrections(localStorage.getItem(keyOf(reading)) ?? "[]") };
}

effect(() => {
  const { made } = edits.value;
  const open = found.peek();
  if (open === null) return;
  if (made.length === 0) localStorage.removeItem(keyOf(open));
  else localStorage.setItem(keyOf(open), JSON.stringify(made));
});
