import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { isCovered } from "../layout/text-width.ts";
import { Problem } from "./problem.ts";

const require = createRequire(import.meta.url);
const FONTS = [
  require.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf"),
  require.resolve("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf"),
];
/** 16,384 by 16,384: beyond it memory runs short. */
const MOST_PIXELS = 2 ** 28;

/**
 * Paints a picture as PNG, `scale` pixels to a pixel of the SVG. Its letters are those of the font Inter that comes
 * with the program; only what Inter lacks, such as Chinese names, is left to the machine's own fonts.
 */
export function renderPng(svg: string, scale: number): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: {
      fontFiles: FONTS,
      loadSystemFonts: !isCovered(svg.replace(/\s/g, " ")),
      defaultFontFamily: "Inter",
    },
  });
  const { width, height } = picture;
  if (width * height * scale ** 2 > MOST_PIXELS) {
    throw new Problem(
      `The picture would be ${width * scale} by ${height * scale} pixels; choose a smaller --scale, --width or --height.`,
    );
  }
  return picture.render().asPng();
}
