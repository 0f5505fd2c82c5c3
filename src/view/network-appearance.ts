import { mix, type Rgb } from "../layout/color.ts";
import type { EdgeMark } from "./network-edges.ts";
import type { NodeMark } from "./network-picture.ts";
import type { Palette } from "./palette.ts";

/** What the reader looks at: it stands out, its neighbours stay lit, the rest steps back. */
export interface Emphasis {
  /** Characters who stay lit; `null` when nothing is looked at and all are. */
  readonly lit: ReadonlySet<string> | null;
  /** Ties that stand out, by `tieId`. */
  readonly ties: ReadonlySet<string>;
  /** Characters with a ring around them: the ones looked at themselves. */
  readonly ringed: ReadonlySet<string>;
}

export interface NodeLook {
  readonly size: number;
  readonly color: Rgb;
  /** A name that steps back keeps its place, but is not drawn. */
  readonly label: "none" | "back" | "plain" | "strong";
}

export interface EdgeLook {
  readonly size: number;
  readonly color: Rgb;
}

const ABSENT = 0.16;
const STEPPED_BACK = 0.28;

/** How a character looks: one who is absent from the scenes shown is faint and has no name, unless looked at; filters leave out. */
export function nodeLook(mark: NodeMark, { lit, ringed }: Emphasis, palette: Palette): NodeLook {
  const looked = ringed.has(mark.id);
  const back = lit !== null && !lit.has(mark.id);
  if (mark.hidden) return { size: 0, color: palette.paper, label: "none" };
  const shade = (share: number) => mix(palette.paper, mark.color, share);
  if (!mark.present) {
    return {
      size: mark.radius,
      color: shade(looked ? 0.6 : ABSENT),
      label: looked ? "strong" : "none",
    };
  }
  if (back) return { size: mark.radius, color: shade(STEPPED_BACK), label: "back" };
  return { size: mark.radius, color: mark.color, label: looked ? "strong" : "plain" };
}

/** How a tie looks: darker where the reader looks, a whisper elsewhere. */
export function edgeLook(mark: EdgeMark, { lit, ties }: Emphasis, palette: Palette): EdgeLook {
  if (mark.width === 0) return { size: 0, color: palette.paper };
  if (ties.has(mark.tie)) {
    return { size: Math.max(2, mark.width), color: mix(mark.color, palette.ink, 0.45) };
  }
  const back = lit !== null;
  return { size: mark.width, color: back ? mix(palette.paper, mark.color, 0.22) : mark.color };
}
