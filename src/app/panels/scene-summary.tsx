import { presenceOf } from "../../graph/presence.ts";
import { sceneNumber } from "../../story/scene-number.ts";
import type { Story } from "../../story/story.ts";
import { countWords } from "../../util/words.ts";
import { cast } from "../state/cast.ts";
import { select } from "../state/selection.ts";
import { scrubTo } from "../state/time.ts";
import { counted } from "./counted.ts";
import { SceneBegins } from "./scene-begins.tsx";
import { SceneEditor } from "./scene-editor.tsx";

/** A scene: its chapter, its length, and who is in it. */
export function SceneSummary({ story, index }: { story: Story; index: number }) {
  const scene = story.scenes[index];
  if (scene === undefined) return null;
  const chapter = story.chapters.find(({ id }) => id === scene.chapter);
  const { byCharacter } = presenceOf(story);
  const present = cast.value.filter(({ id }) =>
    byCharacter.get(id)?.some((presence) => presence.scene === index),
  );
  return (
    <>
      <header>
        <p class="eyebrow">{chapter?.title ?? "Scene"}</p>
        <h2>
          Scene {sceneNumber(story, index)}
          {scene.title !== null && <span class="quiet">: {scene.title}</span>}
        </h2>
        <SceneBegins scene={scene} />
      </header>
      <p class="facts">
        {counted(countWords(story.text, scene.start, scene.end), "word")} ·{" "}
        {present.length === 0 ? "nobody" : counted(present.length, "character")} present ·{" "}
        <button type="button" class="text-button" onClick={() => scrubTo(index)}>
          show the story up to here
        </button>
      </p>
      <SceneEditor key={scene.id} scene={scene} />
      {present.length > 0 && (
        <ul class="chips" aria-label="Present in this scene">
          {present.map(({ id, name, color }) => (
            <li key={id}>
              <button type="button" class="chip" onClick={() => select({ kind: "character", id })}>
                <span class="dot" style={{ background: color }} />
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
