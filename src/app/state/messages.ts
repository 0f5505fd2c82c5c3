import { signal } from "@preact/signals";

/** What went wrong with what the reader just did; `null` when nothing did, or when it was dismissed. */
export const errorMessage = signal<string | null>(null);

export function showError(text: string): void {
  errorMessage.value = text;
}

export function dismissError(): void {
  errorMessage.value = null;
}
