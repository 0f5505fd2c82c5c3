import fc from "fast-check";
import { expect, test } from "vitest";
import { communityColor } from "../../src/layout/appearance.ts";
import { contrast, formatRgb, mix, parseHex, readableOn } from "../../src/layout/color.ts";
import { PALETTES } from "../../src/view/palette.ts";

test("contrast is that of WCAG: 21 between black and white, 1 of a colour with itself", () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  expect(contrast([12, 200, 90], [12, 200, 90])).toBe(1);
});

test("a mix starts at one colour and ends at the other", () => {
  expect(formatRgb(mix([10, 20, 30], [110, 220, 230], 0))).toBe("rgb(10,20,30)");
  expect(formatRgb(mix([10, 20, 30], [110, 220, 230], 1))).toBe("rgb(110,220,230)");
});

test("every community's name can be read wherever a name may stand, in both themes", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1, max: 40 }),
      fc.constantFrom("light", "dark"),
      (community, theme) => {
        const { grounds } = PALETTES[theme];
        const shade = readableOn(grounds, parseHex(communityColor(community, theme)));
        for (const ground of grounds) expect(contrast(shade, ground)).toBeGreaterThanOrEqual(4.5);
      },
    ),
  );
});
