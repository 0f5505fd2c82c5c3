import { isUnsure, type Presence, type PresenceTable, presenceOf } from "../../graph/presence.ts";
import { sceneNumber } from "../../story/scene-number.ts";
import type { Story } from "../../story/story.ts";
import { countWords } from "../../util/words.ts";
import { type CastMember, cast } from "../state/cast.ts";
import { select } from "../state/selection.ts";
import { scrubTo } from "../state/time.ts";
import { counted } from "./counted.ts";
import { presenceReasons } from "./presence-reasons.ts";
import { SceneBegins } from "./scene-begins.tsx";
import { SceneEditor } from "./scene-editor.tsx";

/** A scene: its chapter, its length, and who is in it. */
export function SceneSummary({ story, index }: { story: Story; index: number }) {
  const scene = story.scenes[index];
  if (scene === undefined) return null;
  const chapter = story.chapters.find(({ id }) => id === scene.chapter);
  const { byCharacter, merelyNamed } = presenceOf(story);
  const peopleIn = (table: PresenceTable["byCharacter"]) =>
    cast.value.flatMap((member) => {
      const here = table.get(member.id)?.find((presence) => presence.scene === index);
      return here === undefined ? [] : [[member, here] as const];
    });
  const [present, named] = [peopleIn(byCharacter), peopleIn(merelyNamed)];
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
      <Chips label="Present in this scene" people={present} />
      {named.length > 0 && (
        <p class="facts presence-reasons">Merely named, in a memory, a plan, a thing of theirs:</p>
      )}
      <Chips label="Merely named in this scene" people={named} />
    </>
  );
}

interface ChipsProps {
  readonly label: string;
  readonly people: readonly (readonly [member: CastMember, presence: Presence])[];
}

/** Buttons that choose somebody; each tells why they are here. */
function Chips({ label, people }: ChipsProps) {
  if (people.length === 0) return null;
  return (
    <ul class="chips" aria-label={label}>
      {people.map(([{ id, name, color }, presence]) => (
        <li key={id}>
          <button
            type="button"
            class={isUnsure(presence) ? "chip chip-unsure" : "chip"}
            title={presenceReasons(presence)}
            onClick={() => select({ kind: "character", id })}
          >
            <span class="dot" style={{ background: color }} />
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
