import { type Selection, select } from "d3";
import type { TimelineData, TimelineEvents, TimelineRowMark } from "./timeline-data.ts";

/** The character that has the focus and, once an arrow key moved along its line, a scene. */
export interface TimelineCursor {
  readonly character: string;
  readonly scene: number | null;
}

export interface TimelineNames {
  readonly update: (data: TimelineData) => void;
}

/**
 * The names of the rows or lines, as buttons of which one is in the order of the Tab key. Up and down lead to the other
 * characters, left and right to the scenes of this one; Enter chooses the character, or the scene once one is reached.
 */
export function mountNames(
  parent: HTMLElement,
  events: TimelineEvents,
  data: () => TimelineData,
  onCursor: (cursor: TimelineCursor | null) => void,
): TimelineNames {
  const toolbar = select(parent)
    .append("div")
    .attr("class", "timeline-names")
    .attr("role", "toolbar")
    .attr("aria-orientation", "vertical")
    .attr("aria-label", "Characters over time");
  let cursor: TimelineCursor | null = null;
  let entry: string | null = null;
  const move = (next: TimelineCursor | null) => {
    cursor = next;
    onCursor(next);
  };
  const focus = (id: string | undefined) => {
    if (id === undefined) return;
    entry = id;
    enter(toolbar, data().rows, entry);
    const button = toolbar
      .selectAll<HTMLButtonElement, TimelineRowMark>("button")
      .filter((row) => row.id === id)
      .node();
    // What shows the cursor scrolls to it.
    button?.focus({ preventScroll: true });
  };
  toolbar.on("focusin", ({ target }: FocusEvent) => {
    const { id } = select<Element, TimelineRowMark>(target as Element).datum();
    entry = id;
    enter(toolbar, data().rows, entry);
    move({ character: id, scene: null });
  });
  toolbar.on("focusout", () => move(null));
  toolbar.on("keydown", (event: KeyboardEvent) => {
    if (cursor === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const { rows } = data();
    const row = rowAfter(event.key, rows, cursor.character);
    const sceneStep = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (row !== null) focus(rows[row]?.id);
    else if (sceneStep !== undefined) {
      move({ ...cursor, scene: sceneAfter(data(), cursor, sceneStep) });
    } else if (event.key === "Enter" && cursor.scene !== null) events.onScene(cursor.scene);
    else if (event.key === "Escape") {
      move({ ...cursor, scene: null });
      events.onClear();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return {
    update: (next) => {
      draw(toolbar, next, events);
      const isKnown = next.rows.some(({ id }) => id === entry);
      enter(toolbar, next.rows, isKnown ? entry : null);
    },
  };
}

/** The row that a key leads to; `null` for a key that leads to none. */
function rowAfter(key: string, rows: readonly TimelineRowMark[], character: string): number | null {
  const place = rows.findIndex(({ id }) => id === character);
  const last = rows.length - 1;
  const to = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: last }[key];
  return to === undefined ? null : Math.min(last, Math.max(0, to));
}

/** From nowhere the way leads to the scene under the playhead, or the one chosen; then from scene to scene. */
function sceneAfter(
  { layout, playhead, selectedScene }: TimelineData,
  { scene }: TimelineCursor,
  step: number,
): number | null {
  const first = layout.scenes[0]?.index;
  const last = layout.scenes.at(-1)?.index;
  if (first === undefined || last === undefined) return null;
  const from =
    scene === null ? (selectedScene ?? (step > 0 ? first : (playhead ?? last))) : scene + step;
  return Math.min(last, Math.max(first, from));
}

type Toolbar = Selection<HTMLDivElement, unknown, null, undefined>;

/** One name takes the Tab key: the last that had the focus, or the first. */
function enter(toolbar: Toolbar, rows: readonly TimelineRowMark[], entry: string | null): void {
  const own = entry ?? rows[0]?.id;
  toolbar
    .selectAll<HTMLButtonElement, TimelineRowMark>("button")
    .attr("tabindex", ({ id }) => (id === own ? 0 : -1));
}

function draw(
  toolbar: Toolbar,
  { rows, rowHeight, lit, selectedCharacter }: TimelineData,
  events: TimelineEvents,
): void {
  toolbar
    .selectAll<HTMLButtonElement, TimelineRowMark>("button")
    .data(rows, ({ id }) => id)
    .join((entering) => {
      const button = entering
        .append("button")
        .attr("type", "button")
        .attr("class", "timeline-name");
      button.append("span").attr("class", "timeline-dot");
      button.append("span").attr("class", "timeline-label");
      return button;
    })
    .style("height", `${rowHeight}px`)
    .classed("timeline-dim", ({ id }) => lit !== null && !lit.has(id))
    .attr("title", ({ name }) => name)
    .attr("aria-pressed", ({ id }) => String(id === selectedCharacter))
    .on("click", (_, { id }) => events.onCharacter(id))
    .each(function fill({ name, color }) {
      const button = select(this);
      button.select(".timeline-dot").style("background", color);
      button.select(".timeline-label").text(name);
    });
}
