import { useSignal } from "@preact/signals";
import { openText } from "../incoming.ts";
import { dialog } from "../state/dialog.ts";
import { Modal } from "./modal.tsx";

export function PasteDialog() {
  const text = useSignal("");
  return (
    <Modal label="Paste a story" class="paste">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          dialog.value = null;
          void openText(text.value);
        }}
      >
        <h2>
          <label for="paste-text">Paste a story</label>
        </h2>
        <textarea
          id="paste-text"
          rows={14}
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to write here.
          autoFocus
          placeholder="“Come in,” said Lucy…"
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
        />
        <p class="modal-actions">
          <span class="hint">It is read here, and goes nowhere else.</span>
          <button type="submit" class="button button-primary" disabled={text.value.trim() === ""}>
            Read it
          </button>
        </p>
      </form>
    </Modal>
  );
}
