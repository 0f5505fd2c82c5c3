import type { Story } from "../../story/story.ts";
import { castById, nameOf } from "../state/cast.ts";
import { tiesOf } from "../state/network.ts";
import { select } from "../state/selection.ts";
import { CharacterArc } from "./character-arc.tsx";
import { counted } from "./counted.ts";

const MOST_TIES = 6;

/** A character: other names, counts, and the ties that weigh most. */
export function CharacterSummary({ story, id }: { story: Story; id: string }) {
  const member = castById.value.get(id);
  if (member === undefined) return null;
  const ties = tiesOf(id);
  const heaviest = ties[0]?.weight ?? 1;
  return (
    <>
      <header>
        <p class="eyebrow">
          {member.narrator ? "Narrator" : member.kind === "group" ? "Group" : "Character"}
        </p>
        <h2>
          <span class="dot" style={{ background: member.color }} /> {member.name}
        </h2>
      </header>
      {member.aliases.length > 0 && (
        <p class="aliases">also {member.aliases.slice(0, 8).join(", ")}</p>
      )}
      <p class="facts">
        {counted(member.scenes, "scene")} · {counted(member.lines, "line")} ·{" "}
        {counted(member.words, "word")} spoken
      </p>
      <CharacterArc story={story} member={member} />
      {ties.length > 0 && (
        <ul class="tie-bars" aria-label={`Ties of ${member.name}`}>
          {ties.slice(0, MOST_TIES).map(({ source, target, weight }) => {
            const other = source === id ? target : source;
            return (
              <li key={other}>
                <button type="button" onClick={() => select({ kind: "tie", source, target })}>
                  <span class="tie-name">{nameOf(other)}</span>
                  <span class="tie-bar">
                    <span
                      style={{
                        width: `${(100 * weight) / heaviest}%`,
                        background: castById.value.get(other)?.color ?? "",
                      }}
                    />
                  </span>
                  <span class="tie-weight">{weight}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
