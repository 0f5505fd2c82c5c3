import { parseHex, type Rgb } from "../layout/color.ts";

/** What canvases draw with; the same values as in `app/styles/tokens.css`. */
export interface Palette {
  readonly paper: Rgb;
  /** All that a name may stand on: paper, panels, the passage looked at, the chosen row. */
  readonly grounds: readonly Rgb[];
  readonly ink: Rgb;
  /** A tie between two communities. */
  readonly tie: Rgb;
}

export const PALETTES: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    paper: parseHex("#fdfcfa"),
    grounds: ["#fdfcfa", "#f8f6f2", "#fff3c4", "#e6ebfd"].map(parseHex),
    ink: parseHex("#1f1e1c"),
    tie: parseHex("#9b968e"),
  },
  dark: {
    paper: parseHex("#141517"),
    grounds: ["#141517", "#191a1d", "#3d3412", "#262d49"].map(parseHex),
    ink: parseHex("#eceae6"),
    tie: parseHex("#7c7a76"),
  },
};
