import type { Document } from "../document.ts";
import { SourceError } from "../source-error.ts";
import type { Archive } from "./archive.ts";
import { addHtml } from "./html.ts";
import { textBuilder } from "./text-builder.ts";
import { readXml, textOf } from "./xml.ts";

/**
 * Reads an EPUB: container.xml names the package, whose spine names the chapters in reading order.
 *
 * @throws {SourceError} for a book that is protected or has no chapters.
 */
export function readEpub(
  archive: Archive,
  name: string,
): Pick<Document, "text" | "blocks" | "title" | "author"> {
  const container = readXml(archive.read("META-INF/container.xml") ?? "");
  const packagePath = container.find((element) => element.name === "rootfile")?.attributes[
    "full-path"
  ];
  const book = readXml(archive.read(packagePath ?? "") ?? "");
  const folder = (packagePath ?? "").replace(/[^/]*$/, "");
  const paths = new Map(
    book
      .filter((element) => element.name === "item")
      .map(({ attributes: { id = "", href = "" } }) => [id, resolve(folder, href)]),
  );
  const builder = textBuilder();
  for (const element of book) {
    const { idref = "", linear = "yes" } = element.attributes;
    const path = element.name === "itemref" && linear !== "no" ? paths.get(idref) : undefined;
    const html = path === undefined ? null : archive.read(path);
    if (html !== null) addHtml(html, builder);
  }
  const document = builder.finish();
  if (document.blocks.length === 0) {
    const isProtected = archive.has("META-INF/encryption.xml");
    throw new SourceError(
      isProtected
        ? `${name} is a protected EPUB (META-INF/encryption.xml); open one without copy protection.`
        : `${name} is an EPUB without readable chapters; save the story as plain text and open that.`,
    );
  }
  return { ...document, title: textOf(book, "title"), author: textOf(book, "creator") };
}

/** “text/” and “../ch%201.xhtml#top” → “ch 1.xhtml” */
function resolve(folder: string, href: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${unescapePath(href.replace(/#.*$/, ""))}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function unescapePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
