import createEdgeCurveProgram from "@sigma/edge-curve";
import { createNodeBorderProgram } from "@sigma/node-border";
import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import { fitInto } from "../layout/fit.ts";
import { formatRgb } from "./color.ts";
import { drawLabels, type ScreenNode, type ScreenTie } from "./network-labels.ts";
import { type Looks, looksBetween, looksOf, type NetworkData } from "./network-looks.ts";
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
}

export interface NetworkView {
  readonly update: (data: NetworkData) => void;
  readonly destroy: () => void;
  /** Zooms in by a factor above 1, out by one below. */
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
}

/** What is drawn now; the fade of an update moves `looks` towards what `data` asks for. */
interface Now {
  data: NetworkData;
  looks: Looks;
  /** Who is drawn above whom. */
  importance: ReadonlyMap<string, number>;
}

const FADE_MILLISECONDS = 260;
/** Above this many ties a fade would cost more than it shows. */
const MOST_FADING = 1500;
/** Of a tie: how much it bends, as sigma counts it; to the same side as in an exported picture. */
const CURVATURE = -0.16;
/** Pixels of paper between a disc's edge and the ties under it. */
const RIM = 1.5;

/** The network on sigma. All that is drawn comes with the data; characters keep the places of their story. */
export function mountNetwork(
  element: HTMLElement,
  data: NetworkData,
  events: NetworkEvents,
): NetworkView {
  const now: Now = { data, looks: looksOf(data), importance: importanceOf(data) };
  const sigma = createSigma(element, now);
  place(sigma, now);
  sigma.on("resize", () => place(sigma, now));
  drawNames(sigma, now);
  listen(sigma, element, events, now);
  let stop = () => {};
  return {
    update: (next) => {
      const before = now.looks;
      const after = looksOf(next);
      const isSameStory = next.picture.positions === now.data.picture.positions;
      now.data = next;
      stop();
      if (!isSameStory) {
        now.looks = after;
        now.importance = importanceOf(next);
        sigma.setGraph(createGraph(next));
        sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 });
        place(sigma, now);
        return;
      }
      stop = tween(next.picture.edges.length <= MOST_FADING ? FADE_MILLISECONDS : 0, (share) => {
        now.looks = looksBetween(before, after, share);
        sigma.refresh({ skipIndexation: true });
      });
    },
    destroy: () => {
      stop();
      sigma.kill();
    },
    zoom: (factor) => void sigma.getCamera().animatedZoom({ factor, duration: 200 }),
    fit: () => void sigma.getCamera().animatedReset({ duration: 300 }),
  };
}

function importanceOf({ picture }: NetworkData): ReadonlyMap<string, number> {
  return new Map(picture.nodes.map(({ id, importance }) => [id, importance]));
}

/** What sigma draws; how it looks is not in here. */
function createGraph({ picture }: NetworkData): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { id, x, y } of picture.nodes) graph.addNode(id, { x, y });
  for (const { id, source, target } of picture.edges) graph.addEdgeWithKey(id, source, target);
  return graph;
}

function createSigma(element: HTMLElement, now: Now): Sigma {
  const fill = { size: { fill: true }, color: { attribute: "color" } } as const;
  const rim = { size: { value: RIM, mode: "pixels" }, color: { attribute: "rim" } } as const;
  return new Sigma(createGraph(now.data), element, {
    allowInvalidContainer: true,
    defaultNodeType: "disc",
    nodeProgramClasses: { disc: createNodeBorderProgram({ borders: [rim, fill] }) },
    defaultEdgeType: "curve",
    edgeProgramClasses: { curve: createEdgeCurveProgram },
    enableEdgeEvents: true,
    renderLabels: false,
    zIndex: true,
    stagePadding: 0,
    minEdgeThickness: 0,
    minCameraRatio: 0.08,
    maxCameraRatio: 2.5,
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (id, where) => {
      const { size = 0, color = [0, 0, 0] as const } = now.looks.nodes.get(id) ?? {};
      return {
        ...where,
        size: size + RIM,
        color: formatRgb(color),
        rim: formatRgb(now.data.palette.paper),
        zIndex: now.importance.get(id) ?? 0,
      };
    },
    edgeReducer: (id) => {
      const { size = 0, color = [0, 0, 0] as const } = now.looks.edges.get(id) ?? {};
      const hidden = size < 0.05;
      return { size, color: formatRgb(color), hidden, zIndex: size, curvature: CURVATURE };
    },
  });
}

/** Room for names at the sides. Pixels. */
const MARGIN = { left: 74, right: 96, above: 38, below: 30 };

/** Between those who have no tie, in a row along the lower edge. Pixels. */
const ALONE_DISTANCE = 16;

/** Puts the characters where they fit the element best, so that its shape is used whatever it is. */
function place(sigma: Sigma, { data }: Now): void {
  const { width, height } = sigma.getDimensions();
  const box = {
    x0: MARGIN.left,
    x1: Math.max(MARGIN.left + 1, width - MARGIN.right),
    y0: MARGIN.above,
    y1: Math.max(MARGIN.above + 1, height - MARGIN.below),
  };
  const graph = sigma.getGraph();
  const tied = data.picture.nodes.filter((node) => node.tied);
  const alone = data.picture.nodes.filter((node) => !node.tied);
  for (const [id, { x, y }] of fitInto(new Map(tied.map((node) => [node.id, node])), box)) {
    graph.mergeNodeAttributes(id, { x, y: height - y });
  }
  for (const [index, { id }] of alone.entries()) {
    graph.mergeNodeAttributes(id, { x: ALONE_DISTANCE * (index + 1), y: ALONE_DISTANCE / 2 });
  }
  sigma.setCustomBBox({ x: [0, width], y: [0, height] });
  sigma.refresh();
}

/** Names are drawn over sigma's picture after each of its frames, by our own rules. */
function drawNames(sigma: Sigma, now: Now): void {
  const canvas = sigma.createCanvas("names", { afterLayer: "nodes" });
  canvas.style.pointerEvents = "none";
  sigma.on("afterRender", () => {
    const { width, height } = sigma.getDimensions();
    const scale = devicePixelRatio;
    if (canvas.width !== width * scale || canvas.height !== height * scale) {
      Object.assign(canvas, { width: width * scale, height: height * scale });
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    }
    const context = canvas.getContext("2d");
    if (context === null) return;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    const nodes = nodesOnScreen(sigma, now);
    const labelled = { nodes, ties: tiesOnScreen(nodes, now), width, height };
    drawLabels(context, labelled, now.data.palette);
  });
  void document.fonts.ready.then(() => sigma.scheduleRender());
}

function nodesOnScreen(sigma: Sigma, { data, looks }: Now): readonly ScreenNode[] {
  const graph = sigma.getGraph();
  return data.picture.nodes.map(({ id, name, importance }) => {
    const { x, y } = graph.getNodeAttributes(id);
    const look = looks.nodes.get(id);
    return {
      ...sigma.graphToViewport({ x: Number(x), y: Number(y) }),
      id,
      name,
      importance,
      radius: sigma.scaleSize(look?.size ?? 0),
      label: look?.label ?? "none",
      ringed: data.emphasis.ringed.has(id),
    };
  });
}

function tiesOnScreen(nodes: readonly ScreenNode[], { data, looks }: Now): readonly ScreenTie[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return data.picture.edges.flatMap(({ id, source, target }) => {
    const [from, to, width] = [byId.get(source), byId.get(target), looks.edges.get(id)?.size ?? 0];
    return from === undefined || to === undefined || width === 0 ? [] : [{ from, to, width }];
  });
}

function listen(sigma: Sigma, element: HTMLElement, events: NetworkEvents, now: Now): void {
  const hover = (hovered: Hovered | null) => {
    element.style.cursor = hovered === null ? "" : "pointer";
    events.onHover(hovered);
  };
  sigma.on("enterNode", ({ node: id, event: { x, y } }) => hover({ kind: "character", id, x, y }));
  sigma.on("enterEdge", ({ edge: id, event: { x, y } }) => hover({ kind: "tie", id, x, y }));
  sigma.on("leaveNode", () => hover(null));
  sigma.on("leaveEdge", () => hover(null));
  sigma.on("clickNode", ({ node }) => events.onCharacter(node));
  sigma.on("clickEdge", ({ edge }) => {
    const tie = now.data.picture.edges.find(({ id }) => id === edge);
    if (tie !== undefined) events.onTie(tie.source, tie.target);
  });
  sigma.on("clickStage", () => events.onBackground());
  sigma.on("doubleClickNode", ({ preventSigmaDefault }) => preventSigmaDefault());
}
