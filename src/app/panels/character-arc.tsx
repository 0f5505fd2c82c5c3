import { arcOf } from "../../graph/arc.ts";
import { drawArc } from "../../layout/arc-lanes.ts";
import type { Story } from "../../story/story.ts";
import type { CastMember } from "../state/cast.ts";
import { sceneRange } from "../state/time.ts";
import { counted } from "./counted.ts";

/** Units of the drawing; it is stretched to the panel's width. */
const WIDTH = 300;
const HEIGHT = 14;

const LANES = [
  ["presence", "there", "A bar for each scene they are in"],
  ["words", "speaks", "Words spoken in each scene"],
  [
    "centrality",
    "central",
    "The share of all that passes between people in a scene that they take part in",
  ],
] as const;

/** When a character is there, speaks and is in the middle of things, scene by scene. */
export function CharacterArc({ story, member }: { story: Story; member: CastMember }) {
  const arc = arcOf(story, member.id);
  const present = arc.filter(({ isPresent }) => isPresent).length;
  if (present === 0) return null;
  const lanes = drawArc(arc, WIDTH, HEIGHT);
  const step = WIDTH / arc.length;
  const range = sceneRange.value;
  return (
    <div
      class="arc"
      role="img"
      aria-label={`The arc of ${member.name}: there in ${present} of ${counted(arc.length, "scene")}`}
      style={{ color: member.color }}
    >
      {LANES.map(([lane, label, meaning]) => (
        <div key={lane} class="arc-lane" title={meaning}>
          <span>{label}</span>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
            {range !== null && (
              <rect
                class="arc-shown"
                x={range.first * step}
                width={(range.last + 1 - range.first) * step}
                height={HEIGHT}
              />
            )}
            <path d={lanes[lane]} />
          </svg>
        </div>
      ))}
    </div>
  );
}
