import type { TextBuilder } from "../text-builder.ts";
import { elementsOf, type XmlNode } from "../xml-tree.ts";
import { isHidden } from "./tei-text.ts";

/** Elements that begin a line of a title page or of a list of persons. */
const LINES = new Set(
  "castItem head p docTitle titlePart byline docImprint set ab l item".split(" "),
);

/** Adds what stands before a play or a novel (title page, persons, place), line by line: it is in no scene. */
export function addFront(front: XmlNode, builder: TextBuilder): void {
  for (const child of elementsOf(front)) {
    if (isHidden(child)) continue;
    if (LINES.has(child.name)) {
      builder.begin("titlePage", { gap: child.name === "castItem" ? "\n" : "\n\n" });
      addLine(child, builder);
    } else {
      addFront(child, builder);
    }
  }
}

/** “Ines, keeper of the light”: a role and what it is are parted by a comma. */
function addLine(line: XmlNode, builder: TextBuilder): void {
  for (const child of line.children) {
    if (typeof child === "string") builder.add(child);
    else if (!isHidden(child)) {
      if (child.name === "roleDesc") builder.add(", ");
      addLine(child, builder);
    }
  }
}
