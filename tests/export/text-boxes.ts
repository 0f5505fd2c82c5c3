import { expect } from "vitest";
import { type Box, isInside, isOverlapping } from "../../src/layout/geometry.ts";
import { textWidth } from "../../src/layout/text-width.ts";

export interface TextBox {
  readonly text: string;
  readonly box: Box;
}

/** The room that each line of a picture takes, measured from the markup alone. */
export function textBoxes(svg: string): readonly TextBox[] {
  const parsed = parseSvg(svg);
  return [...parsed.querySelectorAll("text")].map((node) => {
    const number = (name: string) => Number(node.getAttribute(name));
    const text = node.textContent;
    const size = number("font-size");
    const weight = node.getAttribute("font-weight") === "600" ? "semibold" : "regular";
    const width = textWidth(text, size, weight);
    const share = { middle: 0.5, end: 1 }[node.getAttribute("text-anchor") ?? ""] ?? 0;
    const x0 = number("x") - width * share;
    const y = number("y");
    // From the top of the capitals to the foot of a g.
    return { text, box: { x0, x1: x0 + width, y0: y - size * 0.74, y1: y + size * 0.22 } };
  });
}

/** Parses as strictly as a browser reads an SVG file: what is not well-formed fails. */
export function parseSvg(svg: string): Document {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  return parsed;
}

/** The discs and bars of a picture. */
function shapeBoxes(svg: string): readonly Box[] {
  const parsed = parseSvg(svg);
  const numbers = (node: Element, ...names: readonly string[]) =>
    names.map((name) => Number(node.getAttribute(name)));
  const discs = [...parsed.querySelectorAll("circle")].map((node): Box => {
    const [x = 0, y = 0, radius = 0] = numbers(node, "cx", "cy", "r");
    return { x0: x - radius, y0: y - radius, x1: x + radius, y1: y + radius };
  });
  const bars = [...parsed.querySelectorAll("rect")].map((node): Box => {
    const [x = 0, y = 0, width = 0, height = 0] = numbers(node, "x", "y", "width", "height");
    return { x0: x, y0: y, x1: x + width, y1: y + height };
  });
  return [...discs, ...bars];
}

/** Holds that everything lies inside the picture, and no line of text over another. */
export function expectReadable(svg: string): void {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] =
    /viewBox="([^"]*)"/.exec(svg)?.[1]?.split(" ").map(Number) ?? [];
  for (const box of shapeBoxes(svg)) expect(isInside(box, { x0, y0, x1, y1 })).toBe(true);
  const boxes = textBoxes(svg);
  boxes.forEach(({ text, box }, index) => {
    expect(isInside(box, { x0, y0, x1, y1 }), `“${text}” is clipped`).toBe(true);
    for (const other of boxes.slice(index + 1)) {
      expect(isOverlapping(box, other.box), `“${text}” lies over “${other.text}”`).toBe(false);
    }
  });
}
