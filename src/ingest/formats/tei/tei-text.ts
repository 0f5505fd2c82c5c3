import type { TextBuilder } from "../text-builder.ts";
import { contentOf, type XmlNode } from "../xml-tree.ts";

/** Elements that no reader of the text sees: notes, page heads, what an editor struck out or put right. */
const HIDDEN = new Set(
  "note fw figDesc figure del orig sic abbr teiHeader standOff facsimile index gb pb cb".split(" "),
);

export function isHidden({ name }: XmlNode): boolean {
  return HIDDEN.has(name);
}

/** Elements that stand on a line of their own. */
const LINES = new Set("l lg p ab q item".split(" "));

export function isLine({ name }: XmlNode): boolean {
  return LINES.has(name);
}

/** Adds the text of an element to the open block, its verses as lines. */
export function addInline({ children }: XmlNode, builder: TextBuilder): void {
  for (const child of children) {
    if (typeof child === "string") builder.add(tidy(child));
    else if (child.name === "lb") builder.add(" ");
    else if (!isHidden(child)) {
      if (child.name === "l") builder.breakLine();
      addInline(child, builder);
    }
  }
}

export function readContent(element: XmlNode): string {
  return tidy(contentOf(element)).trim();
}

/** “( aside )” → “(aside)”: marking up every word leaves spaces where no reader sees them. */
export function tidy(text: string): string {
  return text.replace(/([“‘([])\s+/g, "$1").replace(/\s+([)\]])/g, "$1");
}

/** A stage direction as plain text prints it. */
export function inBrackets(direction: string): string {
  if (direction === "" || /^[([].*[)\]]\.?$/.test(direction)) return direction;
  return `[${direction}]`;
}

/** Who is meant by a list of pointers: `#Ines #Otto` → Ines, Otto. */
export function pointers(list: string | undefined): readonly string[] {
  const ids = (list ?? "").split(/\s+/).map((pointer) => pointer.replace(/^.*#/, ""));
  return [...new Set(ids.filter((id) => id !== ""))];
}
