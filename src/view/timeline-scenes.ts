import type { Selection } from "d3";
import type { SceneInterval } from "../layout/timeline.ts";

type Group = Selection<SVGGElement, unknown, null, undefined>;

/** Pixels of a digit, and around a number. */
const DIGIT = 6;
const AROUND = 9;
/** A cut shows as a gap of this width on either side of where it is. */
const GAP = 0.5;

/**
 * The strip of scenes. A cut that the author made is a gap; one that was inferred is a perforation only.
 *
 *     ▇▇▇▇ ▇▇▇▇▇▇▇┊▇▇▇▇
 */
export function drawScenes(
  group: Group,
  scenes: readonly SceneInterval[],
  top: number,
  height: number,
): void {
  const marks = group
    .selectAll<SVGGElement, SceneInterval>("g")
    .data(scenes, ({ id }) => id)
    .join((enter) => {
      const scene = enter.append("g").attr("class", "timeline-scene");
      scene.append("rect").attr("y", top).attr("height", height).attr("rx", 2);
      scene.append("path").attr("class", "timeline-inferred");
      scene
        .append("text")
        .attr("y", top + height / 2)
        .attr("dy", "0.35em");
      return scene;
    });
  const isInferred = (scene: SceneInterval | undefined) => scene?.begins === "inferred";
  const left = (scene: SceneInterval) => scene.x0 + (isInferred(scene) ? 0 : GAP);
  marks
    .select("rect")
    .attr("x", left)
    .attr("width", (scene, index) => {
      const right = scene.x1 - (isInferred(scenes[index + 1]) ? 0 : GAP);
      return Math.max(0.5, right - left(scene));
    });
  marks
    .select("path")
    .attr("d", (scene) => (isInferred(scene) ? `M${scene.x0} ${top}v${height}` : null));
  marks
    .select("text")
    .attr("x", ({ x0, x1 }) => (x0 + x1) / 2)
    .text(({ number, x0, x1 }) => (x1 - x0 >= roomOf(number) ? String(number) : ""));
}

function roomOf(number: number): number {
  return String(number).length * DIGIT + AROUND;
}
