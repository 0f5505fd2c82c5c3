import { useMemo } from "preact/hooks";
import { sceneNumber } from "../../story/scene-number.ts";
import type { Span, Story } from "../../story/story.ts";
import { select, selection } from "../state/selection.ts";
import type { Annotations } from "./annotations.ts";
import type { Chunk } from "./chunks.ts";
import { Paragraph } from "./paragraph.tsx";
import { type LineStyle, paragraphsIn } from "./paragraphs.ts";

interface ChunkViewProps {
  readonly story: Story;
  readonly chunk: Chunk;
  readonly lineStyle: LineStyle;
  readonly annotations: Annotations;
  /** The passage looked at, where it reaches into this chunk. */
  readonly passage: Span | null;
}

/** A piece of the text; a scene that begins in it gets its mark. */
export function ChunkView({ story, chunk, lineStyle, annotations, passage }: ChunkViewProps) {
  const paragraphs = useMemo(
    () => paragraphsIn(story.text, [chunk.start, chunk.end], lineStyle),
    [story, chunk, lineStyle],
  );
  const headings = useMemo(() => headingSpans(story), [story]);
  return (
    <>
      {chunk.scene !== null && <SceneMark story={story} index={chunk.scene} />}
      {paragraphs.map((span) => (
        <Paragraph
          key={span[0]}
          text={story.text}
          span={span}
          annotations={annotations}
          passage={passage}
          heading={headings.some(([start, end]) => start <= span[0] && span[1] <= end)}
        />
      ))}
    </>
  );
}

/** What stands in each chapter before its first scene: its heading, of one line or several. */
function headingSpans({ chapters, scenes }: Story): readonly Span[] {
  return chapters.flatMap(({ id, start }): Span[] => {
    const first = scenes.find(({ chapter }) => chapter === id);
    return first === undefined || first.start <= start ? [] : [[start, first.start]];
  });
}

function SceneMark({ story, index }: { story: Story; index: number }) {
  const chosen = selection.value?.kind === "scene" && selection.value.index === index;
  const { title = null, start = 0 } = story.scenes[index] ?? {};
  // A script's scene begins with its heading; there is no need to say it twice.
  const opening = story.text.slice(start, start + 200).trimStart();
  return (
    <button
      type="button"
      class="reader-scene"
      data-scene={index}
      aria-pressed={chosen}
      onClick={() => select({ kind: "scene", index })}
    >
      <span>Scene {sceneNumber(story, index)}</span>
      {title !== null && !opening.startsWith(title) && (
        <span class="reader-scene-title">{title}</span>
      )}
    </button>
  );
}
