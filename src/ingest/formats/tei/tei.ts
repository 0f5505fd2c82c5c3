import type { Document } from "../../document.ts";
import { textBuilder } from "../text-builder.ts";
import { contentOf, descendants, elementsOf, readXmlTree, type XmlNode } from "../xml-tree.ts";
import { addBody } from "./tei-body.ts";
import { teiCast } from "./tei-cast.ts";
import { addFront } from "./tei-front.ts";

/**
 * Reads a text in TEI: acts, scenes and chapters by `div`, speeches by `sp` and who speaks them by `sp@who`, stage
 * directions; the text is what a reader sees of it. With a speech in it, it is a script, else prose.
 *
 * @throws {SourceError} for broken XML.
 */
export function readTei(xml: string, name: string): Document {
  const root = readXmlTree(xml, name);
  const [header] = descendants(root, "teiHeader");
  const text = textOf(root);
  const isScript = descendants(text, "sp").length > 0;
  const builder = textBuilder();
  for (const part of elementsOf(text)) {
    if (part.name === "front" && descendants(part, "sp").length === 0) addFront(part, builder);
    else addBody(part, builder, isScript);
  }
  return {
    mediaType: "application/tei+xml",
    ...builder.finish(),
    title: header === undefined ? null : titleOf(header),
    author: header === undefined ? null : authorOf(header),
    kind: isScript ? "script" : "prose",
    cast: isScript ? teiCast(root, text) : null,
  };
}

/** The first `text` that holds a body: a corpus holds several, of which this is the first. */
function textOf(root: XmlNode): XmlNode {
  return descendants(root, "text").find((text) => descendants(text, "body").length > 0) ?? root;
}

function titleOf(header: XmlNode): string | null {
  const [statement] = descendants(header, "titleStmt");
  const titles = descendants(statement ?? header, "title");
  const main = titles.find(({ attributes }) => attributes["type"] === "main") ?? titles[0];
  return main === undefined ? null : contentOf(main) || null;
}

function authorOf(header: XmlNode): string | null {
  const [statement] = descendants(header, "titleStmt");
  const [author] = descendants(statement ?? header, "author");
  if (author === undefined) return null;
  const name = descendants(author, "persName")[0] ?? descendants(author, "name")[0];
  return personName(name ?? author) || null;
}

/** “Vane, Dora” and <surname>Vane</surname> after a forename are one: Dora Vane. */
function personName(element: XmlNode): string {
  const parts = elementsOf(element)
    .filter(({ name }) => /^(?:forename|nameLink|surname)$/.test(name))
    .map(contentOf);
  const name = parts.length > 0 ? parts.join(" ") : contentOf(element);
  return name.replace(/^([^,\d]+), ([^,\d]+)$/, "$2 $1");
}
