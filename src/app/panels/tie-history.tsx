import { pairHistory } from "../../graph/pair-history.ts";
import { sceneNumber } from "../../story/scene-number.ts";
import type { Story } from "../../story/story.ts";
import { select } from "../state/selection.ts";
import { counted } from "./counted.ts";

interface HistoryProps {
  readonly story: Story;
  readonly source: string;
  readonly target: string;
}

/** When two meet first and last, and how long they are apart. */
export function TieHistory({ story, source, target }: HistoryProps) {
  const { meetings, absence } = pairHistory(story, source, target);
  const [first, last] = [meetings[0], meetings.at(-1)];
  if (first === undefined || last === undefined) {
    return <p class="facts">They never meet in the scenes: one only speaks of the other.</p>;
  }
  if (first === last) {
    return (
      <p class="facts">
        They meet once, in <SceneLink story={story} index={first} />.
      </p>
    );
  }
  return (
    <p class="facts">
      They meet first in <SceneLink story={story} index={first} />, last in{" "}
      <SceneLink story={story} index={last} />, in {counted(meetings.length, "scene")} in all.
      {absence !== null && (
        <>
          {" "}
          Longest apart: {counted(absence.scenes, "scene")}, from{" "}
          <SceneLink story={story} index={absence.from} /> to{" "}
          <SceneLink story={story} index={absence.to} />.
        </>
      )}
    </p>
  );
}

function SceneLink({ story, index }: { story: Story; index: number }) {
  const scene = story.scenes[index];
  const chapter = story.chapters.find(({ id }) => id === scene?.chapter);
  return (
    <button type="button" class="text-button" onClick={() => select({ kind: "scene", index })}>
      {chapter !== undefined && story.chapters.length > 1 && `${chapter.title}, `}scene{" "}
      {sceneNumber(story, index)}
    </button>
  );
}
