import { Parser } from "htmlparser2";
import type { Document } from "../document.ts";
import type { Archive } from "./archive.ts";
import { type TextBuilder, textBuilder } from "./text-builder.ts";
import { localName, readXml, textOf } from "./xml.ts";

/**
 * Reads a Word document: paragraphs, headings by their style, horizontal rules as breaks, text as it stands after
 * all changes.
 */
export function readDocx(archive: Archive): Pick<Document, "text" | "blocks" | "title" | "author"> {
  const properties = readXml(archive.read("docProps/core.xml") ?? "");
  const builder = textBuilder();
  addParagraphs(archive.read("word/document.xml") ?? "", builder);
  return {
    ...builder.finish(),
    title: textOf(properties, "title"),
    author: textOf(properties, "creator"),
  };
}

function addParagraphs(xml: string, builder: TextBuilder): void {
  let isText = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = localName(name);
        isText = element === "t";
        if (element === "p") builder.begin("paragraph");
        else if (element === "pStyle") beginStyled(attributes["w:val"] ?? "", builder);
        else if (element === "tab") builder.add(" ");
        else if (attributes["o:hr"] === "t") builder.breakScene();
        else if (element === "br" || element === "cr") builder.breakLine();
      },
      ontext(text) {
        if (isText) builder.add(text);
      },
      onclosetag(name) {
        isText = false;
        if (localName(name) === "p") builder.begin("paragraph");
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
}

/** “Title” and “Heading1” stand above the chapters' “Heading2”. */
function beginStyled(style: string, builder: TextBuilder): void {
  const rank = /^heading ?([1-6])$/i.exec(style)?.[1];
  if (rank !== undefined) builder.begin("heading", { level: Number(rank) });
  else if (/^title$/i.test(style)) builder.begin("heading");
}
