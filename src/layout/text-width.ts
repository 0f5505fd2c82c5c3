import advances from "./inter-advances.json" with { type: "json" };

export type FontWeight = "regular" | "semibold";

/** Em: what a character that Inter lacks may take at most in the font that stands in for it. */
const UNKNOWN = 1;
/** Accents set over the letter before, variation selectors and joiners take no room. */
const NO_ROOM = /\p{Mn}|\p{Me}|\p{Cf}/u;

const tables: Readonly<Record<FontWeight, ReadonlyMap<number, number>>> = {
  regular: readTable(advances.regular),
  semibold: readTable(advances.semibold),
};

/**
 * Pixels that a line takes in the font Inter, from the font's own metrics without kerning. What the font lacks counts
 * as one em, as wide as East Asian characters are.
 */
export function textWidth(
  text: string,
  fontSizePx: number,
  weight: FontWeight = "regular",
): number {
  const table = tables[weight];
  let em = 0;
  for (const character of text) {
    const thousandths = table.get(character.codePointAt(0) ?? 0);
    if (thousandths !== undefined) em += thousandths / 1000;
    else if (!NO_ROOM.test(character)) em += UNKNOWN;
  }
  return em * fontSizePx;
}

/** Whether Inter draws the whole text, or another font must help out. */
export function isCovered(text: string): boolean {
  for (const character of text) {
    if (!tables.regular.has(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

/** Shortens a line to a width, at its end and with an ellipsis; what fits stays whole. */
export function fitText(
  text: string,
  maximumPx: number,
  fontSizePx: number,
  weight: FontWeight = "regular",
): string {
  if (textWidth(text, fontSizePx, weight) <= maximumPx) return text;
  const characters = [...text];
  while (characters.length > 0) {
    characters.pop();
    const shortened = `${characters.join("").trimEnd()}…`;
    if (textWidth(shortened, fontSizePx, weight) <= maximumPx) return shortened;
  }
  return "";
}

function readTable(runs: Readonly<Record<string, string>>): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  for (const [first, widths] of Object.entries(runs)) {
    widths.split(" ").forEach((width, place) => {
      table.set(Number(first) + place, Number(width));
    });
  }
  return table;
}
