import type Sigma from "sigma";
import type { Point } from "../layout/geometry.ts";

/**
 * Lets a character be dragged, by mouse or finger, inside the picture. `onDrop` gets where they were let go, in pixels
 * of the element as it is when nothing is zoomed.
 */
export function listenForDrags(sigma: Sigma, onDrop: (id: string, place: Point) => void): void {
  let dragged: string | null = null;
  let moved = false;
  sigma.on("downNode", ({ node, event, preventSigmaDefault }) => {
    const { original } = event;
    if (original instanceof MouseEvent && original.button !== 0) return;
    // Two fingers zoom, wherever the first of them is.
    if (isPinch(original)) return;
    dragged = node;
    moved = false;
    preventSigmaDefault();
  });
  sigma.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (dragged === null || isPinch(event.original)) return;
    const { width, height } = sigma.getDimensions();
    const inside = (value: number, most: number) => Math.min(most - 8, Math.max(8, value));
    const at = { x: inside(event.x, width), y: inside(event.y, height) };
    const { x, y } = sigma.viewportToGraph(at);
    sigma.getGraph().mergeNodeAttributes(dragged, { x, y });
    moved = true;
    preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    if (dragged !== null && moved) {
      const { x, y } = sigma.getGraph().getNodeAttributes(dragged);
      onDrop(dragged, { x: Number(x), y: sigma.getDimensions().height - Number(y) });
    }
    dragged = null;
  };
  sigma.on("upNode", drop);
  sigma.on("upEdge", drop);
  sigma.on("upStage", drop);
}

function isPinch(event: Event): boolean {
  return "touches" in event && (event as TouchEvent).touches.length > 1;
}
