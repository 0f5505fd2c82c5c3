import type { Presence } from "../../graph/presence.ts";

interface SparklineProps {
  readonly presence: readonly Presence[];
  /** Of the whole story. */
  readonly scenes: number;
  readonly color: string;
}

const WIDTH = 180;
const HEIGHT = 26;
const MOST_BARS = 60;

/**
 * The arc of a character: how much they are mentioned and speak, from the story's first scene to its last. In a long
 * story a bar stands for several scenes.
 */
export function PresenceSparkline({ presence, scenes, color }: SparklineProps) {
  const bars = Math.min(MOST_BARS, scenes);
  const heights = new Array<number>(bars).fill(0);
  for (const { scene, mentions, utterances } of presence) {
    const bar = Math.floor((scene * bars) / scenes);
    heights[bar] = (heights[bar] ?? 0) + 1 + mentions + utterances;
  }
  const highest = Math.max(1, ...heights);
  const width = WIDTH / bars;
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <path class="sparkline-ground" d={`M0 ${HEIGHT - 0.5}h${WIDTH}`} />
      {heights.map((height, bar) => {
        if (height === 0) return null;
        const high = Math.max(2, Math.sqrt(height / highest) * (HEIGHT - 2));
        return (
          <rect
            key={bar}
            x={bar * width}
            y={HEIGHT - high}
            width={Math.max(1, width - 1)}
            height={high}
            fill={color}
          />
        );
      })}
    </svg>
  );
}
