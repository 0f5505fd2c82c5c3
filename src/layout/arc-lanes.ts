import type { ArcScene } from "../graph/arc.ts";

/** A character's arc as paths, for a lane each, one below the other; scenes are equally wide. */
export interface ArcLanes {
  readonly presence: string;
  readonly words: string;
  readonly centrality: string;
}

/** Narrower bars than this would vanish. */
const NARROWEST = 1.2;

/**
 * Draws an arc as bars that stand on the lower edge of their lane: full where the character is there, else as high as
 * their share of the most words of any of their scenes, or as their centrality.
 *
 * @param width of all scenes together, and `height` of a lane, in the same unit.
 */
export function drawArc(arc: readonly ArcScene[], width: number, height: number): ArcLanes {
  const most = Math.max(1, ...arc.map(({ words }) => words));
  const step = width / Math.max(1, arc.length);
  const lane = (share: (scene: ArcScene) => number) =>
    arc
      .map((scene, index) => {
        const high = share(scene) * height;
        if (high === 0) return "";
        const bar = Math.max(NARROWEST, step - Math.min(1, step * 0.2));
        return `M${round(index * step)} ${round(height)}v${round(-high)}h${round(bar)}v${round(high)}z`;
      })
      .join("");
  return {
    presence: lane(({ isPresent }) => (isPresent ? 1 : 0)),
    words: lane(({ words }) => words / most),
    centrality: lane(({ centrality }) => centrality),
  };
}

/** Hundredths. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
