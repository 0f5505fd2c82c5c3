/**
 * Writes src/layout/inter-advances.json: how wide each character of Inter is, from the font's own metrics.
 *
 *     npm run font-table
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype, { type Font } from "opentype.js";

const require = createRequire(import.meta.url);
const FONTS = {
  regular: require.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  semibold: require.resolve("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf"),
};
/** Past these blocks come arrows and symbols, which names and titles hardly hold. */
const LAST_CODE_POINT = 0x2122;
const OUT = new URL("../src/layout/inter-advances.json", import.meta.url);

const tables = Object.entries(FONTS).map(([style, file]) => {
  const bytes = readFileSync(file);
  return [style, advances(opentype.parse(new Uint8Array(bytes).buffer))];
});
writeFileSync(OUT, `${JSON.stringify(Object.fromEntries(tables), null, 2)}\n`);

/** Runs of neighbouring characters: the first one's code point, and the widths in thousandths of the font size. */
function advances(font: Font): Record<string, string> {
  const runs: Record<string, string> = {};
  let run: { readonly start: number; readonly widths: number[] } | null = null;
  for (let code = 0x20; code <= LAST_CODE_POINT + 1; code++) {
    const glyph = code > LAST_CODE_POINT ? 0 : font.charToGlyphIndex(String.fromCodePoint(code));
    if (glyph > 0) {
      run ??= { start: code, widths: [] };
      const width = font.glyphs.get(glyph).advanceWidth ?? 0;
      run.widths.push(Math.round((width * 1000) / font.unitsPerEm));
    } else if (run !== null) {
      runs[run.start] = run.widths.join(" ");
      run = null;
    }
  }
  return runs;
}
