import type { Point } from "./geometry.ts";

/**
 * The outline of a character's mark, which tells a community apart where colours can't: on paper, to the colour-blind,
 * beside each other. All shapes of one radius cover about the same area.
 */
export interface Shape {
  /** Corners of a regular polygon; 0 is a disc. */
  readonly sides: number;
  /** By how much it is turned clockwise from standing on a side. Radians. */
  readonly turn: number;
  /** Radius of a hole in the middle, as a share of the mark's; 0 for none. */
  readonly hole: number;
  readonly name: string;
}

const HOLE = 0.42;
const HALF = Math.PI;
const QUARTER = Math.PI / 4;

const SHAPES: readonly Shape[] = [
  { sides: 0, turn: 0, hole: 0, name: "disc" },
  { sides: 4, turn: 0, hole: 0, name: "square" },
  { sides: 3, turn: 0, hole: 0, name: "triangle" },
  { sides: 4, turn: QUARTER, hole: 0, name: "diamond" },
  { sides: 0, turn: 0, hole: HOLE, name: "ring" },
  { sides: 3, turn: HALF, hole: 0, name: "triangle on its tip" },
  { sides: 4, turn: 0, hole: HOLE, name: "square with a hole" },
  { sides: 4, turn: QUARTER, hole: HOLE, name: "diamond with a hole" },
];

/** Of those beyond the eighth and of who belongs to none, who are grey: a hexagon. */
const OTHER: Shape = { sides: 6, turn: 0, hole: 0, name: "hexagon" };

/** The shape of a community, as `communityColor` names its colour. */
export function communityShape(community: number): Shape {
  return SHAPES[community] ?? OTHER;
}

/** Of a polygon that covers as much as a disc of radius 1: how far its corners are from its middle; of a disc 1. */
export function cornerDistance({ sides }: Shape): number {
  return sides === 0 ? 1 : Math.sqrt((2 * Math.PI) / (sides * Math.sin((2 * Math.PI) / sides)));
}

/** A shape's corners around (0, 0), y down, for a mark of a radius in pixels; none for a disc. */
function shapeCorners(shape: Shape, radius: number): readonly Point[] {
  const { sides, turn } = shape;
  const distance = radius * cornerDistance(shape);
  return Array.from({ length: sides }, (_, index) => {
    const angle = Math.PI / 2 + turn + ((index + 0.5) * 2 * Math.PI) / sides;
    return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  });
}

/** The outline as SVG's path data around a middle, its hole the other way round; to two decimals. */
export function shapePath(shape: Shape, { x, y }: Point, radius: number): string {
  const corners = shapeCorners(shape, radius);
  const outline =
    corners.length === 0
      ? circlePath(x, y, radius)
      : `M${corners.map((corner) => `${round(x + corner.x)} ${round(y + corner.y)}`).join("L")}Z`;
  return shape.hole === 0 ? outline : `${outline}${circlePath(x, y, radius * shape.hole)}`;
}

function circlePath(x: number, y: number, radius: number): string {
  const r = round(radius);
  const across = (sign: 1 | -1) => `a${r} ${r} 0 1 0 ${round(sign * 2 * radius)} 0`;
  return `M${round(x - radius)} ${round(y)}${across(1)}${across(-1)}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
