import type Sigma from "sigma";
import type { Point } from "../layout/geometry.ts";
import { type Direction, nearestInDirection } from "../layout/nearest-in-direction.ts";
import { listenForDrags } from "./network-drag.ts";
import { looksBetween, looksOf, type NetworkData } from "./network-looks.ts";
import { addNameLayer } from "./network-name-layer.ts";
import type { NetworkPicture } from "./network-picture.ts";
import { markScale, placesOf, projectionOf } from "./network-places.ts";
import { createGraph, createSigma, isDense, type Now, upwards } from "./network-sigma.ts";
import { tween } from "./tween.ts";

/** Where the pointer is; pixels from the element's upper left corner. */
export interface Hovered {
  readonly kind: "character" | "tie";
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface NetworkEvents {
  readonly onHover: (hovered: Hovered | null) => void;
  readonly onCharacter: (id: string) => void;
  readonly onTie: (source: string, target: string) => void;
  readonly onBackground: () => void;
  /** Somebody was dragged to a position. */
  readonly onMove: (id: string, position: Point) => void;
}

export interface NetworkView {
  readonly update: (data: NetworkData) => void;
  readonly destroy: () => void;
  /** Zooms in by a factor above 1, out by one below. */
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  /** Where a character is seen: pixels from the element's upper left corner. */
  readonly placeOf: (id: string) => Point | null;
  /** Who is seen next to a character in a direction. */
  readonly nextTo: (id: string, direction: Direction) => string | null;
  /** The position that is so many pixels away from a character's. */
  readonly positionBeside: (id: string, by: Point) => Point | null;
}

const FADE_MILLISECONDS = 260;
const MOVE_MILLISECONDS = 700;
/** Above this many ties a fade would cost more than it shows. */
const MOST_FADING = 1500;

/** The network on sigma. All that is drawn comes with the data; characters keep the places of their story. */
export function mountNetwork(
  element: HTMLElement,
  data: NetworkData,
  events: NetworkEvents,
): NetworkView {
  const now: Now = { data, looks: looksOf(data), marks: marksOf(data), scale: 1 };
  const sigma = createSigma(element, now);
  place(sigma, now);
  sigma.on("resize", () => place(sigma, now));
  // Sigma looks at its element's size when it draws, and is told of the window's alone.
  const observer = new ResizeObserver(() => sigma.scheduleRender());
  observer.observe(element);
  addNameLayer(sigma, now);
  listen(sigma, element, events, now);
  listenForDrags(sigma, (id, at) =>
    events.onMove(id, projectionOf(now.data.picture, sigma.getDimensions()).back(at)),
  );
  let stop = () => {};
  return {
    update: (next) => {
      stop();
      stop = advance(sigma, now, next);
    },
    destroy: () => {
      stop();
      observer.disconnect();
      sigma.kill();
    },
    zoom: (factor) => void sigma.getCamera().animatedZoom({ factor, duration: 200 }),
    fit: () => void sigma.getCamera().animatedReset({ duration: 300 }),
    ...placeQuestions(sigma, now),
  };
}

/** From what is drawn to what is asked for; returns how to stop on the way. */
function advance(sigma: Sigma, now: Now, next: NetworkData): () => void {
  const last = now.data.picture;
  const { picture } = next;
  const before = now.looks;
  const after = looksOf(next);
  now.data = next;
  now.marks = marksOf(next);
  if (!hasSameMarks(picture, last)) {
    now.looks = after;
    sigma.setSetting("enableEdgeEvents", !isDense(next));
    sigma.setSetting("hideEdgesOnMove", isDense(next));
    sigma.setGraph(createGraph(next, sigma.getDimensions()));
    if (picture.file !== last.file) sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 });
    place(sigma, now);
    return () => undefined;
  }
  if (picture.arrangement !== last.arrangement) {
    now.looks = after;
    return move(sigma, now);
  }
  return tween(picture.edges.length <= MOST_FADING ? FADE_MILLISECONDS : 0, (share) => {
    now.looks = looksBetween(before, after, share);
    sigma.refresh({ skipIndexation: true });
  });
}

/** Whether two pictures are of the same characters and ties, so that what is drawn can stay and only change its looks. */
function hasSameMarks(one: NetworkPicture, other: NetworkPicture): boolean {
  if (one.file !== other.file || one.directed !== other.directed) return false;
  const isSame = (a: readonly { id: string }[], b: readonly { id: string }[]) =>
    a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
  return (
    one.whole === other.whole || (isSame(one.nodes, other.nodes) && isSame(one.edges, other.edges))
  );
}

function marksOf({ picture }: NetworkData): Now["marks"] {
  return new Map(picture.nodes.map((mark) => [mark.id, mark]));
}

/** Puts the characters where they fit the element best, so that its shape is used whatever it is. */
function place(sigma: Sigma, now: Now): void {
  const { data } = now;
  const size = sigma.getDimensions();
  now.scale = markScale(data.picture, size);
  const graph = sigma.getGraph();
  for (const [id, at] of placesOf(data.picture, size)) {
    graph.mergeNodeAttributes(id, upwards(at, size));
  }
  sigma.setCustomBBox({ x: [0, size.width], y: [0, size.height] });
  sigma.refresh();
}

/** Moves the characters to where they are to be. */
function move(sigma: Sigma, { data }: Now): () => void {
  const size = sigma.getDimensions();
  const graph = sigma.getGraph();
  const ways = [...placesOf(data.picture, size)].map(([id, at]) => {
    const { x, y } = graph.getNodeAttributes(id);
    return { id, from: { x: Number(x), y: Number(y) }, to: upwards(at, size) };
  });
  const isFar = ways.some(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y) > 1);
  return tween(isFar ? MOVE_MILLISECONDS : 0, (share) => {
    for (const { id, from, to } of ways) {
      graph.mergeNodeAttributes(id, {
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
      });
    }
    sigma.refresh();
  });
}

function placeQuestions(
  sigma: Sigma,
  now: Now,
): Pick<NetworkView, "placeOf" | "nextTo" | "positionBeside"> {
  const placeOf = (id: string): Point | null => {
    const graph = sigma.getGraph();
    if (!graph.hasNode(id)) return null;
    const { x, y } = graph.getNodeAttributes(id);
    return sigma.graphToViewport({ x: Number(x), y: Number(y) });
  };
  return {
    placeOf,
    nextTo: (id, direction) => {
      const places = new Map<string, Point>();
      for (const mark of now.data.picture.nodes) {
        const at = mark.hidden || mark.id === id ? null : placeOf(mark.id);
        if (at !== null) places.set(mark.id, at);
      }
      return nearestInDirection(placeOf(id) ?? { x: 0, y: 0 }, direction, places);
    },
    positionBeside: (id, by) => {
      const at = placesOf(now.data.picture, sigma.getDimensions()).get(id);
      if (at === undefined) return null;
      const to = { x: at.x + by.x, y: at.y + by.y };
      return projectionOf(now.data.picture, sigma.getDimensions()).back(to);
    },
  };
}

function listen(sigma: Sigma, element: HTMLElement, events: NetworkEvents, now: Now): void {
  const hover = (hovered: Hovered | null) => {
    element.style.cursor = hovered === null ? "" : "pointer";
    events.onHover(hovered);
  };
  const markOf = (edge: string) => now.data.picture.edges.find(({ id }) => id === edge);
  sigma.on("enterNode", ({ node: id, event: { x, y } }) => hover({ kind: "character", id, x, y }));
  sigma.on("enterEdge", ({ edge, event: { x, y } }) => {
    hover({ kind: "tie", id: markOf(edge)?.tie ?? edge, x, y });
  });
  sigma.on("leaveNode", () => hover(null));
  sigma.on("leaveEdge", () => hover(null));
  sigma.on("clickNode", ({ node }) => events.onCharacter(node));
  sigma.on("clickEdge", ({ edge }) => {
    const mark = markOf(edge);
    if (mark === undefined) return;
    const { id, tie, source, target } = mark;
    // Of the two arrows of a tie, one goes the other way.
    if (id === tie) events.onTie(source, target);
    else events.onTie(target, source);
  });
  sigma.on("clickStage", () => events.onBackground());
  sigma.on("doubleClickNode", ({ preventSigmaDefault }) => preventSigmaDefault());
}
