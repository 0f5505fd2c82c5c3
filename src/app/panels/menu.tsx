import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

interface MenuProps {
  readonly label: string;
  readonly disabled?: boolean;
  /** Entries are `MenuItem`s; anything else between them is a heading. */
  readonly children: ComponentChildren;
}

/** A button that opens a menu; arrows move in it, Escape and a click elsewhere close it. */
export function Menu({ label, disabled = false, children }: MenuProps) {
  const open = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open.value) return;
    items(root.current)[0]?.focus();
    const close = (event: Event) => {
      if (!(event.target instanceof Node && root.current?.contains(event.target)))
        open.value = false;
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, [open.value]);
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && open.value) {
      event.stopPropagation();
      open.value = false;
      trigger.current?.focus();
    } else if (step !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      if (open.value) moveFocus(root.current, step);
      else open.value = true;
    } else if (event.key === "Tab") open.value = false;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys reach it from the button and the entries inside.
    <div class="menu" ref={root} onKeyDown={onKey}>
      <button
        ref={trigger}
        type="button"
        class="button"
        aria-haspopup="menu"
        aria-expanded={open.value}
        aria-controls={id}
        disabled={disabled}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {label} <Chevron />
      </button>
      {open.value && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: entries are buttons; this only closes behind them.
        <div
          id={id}
          class="menu-list"
          role="menu"
          aria-label={label}
          tabIndex={-1}
          onClick={() => {
            open.value = false;
            trigger.current?.focus();
          }}
        >
          {children}
        </div>
      )}
    </div>
  );
}

interface MenuItemProps {
  readonly onChoose: () => void;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

export function MenuItem({ onChoose, hint, children }: MenuItemProps) {
  return (
    <button type="button" role="menuitem" class="menu-item" tabIndex={-1} onClick={onChoose}>
      <span>{children}</span>
      {hint !== undefined && <span class="menu-hint">{hint}</span>}
    </button>
  );
}

function items(root: HTMLElement | null): readonly HTMLElement[] {
  return root === null ? [] : [...root.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

function moveFocus(root: HTMLElement | null, step: number): void {
  const all = items(root);
  const current = all.indexOf(document.activeElement as HTMLElement);
  all[(current + step + all.length) % all.length]?.focus();
}

function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M3 4.5 6 7.5 9 4.5" />
    </svg>
  );
}
