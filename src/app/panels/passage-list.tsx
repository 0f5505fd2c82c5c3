import { useEffect, useRef } from "preact/hooks";
import { sceneNumber } from "../../story/scene-number.ts";
import type { Story } from "../../story/story.ts";
import type { Passage } from "../passages.ts";
import { castById } from "../state/cast.ts";
import { currentPassage, passages, stepPassage } from "../state/passages.ts";
import { passageIndex } from "../state/selection.ts";
import { counted } from "./counted.ts";

const MOST_LISTED = 400;
const EXCERPT = 150;

/** The passages under the selection: each opens the reader at its place. */
export function PassageList({ story }: { story: Story }) {
  const all = passages.value;
  if (all.length === 0) {
    return <p class="hint passages-none">No passages in the scenes shown.</p>;
  }
  return (
    <section class="passages" aria-label="Passages">
      <div class="passages-bar">
        <span class="passages-count" aria-live="polite">
          {passageIndex.value < 0 ? (
            counted(all.length, "passage")
          ) : (
            <>
              Passage <b>{passageIndex.value + 1}</b> of {all.length}
            </>
          )}
        </span>
        <button
          type="button"
          class="icon-button"
          aria-label="Previous passage"
          onClick={() => stepPassage(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label="Next passage"
          onClick={() => stepPassage(1)}
        >
          ↓
        </button>
      </div>
      <ol class="passages-list">
        {all.slice(0, MOST_LISTED).map((passage, index) => (
          <PassageRow
            key={`${passage.kind}${passage.start}-${passage.end}`}
            story={story}
            passage={passage}
            index={index}
          />
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  readonly story: Story;
  readonly passage: Passage;
  readonly index: number;
}

function PassageRow({ story, passage, index }: RowProps) {
  const row = useRef<HTMLButtonElement>(null);
  const current = passage === currentPassage.value;
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <li>
      <button
        ref={row}
        type="button"
        class="passage"
        aria-current={current ? "true" : undefined}
        onClick={() => {
          passageIndex.value = index;
        }}
      >
        <span class="passage-scene">
          {passage.scene < 0 ? "–" : sceneNumber(story, passage.scene)}
        </span>
        <span class="passage-words">
          <Label passage={passage} /> {excerpt(story.text, passage)}
        </span>
      </button>
    </li>
  );
}

function Label({ passage: { kind, from, to, unsure } }: { passage: Passage }) {
  const cast = castById.value;
  const name = (id: string) => (
    <b key={id} style={{ color: cast.get(id)?.textColor ?? "" }}>
      {cast.get(id)?.name ?? "someone"}
    </b>
  );
  if (kind === "found") return null;
  if (kind === "copresence") return <span class="passage-kind">together</span>;
  if (kind === "name") return <span class="passage-kind">first named here</span>;
  return (
    <span class={unsure ? "passage-kind passage-unsure" : "passage-kind"}>
      {from === null ? "someone" : name(from)}
      {unsure && "?"}
      {to.length > 0 && <> {kind === "reference" ? "speaks of" : "→"} </>}
      {to.slice(0, 3).map((id, index) => [index > 0 ? ", " : "", name(id)])}
    </span>
  );
}

function excerpt(text: string, { start, end, kind }: Passage): string {
  const around = kind === "found" || kind === "name" ? 50 : 0;
  const from = Math.max(0, start - around);
  const to = Math.min(
    text.length,
    Math.max(start + EXCERPT, end + around),
    Math.max(end + around, start + 1),
  );
  const cut = Math.min(to, from + EXCERPT);
  const words = text.slice(from, cut).replace(/\s+/g, " ").trim();
  return `${from > 0 && around > 0 ? "…" : ""}${words}${cut < to || around > 0 ? "…" : ""}`;
}
