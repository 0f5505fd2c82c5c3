import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { dialog } from "../state/dialog.ts";

interface ModalProps {
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A dialog over the page; Escape or a click beside it closes it. */
export function Modal({ label, class: name = "", children }: ModalProps) {
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => element.current?.showModal(), []);
  const close = () => {
    dialog.value = null;
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes every dialog by itself.
    <dialog
      ref={element}
      class={`modal ${name}`}
      aria-label={label}
      onClose={close}
      onClick={({ target }) => {
        if (target === element.current) close();
      }}
    >
      <div class="modal-body">{children}</div>
    </dialog>
  );
}
