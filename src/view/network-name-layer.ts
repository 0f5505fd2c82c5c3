import type Sigma from "sigma";
import { cornerDistance } from "../layout/community-shape.ts";
import {
  carryNames,
  type LabelBoxes,
  MOST_INKED,
  nameLooked,
  placeNames,
  type ScreenNode,
  type ScreenTie,
} from "./network-labels.ts";
import { drawNames } from "./network-names.ts";
import type { ElementSize } from "./network-places.ts";
import type { Now } from "./network-sigma.ts";

/** What was drawn in a frame; the picture's element tells it with each `network-drawn` event. */
interface DrawnNetwork {
  readonly nodes: readonly ScreenNode[];
  readonly labels: LabelBoxes;
}

/** So long after the last step of a zoom or shift, names find their places anew. */
const SETTLE_MILLISECONDS = 120;

/** Draws the names over sigma's picture after each of its frames, by our own rules. */
export function addNameLayer(sigma: Sigma, now: Now): void {
  const canvas = sigma.createCanvas("names", { afterLayer: "nodes" });
  canvas.style.pointerEvents = "none";
  let boxes: LabelBoxes = new Map();
  let placedAt: ReadonlyMap<string, ScreenNode> = new Map();
  let placedIn = { width: 0, height: 0 };
  let settle: ReturnType<typeof setTimeout> | null = null;
  sigma.getCamera().on("updated", () => {
    if (settle !== null) clearTimeout(settle);
    settle = setTimeout(() => {
      settle = null;
      sigma.scheduleRender();
    }, SETTLE_MILLISECONDS);
  });
  sigma.on("afterRender", () => {
    const context = clearedContext(sigma, canvas);
    if (context === null) return;
    const size = sigma.getDimensions();
    const nodes = nodesOnScreen(sigma, now, settle === null ? null : boxes);
    let drawn = boxes;
    if (settle === null) {
      if (!areSame(nodes, placedAt, size, placedIn)) {
        boxes = placeNames({ nodes, ties: tiesOnScreen(nodes, now), ...size });
        placedAt = new Map(nodes.map((node) => [node.id, node]));
        placedIn = size;
      }
      drawn = nameLooked(boxes, { nodes, ...size });
    } else drawn = carryNames(boxes, placedAt, nodes);
    drawNames(context, nodes, drawn, now.data.palette);
    const detail: DrawnNetwork = { nodes, labels: drawn };
    sigma.getContainer().dispatchEvent(new CustomEvent("network-drawn", { detail }));
  });
  sigma.on("kill", () => {
    if (settle !== null) clearTimeout(settle);
  });
  void document.fonts.ready.then(() => sigma.scheduleRender());
}

/** Whether all is where it was and as large: then the names are, too. */
function areSame(
  nodes: readonly ScreenNode[],
  before: ReadonlyMap<string, ScreenNode>,
  size: ElementSize,
  sizeBefore: ElementSize,
): boolean {
  if (size.width !== sizeBefore.width || size.height !== sizeBefore.height) return false;
  if (nodes.length !== before.size) return false;
  return nodes.every(({ id, x, y, radius, importance, label }) => {
    const old = before.get(id);
    if (old === undefined || old.x !== x || old.y !== y) return false;
    const isNamed = (label === "none") === (old.label === "none");
    return isNamed && old.radius === radius && old.importance === importance;
  });
}

function clearedContext(sigma: Sigma, canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
  const { width, height } = sigma.getDimensions();
  const scale = devicePixelRatio;
  if (canvas.width !== width * scale || canvas.height !== height * scale) {
    Object.assign(canvas, { width: width * scale, height: height * scale });
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
  }
  const context = canvas.getContext("2d");
  context?.setTransform(scale, 0, 0, scale, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}

/** All, or only those whose name is drawn, who are ringed or pinned. */
function nodesOnScreen(
  sigma: Sigma,
  { data, looks, scale }: Now,
  named: LabelBoxes | null,
): readonly ScreenNode[] {
  const { ringed } = data.emphasis;
  const graph = sigma.getGraph();
  const nodes: ScreenNode[] = [];
  for (const { id, name, importance, pinned, shape } of data.picture.nodes) {
    if (named !== null && !named.has(id) && !ringed.has(id) && !pinned) continue;
    const { x, y } = graph.getNodeAttributes(id);
    const look = looks.nodes.get(id);
    const radius = sigma.scaleSize((look?.size ?? 0) * scale);
    nodes.push({
      ...sigma.graphToViewport({ x: Number(x), y: Number(y) }),
      id,
      name,
      importance,
      pinned,
      radius,
      reach: radius * cornerDistance(shape),
      label: look?.label ?? "none",
      ringed: ringed.has(id),
    });
  }
  return nodes;
}

/** None where there are so many that no name could keep off them. */
function tiesOnScreen(nodes: readonly ScreenNode[], { data, looks }: Now): readonly ScreenTie[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ties: ScreenTie[] = [];
  for (const { id, source, target } of data.picture.edges) {
    const width = looks.edges.get(id)?.size ?? 0;
    const [from, to] = [byId.get(source), byId.get(target)];
    if (width === 0 || from === undefined || to === undefined) continue;
    ties.push({ from, to, width });
    if (ties.length > MOST_INKED) return [];
  }
  return ties;
}
