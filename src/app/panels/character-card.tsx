import { presenceOf } from "../../graph/presence.ts";
import { castById, nameOf } from "../state/cast.ts";
import { tiesOf } from "../state/network.ts";
import { reading } from "../state/reading.ts";
import { CommunityMark } from "./community-mark.tsx";
import { counted } from "./counted.ts";
import { PresenceSparkline } from "./presence-sparkline.tsx";

const MOST_CLOSEST = 3;

/** Who a character is, in a few lines: how much they are there, from when to when, with whom. */
export function CharacterCard({ id }: { id: string }) {
  const member = castById.value.get(id);
  const story = reading.value?.story;
  if (member === undefined || story === undefined) return null;
  const presence = presenceOf(story).byCharacter.get(id) ?? [];
  const [first, last] = [presence[0], presence.at(-1)];
  const closest = tiesOf(id).slice(0, MOST_CLOSEST);
  return (
    <>
      <strong>
        <CommunityMark community={member.community} color={member.color} />
        {member.name}
      </strong>
      <span>
        {counted(member.scenes, "scene")} · {counted(member.lines, "line")} ·{" "}
        {counted(member.words, "word")} spoken
      </span>
      {first !== undefined && last !== undefined && (
        <>
          <span class="quiet">
            {first === last
              ? `only in scene ${first.scene + 1}`
              : `first in scene ${first.scene + 1}, last in ${last.scene + 1}`}
          </span>
          <PresenceSparkline
            presence={presence}
            scenes={story.scenes.length}
            color={member.textColor}
          />
        </>
      )}
      {closest.length > 0 && (
        <span>
          closest to{" "}
          {closest.map(({ source, target }) => nameOf(source === id ? target : source)).join(", ")}
        </span>
      )}
    </>
  );
}
