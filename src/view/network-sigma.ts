import { createEdgeCurveProgram } from "@sigma/edge-curve";
import { DirectedGraph } from "graphology";
import Sigma from "sigma";
import { formatRgb } from "../layout/color.ts";
import type { Point } from "../layout/geometry.ts";
import type { Looks, NetworkData } from "./network-looks.ts";
import { MarkProgram } from "./network-node-program.ts";
import { type ElementSize, placesOf } from "./network-places.ts";

/** What is drawn now; the fade of an update moves `looks` towards what `data` asks for. */
export interface Now {
  data: NetworkData;
  looks: Looks;
  /** Of each character, what stays the same while looks change. */
  marks: ReadonlyMap<string, NetworkData["picture"]["nodes"][number]>;
  /** Of the marks, in the element as large as it is. */
  scale: number;
}

/** Of a tie: how much it bends, as sigma counts it; to the same side as in an exported picture. */
const CURVATURE = -0.16;
/** Pixels of paper between a mark's edge and the ties under it. */
const RIM = 1.5;

/** What sigma draws, each character in its place; how it looks is not in here. */
export function createGraph({ picture }: NetworkData, size: ElementSize): DirectedGraph {
  const graph = new DirectedGraph();
  for (const [id, place] of placesOf(picture, size)) graph.addNode(id, upwards(place, size));
  const type = picture.directed ? "arrow" : "curve";
  for (const { id, source, target } of picture.edges) {
    graph.addEdgeWithKey(id, source, target, { type });
  }
  return graph;
}

/** Sigma's y points up. */
export function upwards({ x, y }: Point, { height }: ElementSize): Point {
  return { x, y: height - y };
}

/** With more ties than this, none can be pointed at, and none is drawn while the picture is dragged. */
const DENSE = 4000;

/** Whether ties are too many to be drawn in every frame, or found under the pointer. */
export function isDense({ picture }: NetworkData): boolean {
  return picture.edges.length > DENSE;
}

/** Sigma with our marks and none of its own labels. */
export function createSigma(element: HTMLElement, now: Now): Sigma {
  const size = { width: element.clientWidth, height: element.clientHeight };
  const arrowHead = {
    extremity: "target",
    lengthToThicknessRatio: 2.2,
    widenessToThicknessRatio: 1.8,
  } as const;
  return new Sigma(createGraph(now.data, size), element, {
    allowInvalidContainer: true,
    defaultNodeType: "mark",
    nodeProgramClasses: { mark: MarkProgram },
    defaultEdgeType: "curve",
    edgeProgramClasses: {
      curve: createEdgeCurveProgram(),
      arrow: createEdgeCurveProgram({ arrowHead }),
    },
    enableEdgeEvents: !isDense(now.data),
    hideEdgesOnMove: isDense(now.data),
    renderLabels: false,
    zIndex: true,
    stagePadding: 0,
    minEdgeThickness: 0,
    minCameraRatio: 0.08,
    maxCameraRatio: 2.5,
    // Two fingers zoom; turned, the picture would be another one.
    enableCameraRotation: false,
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (id, where) => {
      const { size: full = 0, color = [0, 0, 0] as const } = now.looks.nodes.get(id) ?? {};
      const radius = full * now.scale;
      const mark = now.marks.get(id);
      return {
        ...where,
        size: radius,
        hidden: radius < 0.05,
        color: formatRgb(color),
        rim: formatRgb(now.data.palette.paper),
        rimShare: RIM / Math.max(1, radius),
        shape: mark?.shape,
        zIndex: mark?.importance ?? 0,
      };
    },
    edgeReducer: (id, { type }) => {
      const { size: width = 0, color = [0, 0, 0] as const } = now.looks.edges.get(id) ?? {};
      const hidden = width < 0.05;
      const look = { size: width, color: formatRgb(color), curvature: CURVATURE };
      return { ...look, type, hidden, zIndex: width };
    },
  });
}
