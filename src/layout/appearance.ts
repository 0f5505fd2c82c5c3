export type Theme = "light" | "dark";

/**
 * Told apart under the common kinds of colour blindness too, and at least 3:1 against the page: after Okabe and Ito
 * (2008), darkened for light pages and lightened for dark ones.
 */
const PALETTES: Readonly<Record<Theme, readonly string[]>> = {
  light: ["#0072b2", "#d55e00", "#008c68", "#b4508f", "#a87900", "#3f9bd1", "#5b4bb5", "#7a4b2a"],
  dark: ["#4ea6e0", "#ff8a3d", "#2fc79a", "#e08bc0", "#e6b93c", "#9bd3f5", "#a99bf5", "#c99a73"],
};
const ALONE: Readonly<Record<Theme, string>> = { light: "#8a8f98", dark: "#7f858f" };

/** The colour of a community, as #rrggbb; the ninth and later ones share the colours of the first. -1 is grey. */
export function communityColor(community: number, theme: Theme): string {
  const palette = PALETTES[theme];
  return community < 0 ? ALONE[theme] : (palette[community % palette.length] ?? ALONE[theme]);
}

const SMALLEST_RADIUS = 3;
const LARGEST_RADIUS = 22;

/** Pixels; the disc's area grows with the scenes that a character is in. `maximum` is the story's largest count. */
export function nodeRadius(scenes: number, maximum: number): number {
  return SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * root(scenes, maximum);
}

const THINNEST_EDGE = 0.75;
const THICKEST_EDGE = 9;

/** Pixels; `maximum` is the story's largest weight. */
export function edgeWidth(weight: number, maximum: number): number {
  return THINNEST_EDGE + (THICKEST_EDGE - THINNEST_EDGE) * root(weight, maximum);
}

function root(value: number, maximum: number): number {
  return maximum <= 0 ? 0 : Math.sqrt(Math.min(1, Math.max(0, value) / maximum));
}
