import { createNodeBorderProgram } from "@sigma/node-border";
import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import { formatRgb, mix } from "./color.ts";
import {
  type EdgeLook,
  type Emphasis,
  edgeLook,
  type NodeLook,
  nodeLook,
} from "./network-appearance.ts";
import { drawLabels } from "./network-labels.ts";
import type { NetworkPicture } from "./network-picture.ts";
import type { Palette } from "./palette.ts";
import { tween } from "./tween.ts";

export interface NetworkData {
  readonly picture: NetworkPicture;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
}

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

interface Looks {
  readonly nodes: ReadonlyMap<string, NodeLook>;
  readonly edges: ReadonlyMap<string, EdgeLook>;
}

const FADE_MILLISECONDS = 260;
/** Above this many ties a fade would cost more than it shows. */
const MOST_FADING = 1500;

/** The network on sigma. All that is drawn comes with the data; characters keep the places they were mounted with. */
export function mountNetwork(
  element: HTMLElement,
  first: NetworkData,
  events: NetworkEvents,
): NetworkView {
  let data = first;
  let looks = looksOf(first);
  let stop = () => {};
  const sigma = createSigma(
    element,
    first.picture,
    () => looks,
    () => data,
  );
  const labels = createLabelLayer(
    sigma,
    () => data,
    () => looks,
  );
  listen(sigma, element, events, () => data);

  const update = (next: NetworkData) => {
    const before = looks;
    const after = looksOf(next);
    data = next;
    stop();
    const fading = next.picture.edges.length <= MOST_FADING ? FADE_MILLISECONDS : 0;
    stop = tween(fading, (share) => {
      looks = share === 1 ? after : between(before, after, share);
      sigma.refresh({ skipIndexation: true });
    });
  };
  return {
    update,
    destroy: () => {
      stop();
      labels.destroy();
      sigma.kill();
    },
    zoom: (factor) => void sigma.getCamera().animatedZoom({ factor, duration: 200 }),
    fit: () => void sigma.getCamera().animatedReset({ duration: 300 }),
  };
}

function looksOf({ picture, emphasis, palette }: NetworkData): Looks {
  return {
    nodes: new Map(picture.nodes.map((mark) => [mark.id, nodeLook(mark, emphasis, palette)])),
    edges: new Map(picture.edges.map((mark) => [mark.id, edgeLook(mark, emphasis, palette)])),
  };
}

function between(before: Looks, after: Looks, share: number): Looks {
  const blend = <Look extends EdgeLook>(from: ReadonlyMap<string, Look>, to: Look, id: string) => {
    const start = from.get(id) ?? to;
    const size = start.size + (to.size - start.size) * share;
    return { ...to, size, color: mix(start.color, to.color, share) };
  };
  const all = <Look extends EdgeLook>(
    from: ReadonlyMap<string, Look>,
    to: ReadonlyMap<string, Look>,
  ) => new Map([...to].map(([id, look]) => [id, blend(from, look, id)]));
  return { nodes: all(before.nodes, after.nodes), edges: all(before.edges, after.edges) };
}

function createSigma(
  element: HTMLElement,
  picture: NetworkPicture,
  looks: () => Looks,
  data: () => NetworkData,
): Sigma {
  const graph = new UndirectedGraph();
  for (const { id, x, y } of picture.nodes) graph.addNode(id, { x, y });
  for (const { id, source, target } of picture.edges) graph.addEdgeWithKey(id, source, target);
  const marks = new Map(picture.nodes.map((mark) => [mark.id, mark]));
  return new Sigma(graph, element, {
    allowInvalidContainer: true,
    defaultNodeType: "disc",
    nodeProgramClasses: {
      disc: createNodeBorderProgram({
        borders: [
          { size: { value: 1.5, mode: "pixels" }, color: { attribute: "rim" } },
          { size: { fill: true }, color: { attribute: "color" } },
        ],
      }),
    },
    enableEdgeEvents: true,
    renderLabels: false,
    zIndex: true,
    stagePadding: 46,
    minEdgeThickness: 0,
    minCameraRatio: 0.08,
    maxCameraRatio: 2.5,
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (id, place) => {
      const look = looks().nodes.get(id);
      const { size = 0, color = [0, 0, 0] as const } = look ?? {};
      const rim = formatRgb(data().palette.paper);
      return {
        ...place,
        size: size + 1.5,
        color: formatRgb(color),
        rim,
        zIndex: marks.get(id)?.importance ?? 0,
      };
    },
    edgeReducer: (id) => {
      const { size = 0, color = [0, 0, 0] as const } = looks().edges.get(id) ?? {};
      return { size, color: formatRgb(color), hidden: size < 0.05, zIndex: size };
    },
  });
}

/** Names are drawn over sigma's picture after each of its frames, by our own rules. */
function createLabelLayer(sigma: Sigma, data: () => NetworkData, looks: () => Looks) {
  const canvas = sigma.createCanvas("names", { afterLayer: "nodes" });
  canvas.style.pointerEvents = "none";
  const draw = () => {
    const { width, height } = sigma.getDimensions();
    const scale = devicePixelRatio;
    if (canvas.width !== width * scale || canvas.height !== height * scale) {
      canvas.width = width * scale;
      canvas.height = height * scale;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    const context = canvas.getContext("2d");
    if (context === null) return;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    const { picture, emphasis, palette } = data();
    const nodes = picture.nodes.map(({ id, name, x, y, importance }) => {
      const look = looks().nodes.get(id);
      return {
        ...sigma.graphToViewport({ x, y }),
        id,
        name,
        importance,
        radius: sigma.scaleSize(look?.size ?? 0),
        label: look?.label ?? ("none" as const),
        ringed: emphasis.ringed.has(id),
      };
    });
    drawLabels(context, nodes, { width, height }, palette);
  };
  sigma.on("afterRender", draw);
  void document.fonts.ready.then(() => sigma.scheduleRender());
  return { destroy: () => sigma.off("afterRender", draw) };
}

function listen(
  sigma: Sigma,
  element: HTMLElement,
  events: NetworkEvents,
  data: () => NetworkData,
): void {
  const edge = (id: string) => data().picture.edges.find((mark) => mark.id === id);
  const pointer = (shown: boolean) => {
    element.style.cursor = shown ? "pointer" : "";
  };
  sigma.on("enterNode", ({ node, event: { x, y } }) => {
    pointer(true);
    events.onHover({ kind: "character", id: node, x, y });
  });
  sigma.on("enterEdge", ({ edge: id, event: { x, y } }) => {
    pointer(true);
    events.onHover({ kind: "tie", id, x, y });
  });
  for (const leave of ["leaveNode", "leaveEdge"] as const) {
    sigma.on(leave, () => {
      pointer(false);
      events.onHover(null);
    });
  }
  sigma.on("clickNode", ({ node }) => events.onCharacter(node));
  sigma.on("clickEdge", ({ edge: id }) => {
    const mark = edge(id);
    if (mark !== undefined) events.onTie(mark.source, mark.target);
  });
  sigma.on("clickStage", () => events.onBackground());
  sigma.on("doubleClickNode", ({ preventSigmaDefault }) => preventSigmaDefault());
}
