import type { Story } from "../../story/story.ts";
import { select, selection } from "../state/selection.ts";
import { CharacterSummary } from "./character-summary.tsx";
import { PassageList } from "./passage-list.tsx";
import { SceneSummary } from "./scene-summary.tsx";
import { StorySummary } from "./story-summary.tsx";
import { TieSummary } from "./tie-summary.tsx";

/** What is selected, why it is as it is, and the passages that show it. */
export function SelectionPanel({ story }: { story: Story }) {
  const chosen = selection.value;
  if (chosen === null) return <StorySummary story={story} />;
  return (
    <section class="selection" aria-label="Selection">
      <button
        type="button"
        class="icon-button selection-close"
        aria-label="Clear the selection"
        title="Clear the selection (Esc)"
        onClick={() => select(null)}
      >
        ×
      </button>
      <div class="selection-summary">
        {chosen.kind === "character" && <CharacterSummary story={story} id={chosen.id} />}
        {chosen.kind === "tie" && (
          <TieSummary story={story} source={chosen.source} target={chosen.target} />
        )}
        {chosen.kind === "scene" && <SceneSummary story={story} index={chosen.index} />}
        {chosen.kind === "search" && (
          <header>
            <p class="eyebrow">In the text</p>
            <h2>“{chosen.words}”</h2>
          </header>
        )}
      </div>
      <PassageList story={story} />
    </section>
  );
}
