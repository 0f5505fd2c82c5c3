import { tieId } from "../../view/network-picture.ts";
import type { Hovered } from "../../view/network-view.ts";
import { castById, nameOf } from "../state/cast.ts";
import { ties, tiesOf } from "../state/network.ts";
import { counted } from "./counted.ts";

/** A few words on what the pointer is over, beside it. */
export function HoverCard({ hovered: { kind, id, x, y } }: { hovered: Hovered }) {
  return (
    <div
      class="hover-card"
      role="tooltip"
      style={{ left: `${x}px`, top: `${y}px`, "--flip": x > 360 ? "-100%" : "0%" }}
    >
      {kind === "character" ? <CharacterCard id={id} /> : <TieCard id={id} />}
    </div>
  );
}

function CharacterCard({ id }: { id: string }) {
  const member = castById.value.get(id);
  if (member === undefined) return null;
  const closest = tiesOf(id).slice(0, 3);
  return (
    <>
      <strong>{member.name}</strong>
      <span>
        {counted(member.scenes, "scene")} · {counted(member.lines, "line")}
      </span>
      {closest.length > 0 && (
        <span class="quiet">
          with{" "}
          {closest.map(({ source, target }) => nameOf(source === id ? target : source)).join(", ")}
        </span>
      )}
    </>
  );
}

function TieCard({ id }: { id: string }) {
  const tie = ties.value.find(({ source, target }) => tieId(source, target) === id);
  if (tie === undefined) return null;
  return (
    <>
      <strong>
        {nameOf(tie.source)} and {nameOf(tie.target)}
      </strong>
      <span>
        weight {tie.weight} · {counted(tie.forward + tie.backward, "line")} to each other
      </span>
      <span class="quiet">click to see the passages</span>
    </>
  );
}
