import { useSignal } from "@preact/signals";
import { parseSceneTime } from "../../story/scene-time.ts";
import type { Scene } from "../../story/story.ts";
import { makeCorrection, redo, undo } from "../state/arrange.ts";
import { canRedo, canUndo, startInFile } from "../state/corrections.ts";

/** Names a scene and says when it happens; kept in the browser beside the story, and written into an exported one. */
export function SceneEditor({ scene }: { scene: Scene }) {
  const problem = useSignal(false);
  const at = startInFile(scene);
  if (at === null) return null;
  const rename = (written: string) => {
    const title = written.trim() === "" ? null : written.trim();
    if (title !== scene.title) makeCorrection({ kind: "scene", at, title });
  };
  const setTime = (written: string) => {
    const time = written.trim() === "" ? null : parseSceneTime(written);
    problem.value = time === null && written.trim() !== "";
    if (!problem.value && time !== (scene.time ?? null))
      makeCorrection({ kind: "scene", at, time });
  };
  return (
    <details class="scene-editor">
      <summary>Name and time</summary>
      <label>
        <span>Name</span>
        <input
          key={`${scene.id} ${scene.title}`}
          type="text"
          defaultValue={scene.title ?? ""}
          onChange={({ currentTarget }) => rename(currentTarget.value)}
        />
      </label>
      <label>
        <span>Happens</span>
        <input
          key={`${scene.id} ${scene.time}`}
          type="text"
          defaultValue={String(scene.time ?? "").replace("T", " ")}
          placeholder="3, 1890 or 1890-05-02"
          aria-invalid={problem.value}
          aria-describedby="scene-time-hint"
          onChange={({ currentTarget }) => setTime(currentTarget.value)}
        />
      </label>
      <p class="hint" id="scene-time-hint" role={problem.value ? "alert" : undefined}>
        {problem.value
          ? "Write a number, or a date as 1890-05-02."
          : "With times, the timeline can show the order in which it all happened. A scene without one stays behind the one it is told after."}
      </p>
      <p class="scene-editor-steps">
        <button type="button" class="text-button" disabled={!canUndo.value} onClick={undo}>
          Undo
        </button>
        <button type="button" class="text-button" disabled={!canRedo.value} onClick={redo}>
          Redo
        </button>
      </p>
    </details>
  );
}
