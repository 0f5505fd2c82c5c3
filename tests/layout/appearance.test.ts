import { expect, test } from "vitest";
import { communityColor, edgeWidth, nodeRadius } from "../../src/layout/appearance.ts";

test("a community has one colour for each theme, and who has none or a late one is grey", () => {
  expect(communityColor(0, "light")).toMatch(/^#[0-9a-f]{6}$/);
  expect(communityColor(0, "dark")).not.toBe(communityColor(0, "light"));
  expect(communityColor(8, "light")).toBe(communityColor(-1, "light"));
  const first = Array.from({ length: 8 }, (_, index) => communityColor(index, "light"));
  expect(new Set([...first, communityColor(-1, "light")]).size).toBe(9);
});

test("discs and lines grow with what they stand for, within their limits", () => {
  expect(nodeRadius(0, 10)).toBeLessThan(nodeRadius(1, 10));
  expect(nodeRadius(10, 10)).toBe(nodeRadius(99, 10));
  expect(nodeRadius(0, 0)).toBeGreaterThan(0);
  expect(edgeWidth(1, 10)).toBeLessThan(edgeWidth(2, 10));
  expect(edgeWidth(0, 0)).toBeGreaterThan(0);
});

const VISIONS = {
  common: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
};

/** Linear red, green and blue from 0 to 1. */
function linear(hex: string): readonly [number, number, number] {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance([red, green, blue]: readonly [number, number, number]): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** CIELAB of a colour as somebody of that vision sees it. */
function seen(hex: string, vision: readonly number[]): readonly number[] {
  const rgb = linear(hex);
  const row = (start: number) =>
    Math.min(
      1,
      Math.max(
        0,
        rgb.reduce((sum, value, index) => sum + value * (vision[start + index] ?? 0), 0),
      ),
    );
  const [red, green, blue] = [row(0), row(3), row(6)];
  const curve = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = curve(luminance([red, green, blue]));
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

test.each(["light", "dark"] as const)(
  "in the %s theme any two colours differ for every vision",
  (theme) => {
    const colors = [-1, 0, 1, 2, 3, 4, 5, 6, 7].map((community) =>
      communityColor(community, theme),
    );
    for (const vision of Object.values(VISIONS)) {
      const points = colors.map((color) => seen(color, vision));
      points.forEach((point, index) => {
        for (const other of points.slice(index + 1)) {
          const distance = Math.hypot(...point.map((value, axis) => value - (other[axis] ?? 0)));
          expect(distance).toBeGreaterThan(12);
        }
      });
    }
  },
);

test.each([
  ["light", "#ffffff"],
  ["dark", "#14161a"],
] as const)("in the %s theme every colour stands out from %s by 3:1", (theme, page) => {
  for (const community of [-1, 0, 1, 2, 3, 4, 5, 6, 7]) {
    const levels = [luminance(linear(communityColor(community, theme))), luminance(linear(page))];
    expect((Math.max(...levels) + 0.05) / (Math.min(...levels) + 0.05)).toBeGreaterThanOrEqual(3);
  }
});
