import { useComputed, useSignal } from "@preact/signals";
import { type Finding, find } from "../find.ts";
import { cast, castById } from "../state/cast.ts";
import { dialog } from "../state/dialog.ts";
import { reading } from "../state/reading.ts";
import { select } from "../state/selection.ts";
import { Modal } from "./modal.tsx";

/** Finds characters, scenes and words; choosing one shows it everywhere. */
export function SearchDialog() {
  const query = useSignal("");
  const active = useSignal(0);
  const findings = useComputed(() =>
    reading.value === null ? [] : find(reading.value.story, cast.value, query.value),
  );
  const choose = (finding: Finding | undefined) => {
    if (finding === undefined) return;
    select(finding.selection);
    dialog.value = null;
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count = findings.value.length;
    if (step !== undefined && count > 0) active.value = (active.value + step + count) % count;
    else if (event.key === "Enter") choose(findings.value[active.value]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal label="Search" class="search">
      <input
        type="text"
        class="search-field"
        role="combobox"
        aria-label="Search characters, scenes and text"
        aria-expanded="true"
        aria-controls="findings"
        aria-activedescendant={findings.value.length > 0 ? `finding-${active.value}` : undefined}
        placeholder="A name, a scene, a word…"
        autoComplete="off"
        spellcheck={false}
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to write here.
        autoFocus
        onKeyDown={onKey}
        onInput={({ currentTarget }) => {
          query.value = currentTarget.value;
          active.value = 0;
        }}
      />
      <div id="findings" class="findings" role="listbox" aria-label="Found">
        {findings.value.map((finding, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, as in every combobox.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys.
          <div
            key={finding.key}
            id={`finding-${index}`}
            role="option"
            class="finding"
            aria-selected={index === active.value}
            onClick={() => choose(finding)}
            onPointerMove={() => {
              active.value = index;
            }}
          >
            <Mark finding={finding} />
            <span class="finding-label">{finding.label}</span>
            <span class="finding-hint">{finding.hint}</span>
          </div>
        ))}
      </div>
      {findings.value.length === 0 && <p class="hint">Nothing in the story is called that.</p>}
    </Modal>
  );
}

function Mark({ finding: { kind, key } }: { finding: Finding }) {
  if (kind !== "character") return <span class="finding-mark">{kind === "scene" ? "§" : "“"}</span>;
  return (
    <span class="finding-mark">
      <span class="dot" style={{ background: castById.value.get(key)?.color ?? "" }} />
    </span>
  );
}
