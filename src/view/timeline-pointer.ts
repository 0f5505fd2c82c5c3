import { pointer, type Selection } from "d3";
import { sceneAt } from "../layout/timeline.ts";
import { mountBrush, type TimelineBrush } from "./timeline-brush.ts";
import type { TimelineData, TimelineEvents } from "./timeline-data.ts";
import type { Group, TimelinePicture } from "./timeline-frame.ts";

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

/** What the pointer does over a picture: it shows what it is over, chooses by a click, and brushes. */
export function mountPointer<Data extends TimelineData>(
  svg: Svg,
  brushGroup: Group,
  picture: TimelinePicture<Data>,
  events: TimelineEvents,
  data: () => Data,
): TimelineBrush {
  const at = (event: PointerEvent) => {
    const { layout } = data();
    const [x, y] = pointer(event, svg.node());
    const isCovered = x > (layout.scenes.at(-1)?.x1 ?? 0);
    if (isCovered && layout.covered.length > 0) return null;
    return { scene: sceneAt(layout, x), character: picture.characterAt(data(), x, y) };
  };
  let under: string | null = null;
  svg.on("pointermove", (event: PointerEvent) => {
    const over = at(event);
    under = over?.character ?? null;
    svg.classed("timeline-over", under !== null && picture.chooses === "character");
    events.onHover(over && { ...over, x: event.clientX, y: event.clientY });
  });
  // Before the brush hears of it.
  const press = (event: PointerEvent) => {
    under = at(event)?.character ?? null;
  };
  svg.node()?.addEventListener("pointerdown", press, true);
  svg.on("pointerleave", () => events.onHover(null));
  const onScene = (scene: number) => {
    if (under === null || picture.chooses === "scene") events.onScene(scene);
    else events.onCharacter(under);
  };
  return mountBrush(brushGroup, { ...events, onScene }, data);
}
