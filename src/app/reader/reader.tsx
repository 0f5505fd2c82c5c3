import { useMemo, useRef } from "preact/hooks";
import type { Span, Story } from "../../story/story.ts";
import { currentPassage } from "../state/passages.ts";
import { hoveredCharacter, select, selection } from "../state/selection.ts";
import { annotate } from "./annotations.ts";
import { ChunkView } from "./chunk-view.tsx";
import { type Chunk, chunkAt, chunkText } from "./chunks.ts";
import { type ReaderGoal, useJump } from "./jump.ts";
import { lineStyleOf } from "./paragraphs.ts";
import { useVisibleChunks } from "./visible-chunks.ts";

/**
 * The story's text. Only what is near the window is drawn, the rest is kept free by its estimated height, so that a
 * long novel scrolls as a short one does.
 */
export function Reader({ story }: { story: Story }) {
  const scroller = useRef<HTMLDivElement>(null);
  const chunks = useMemo(() => chunkText(story.text, story.scenes), [story]);
  const annotations = useMemo(() => annotate(story), [story]);
  const lineStyle = useMemo(() => lineStyleOf(story.text, story.kind), [story]);
  const firstScene = story.scenes[0]?.start ?? 0;
  const target = goal(story);
  const at = target === null ? null : chunkAt(chunks, target.start);
  const visible = useVisibleChunks(scroller, chunks, at);
  useJump(scroller, story, target);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: names are shortcuts; the cast list does the same by keyboard.
    <section
      class={`reader-text reader-${lineStyle}`}
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label="The story's text"
      onClick={onClick}
      onPointerOver={(event) => {
        hoveredCharacter.value = characterAt(event);
      }}
      onPointerLeave={() => {
        hoveredCharacter.value = null;
      }}
    >
      {chunks.map((chunk, index) => (
        <div
          key={chunk.start}
          class={chunk.end <= firstScene ? "reader-front" : ""}
          data-chunk={index}
          style={visible.style(chunk, index)}
        >
          {visible.has(index) && (
            <ChunkView
              story={story}
              chunk={chunk}
              lineStyle={lineStyle}
              annotations={annotations}
              passage={within(target?.span ?? null, chunk)}
            />
          )}
        </div>
      ))}
    </section>
  );
}

/** Where the reader is to be opened: at the passage looked at, or at the start of a scene. */
function goal(story: Story): ReaderGoal | null {
  const chosen = selection.value;
  const passage = currentPassage.value;
  if (chosen?.kind === "scene" && passage === null) {
    const scene = story.scenes[chosen.index];
    return scene === undefined ? null : { start: scene.start, span: null };
  }
  return passage === null ? null : { start: passage.start, span: [passage.start, passage.end] };
}

function within(span: Span | null, { start, end }: Chunk): Span | null {
  return span !== null && span[0] < end && span[1] > start ? span : null;
}

function characterAt(event: Event): string | null {
  const element = event.target instanceof Element ? event.target : null;
  return element?.closest("[data-character]")?.getAttribute("data-character") ?? null;
}

function onClick(event: Event): void {
  const id = characterAt(event);
  if (id !== null) select({ kind: "character", id });
}
