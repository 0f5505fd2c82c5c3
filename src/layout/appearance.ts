export type Theme = "light" | "dark";

/**
 * For discs and bars, at least 3:1 against the page; too light for small letters. Any two are told apart with every
 * common kind of colour blindness (by the simulation of Machado et al., 2009): lightness differs where hue may not.
 */
const PALETTES: Readonly<Record<Theme, readonly string[]>> = {
  light: ["#0069b4", "#dc6a1a", "#12876a", "#8f2360", "#5a4a00", "#2799c8", "#35239c", "#b07c58"],
  dark: ["#4d94e8", "#f08a3c", "#4fd6a0", "#c77fb8", "#f0da55", "#a5e3ee", "#b9b2f2", "#c0714f"],
};
/** For who has no community, or one that the palette does not reach: nobody can tell twelve colours apart. */
const GREY: Readonly<Record<Theme, string>> = { light: "#888d96", dark: "#7f858f" };

/** How many communities, from the largest, have a colour of their own. */
export const COLORED_COMMUNITIES = 8;

/** The colour of a community, as #rrggbb; those beyond the eighth are grey, and so is who belongs to none (-1). */
export function communityColor(community: number, theme: Theme): string {
  return PALETTES[theme][community] ?? GREY[theme];
}

const SMALLEST_RADIUS = 3;
const LARGEST_RADIUS = 22;

/**
 * Pixels; the disc's area grows with the scenes that a character is in. `maximum` is the story's largest count.
 *
 * @param scale of the larger discs; see `discScale`.
 */
export function nodeRadius(value: number, maximum: number, scale = 1): number {
  return SMALLEST_RADIUS + (LARGEST_RADIUS * scale - SMALLEST_RADIUS) * root(value, maximum);
}

const CROWD = 50;

/** By how much the large discs of a crowded picture shrink, so that there is room for names; 1 for up to fifty discs. */
export function discScale(count: number): number {
  return Math.max(0.6, Math.sqrt(CROWD / Math.max(CROWD, count)));
}

const THINNEST_EDGE = 0.75;
const THICKEST_EDGE = 9;

/** Pixels; `maximum` is the story's largest weight. */
export function edgeWidth(weight: number, maximum: number): number {
  return THINNEST_EDGE + (THICKEST_EDGE - THINNEST_EDGE) * root(weight, maximum);
}

/**
 * 0 to 1; the lighter a tie, or the less sure that it is one, the paler: in a large cast the many faint ties step back.
 *
 * @param confidence 0 to 1; see `tieConfidences`.
 */
export function tieOpacity(weight: number, maximum: number, confidence: number): number {
  return (0.2 + 0.65 * root(weight, maximum)) * (0.3 + 0.7 * confidence);
}

function root(value: number, maximum: number): number {
  return maximum <= 0 ? 0 : Math.sqrt(Math.min(1, Math.max(0, value) / maximum));
}
