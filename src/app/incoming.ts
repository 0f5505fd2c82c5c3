import { signal } from "@preact/signals";
import { openStory } from "./open-story.ts";
import { showError } from "./state/messages.ts";

/** Whether something is being dragged over the page. */
export const dragging = signal(false);

export async function openFile(file: File): Promise<void> {
  try {
    await openStory(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch {
    showError(`${file.name} could not be read; is it a file, and may it be opened?`);
  }
}

export async function openText(text: string): Promise<void> {
  await openStory(new TextEncoder().encode(text), "Pasted text.txt");
}

/** Opens what is dropped anywhere on the page, or pasted outside of a field. */
export function listenForStories(): void {
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer === null) return;
    event.preventDefault();
    dragging.value = true;
  });
  document.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) dragging.value = false;
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    dragging.value = false;
    void openTransfer(event.dataTransfer);
  });
  document.addEventListener("paste", (event) => {
    if (isField(event.target)) return;
    event.preventDefault();
    void openTransfer(event.clipboardData);
  });
}

async function openTransfer(transfer: DataTransfer | null): Promise<void> {
  const file = transfer?.files[0];
  if (file !== undefined) return openFile(file);
  const text = transfer?.getData("text/plain") ?? "";
  if (text.trim() === "")
    return showError("There is no text in that; drop a file, or paste a story.");
  await openText(text);
}

export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}
