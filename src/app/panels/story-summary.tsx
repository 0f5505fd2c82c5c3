import { sceneFacts } from "../../graph/scene-facts.ts";
import type { Story } from "../../story/story.ts";
import { counted } from "./counted.ts";

/** The story as a whole, when nothing in it is selected. */
export function StorySummary({ story }: { story: Story }) {
  const cuts = [counted(story.chapters.length, "chapter"), counted(story.scenes.length, "scene")];
  const lines = counted(story.utterances.length, "line");
  // A list of scenes has no text to count.
  const facts = story.kind === "sceneList" ? cuts : [countWords(story), ...cuts, lines];
  const notes = story.diagnostics;
  return (
    <section class="selection" aria-label="The story">
      <header>
        <p class="eyebrow">{story.author === null ? "The story" : `By ${story.author}`}</p>
        <h2>{story.title}</h2>
      </header>
      <p class="facts">{facts.join(" · ")}</p>
      {notes.length > 0 && (
        <details class="notes">
          <summary>{counted(notes.length, "note")} on the reading</summary>
          <ul>
            {notes.slice(0, 40).map(({ message }, index) => (
              <li key={index}>{message}</li>
            ))}
          </ul>
        </details>
      )}
      <p class="hint">
        Choose a character, a tie or a scene, and the passages behind it open here.
      </p>
    </section>
  );
}

function countWords(story: Story): string {
  return counted(
    sceneFacts(story).reduce((sum, { words }) => sum + words, 0),
    "word",
  );
}
