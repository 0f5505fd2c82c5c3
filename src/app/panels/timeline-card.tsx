import { presenceIn } from "../../graph/presence.ts";
import { type SceneFacts, sceneFacts } from "../../graph/scene-facts.ts";
import { sceneNumber } from "../../story/scene-number.ts";
import type { TimelineHover } from "../../view/timeline-data.ts";
import { nameOf } from "../state/cast.ts";
import { reading } from "../state/reading.ts";
import { counted } from "./counted.ts";
import { presenceReasons } from "./presence-reasons.ts";
import { SceneBegins } from "./scene-begins.tsx";

/** A few words on the scene under the pointer, and on the character whose bar it is. */
export function TimelineCard({ hover: { scene, character, x, y } }: { hover: TimelineHover }) {
  const story = reading.value?.story;
  const found = story?.scenes[scene];
  if (story === undefined || found === undefined) return null;
  const chapter = story.chapters.find(({ id }) => id === found.chapter);
  const facts = sceneFacts(story)[scene];
  const presence = character === null ? null : presenceIn(story, character, scene);
  return (
    <div
      class="hover-card hover-card-above"
      role="tooltip"
      style={{
        left: `${x}px`,
        top: `${y}px`,
        "--flip": x > window.innerWidth - 260 ? "-100%" : "0%",
      }}
    >
      <strong>
        Scene {sceneNumber(story, scene)}
        {found.title !== null && `: ${found.title}`}
      </strong>
      {chapter !== undefined && <span class="quiet">{chapter.title}</span>}
      <SceneBegins scene={found} />
      {facts !== undefined && (
        <span>
          {story.kind !== "sceneList" && textFacts(facts)}
          {facts.people === 0 ? "nobody" : counted(facts.people, "person", "people")} there
        </span>
      )}
      {character !== null && presence !== null && (
        <span>
          {nameOf(character)}: {presenceReasons(presence)}
        </span>
      )}
    </div>
  );
}

function textFacts({ words, spokenWords }: SceneFacts): string {
  const share = Math.round((100 * spokenWords) / Math.max(1, words));
  return `${counted(words, "word")}, ${share} % dialogue, `;
}
