import type { SceneRange } from "../graph/scene-range.ts";
import type { TimelineLayout } from "../layout/timeline.ts";

export interface TimelineRowMark {
  readonly id: string;
  readonly name: string;
  /** As CSS writes it. */
  readonly color: string;
}

export interface TimelineData {
  readonly layout: TimelineLayout;
  /** One for each row of the layout, in its order. */
  readonly rows: readonly TimelineRowMark[];
  /** Pixels. */
  readonly rowHeight: number;
  /** Scene under the playhead; `null` hides it. */
  readonly playhead: number | null;
  /** Scenes that the network shows; `null` for all. */
  readonly range: SceneRange | null;
  /** Whether the range is a window that the brush holds. */
  readonly brushed: boolean;
  readonly selectedScene: number | null;
  readonly selectedCharacter: string | null;
  /** Scenes with a passage of what is selected; each gets a dot. */
  readonly marked: ReadonlySet<number>;
  /** Characters whose rows stand out; `null` when all do. */
  readonly lit: ReadonlySet<string> | null;
}

/** What the pointer or the keyboard is on; pixels in the window. */
export interface TimelineHover {
  readonly scene: number;
  readonly character: string | null;
  readonly x: number;
  readonly y: number;
}

export interface TimelineEvents {
  readonly onScrub: (scene: number) => void;
  readonly onStep: (by: number) => void;
  readonly onExtend: (by: number) => void;
  readonly onWindow: (range: SceneRange | null) => void;
  readonly onScene: (scene: number) => void;
  readonly onCharacter: (id: string) => void;
  readonly onClear: () => void;
  readonly onHover: (hover: TimelineHover | null) => void;
}
