import { drag, pointer, type Selection, select } from "d3";
import { anySceneAt } from "../layout/cover-timeline.ts";
import {
  type ChapterInterval,
  type SceneInterval,
  sceneAt,
  sceneEnds,
  type TimelineLayout,
} from "../layout/timeline.ts";
import { CHAPTER_PADDING, chapterLabels } from "./chapter-labels.ts";
import { keepInView } from "./keep-in-view.ts";
import { glideIn, type SceneShifts } from "./reorder.ts";
import type { TimelineData, TimelineEvents } from "./timeline-data.ts";
import { drawScenes } from "./timeline-scenes.ts";
import { drawVeil } from "./timeline-veil.ts";

export const HEAD_HEIGHT = 40;
const CHAPTER_HEIGHT = 18;
/** A chapter's name is written again so far along it, or as far as can be seen at once. */
const NAME_REPEAT = 620;
const STRIP_TOP = 20;
const STRIP_HEIGHT = 14;

export interface TimelineHead {
  readonly update: (data: TimelineData) => void;
  /** Moves the scenes from where they were, when they are put in another order. */
  readonly rearrange: (shifts: SceneShifts) => void;
}

/** Chapters above scenes, each as wide as its words; dragging over them, or the arrow keys, move the playhead. */
export function mountHead(
  parent: HTMLElement,
  events: TimelineEvents,
  data: () => TimelineData,
): TimelineHead {
  const svg = select(parent)
    .append("svg")
    .attr("class", "timeline-head")
    .attr("height", HEAD_HEIGHT)
    .attr("role", "slider")
    .attr("aria-label", "Playhead: the story up to this scene")
    .attr("aria-valuemin", 1)
    .attr("tabindex", 0);
  const chapters = svg.append("g");
  const scenes = svg.append("g");
  const covered = svg.append("g").attr("class", "timeline-covered");
  const veil = svg.append("g").attr("class", "timeline-veil");
  const handle = svg.append("g").attr("class", "timeline-handle");
  handle.append("path").attr("d", `M-6 ${STRIP_TOP - 6}h12v5l-6 6l-6 -6z`);

  const scroller = () => parent.parentElement?.parentElement ?? null;
  const scrub = (event: { x: number }) => events.onScrub(anySceneAt(data().layout, event.x));
  // From the start of the story, not of the names beside it.
  const scrubbing = drag<SVGSVGElement, unknown>().container(() => svg.node() as SVGSVGElement);
  svg.call(scrubbing.on("start drag", scrub));
  svg.on("keydown", (event: KeyboardEvent) => onKey(event, events, data()));
  svg.on("pointermove", (event: PointerEvent) => {
    const { layout } = data();
    const [x] = pointer(event, svg.node());
    const scene = sceneAt(layout, x);
    const isCovered = anySceneAt(layout, x) !== scene;
    const hover = { scene, character: null, x: event.clientX, y: event.clientY };
    events.onHover(isCovered ? null : hover);
  });
  svg.on("pointerleave", () => events.onHover(null));

  let drawn: TimelineLayout | null = null;
  let shownAt: number | null = null;
  return {
    rearrange: (shifts) => {
      const marks = scenes.selectAll<SVGGElement, SceneInterval>(".timeline-scene");
      const intervals = marks.data();
      glideIn(
        marks.nodes().map((mark, place) => [mark, intervals[place]?.index ?? -1]),
        shifts,
      );
    },
    update: (next) => {
      const { layout, playhead } = next;
      if (layout !== drawn) {
        drawn = layout;
        svg.attr("width", layout.width);
        drawChapters(chapters, layout.chapters, () => scroller()?.clientWidth ?? 0);
        drawScenes(scenes, layout.scenes, STRIP_TOP, STRIP_HEIGHT);
        drawCovered(covered, layout);
      }
      markScenes(scenes, next);
      drawVeil(veil, next, STRIP_TOP, STRIP_HEIGHT);
      const x = playhead === null ? 0 : sceneEnds(layout, playhead)[1];
      if (playhead !== null && playhead !== shownAt && shownAt !== null)
        keepInView(svg.node(), x, scroller());
      shownAt = playhead;
      handle.classed("timeline-hidden", playhead === null).style("transform", `translateX(${x}px)`);
      describe(svg, next);
    },
  };
}

type Group = Selection<SVGGElement, unknown, null, undefined>;

function drawChapters(
  group: Group,
  chapters: readonly ChapterInterval[],
  seen: () => number,
): void {
  const marks = group
    .selectAll<SVGGElement, ChapterInterval>("g")
    .data(chapters, ({ id }) => id)
    .join((enter) => {
      const chapter = enter.append("g").attr("class", "timeline-chapter");
      chapter.append("title");
      chapter.append("line").attr("y2", HEAD_HEIGHT);
      chapter
        .append("text")
        .attr("x", CHAPTER_PADDING)
        .attr("y", CHAPTER_HEIGHT - 5);
      return chapter;
    })
    .attr("transform", ({ x0 }) => `translate(${x0},0)`);
  marks.select("title").text(({ title }) => title);
  const labels = chapterLabels(chapters);
  const isWide = chapters.some(({ x0, x1 }) => x1 - x0 > NAME_REPEAT);
  // Only where it matters: to ask for it makes the browser lay the page out at once.
  const repeat = isWide ? Math.max(seen(), NAME_REPEAT) : NAME_REPEAT;
  // A line beside a name is tall; one that a number may run across is short.
  marks.select("line").attr("y1", (_, index) => (labels[index] === "" ? CHAPTER_HEIGHT - 3 : 3));
  marks
    .select<SVGTextElement>("text")
    .selectAll<SVGTSpanElement, number>("tspan")
    .data(({ x0, x1 }) => alongOf(x1 - x0, repeat))
    .join("tspan")
    .attr("x", (x) => x + CHAPTER_PADDING)
    .text(function label() {
      const chapter = select<Element, ChapterInterval>(this.parentElement as Element).datum();
      return labels[chapters.indexOf(chapter)] ?? "";
    });
}

/** Where a chapter's name stands: at its start, and in one that is wider than what can be seen, again and again. */
function alongOf(width: number, repeat: number): readonly number[] {
  const count = Math.max(1, Math.floor(width / repeat));
  return Array.from({ length: count }, (_, place) => place * (width / count));
}

/** One quiet stretch for all that nobody is to know of yet. */
function drawCovered(group: Group, { scenes, covered, width }: TimelineLayout): void {
  const x = scenes.at(-1)?.x1 ?? 0;
  group
    .selectAll("rect")
    .data(covered.length === 0 ? [] : [x])
    .join("rect")
    .attr("x", x + 0.5)
    .attr("width", Math.max(0, width - x - 0.5))
    .attr("y", STRIP_TOP)
    .attr("height", STRIP_HEIGHT)
    .attr("rx", 2);
}

/** The chosen scene, and a dot under each that holds a passage of what is selected. */
function markScenes(group: Group, { layout, selectedScene, marked }: TimelineData): void {
  group
    .selectAll(".timeline-scene")
    .classed("timeline-chosen", (_, index) => index === selectedScene);
  group
    .selectAll<SVGCircleElement, number>("circle")
    .data([...marked].filter((scene) => scene >= 0))
    .join("circle")
    .attr("r", 2)
    .attr("cy", HEAD_HEIGHT - 2.5)
    .attr("cx", (scene) => (sceneEnds(layout, scene)[0] + sceneEnds(layout, scene)[1]) / 2);
}

function describe(
  svg: Selection<SVGSVGElement, unknown, null, undefined>,
  { layout, playhead, range }: TimelineData,
): void {
  const count = layout.scenes.length;
  const place = playhead ?? range?.last ?? count - 1;
  const { number = place + 1, title = null } = layout.scenes[place] ?? {};
  // Where later scenes are covered, their number is too: the slider leads one further, and then another.
  const isCovered = layout.covered.length > 0;
  svg
    .attr("aria-valuemax", Math.max(1, isCovered ? count + 1 : count))
    .attr("aria-valuenow", Math.max(1, place + 1))
    .attr(
      "aria-valuetext",
      `Scene ${number}${isCovered ? "" : ` of ${count}`}${title === null ? "" : `: ${title}`}`,
    );
}

function onKey(event: KeyboardEvent, events: TimelineEvents, data: TimelineData): void {
  const { layout, playhead, range } = data;
  const last = layout.scenes.length - 1;
  const direction = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
  if (direction !== undefined) {
    if (event.shiftKey) events.onExtend(direction);
    else events.onStep(direction);
  } else if (event.key === "Home") events.onScrub(0);
  else if (event.key === "End") events.onScrub(last);
  else if (event.key === "Enter") events.onScene(playhead ?? range?.last ?? last);
  else return;
  event.preventDefault();
  event.stopPropagation();
}
