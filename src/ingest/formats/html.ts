import { Parser } from "htmlparser2";
import type { TextBuilder } from "./text-builder.ts";

/** Elements that begin a paragraph of their own. */
const PARAGRAPHS = new Set(
  "address article aside blockquote body dd div dl dt figcaption figure footer header html li main ol p pre section table td th tr ul".split(
    " ",
  ),
);
/** Elements whose content no reader sees. */
const HIDDEN = new Set(["head", "nav", "script", "style", "template", "noscript", "svg", "math"]);

/** Adds the text of an HTML or XHTML document, its headings by their rank and its rules as breaks. */
export function addHtml(html: string, builder: TextBuilder): void {
  let hidden = 0;
  const begin = (name: string) => {
    const rank = /^h([1-6])$/.exec(name)?.[1];
    if (rank !== undefined) builder.begin("heading", { level: Number(rank) });
    else if (PARAGRAPHS.has(name)) builder.begin("paragraph");
  };
  const parser = new Parser({
    onopentag(name) {
      if (HIDDEN.has(name)) hidden++;
      else if (name === "br") builder.breakLine();
      else if (name === "hr") builder.breakScene();
      else begin(name);
    },
    ontext(text) {
      if (hidden === 0) builder.add(text);
    },
    onclosetag(name) {
      if (HIDDEN.has(name)) hidden--;
      else if (PARAGRAPHS.has(name) || /^h[1-6]$/.test(name)) builder.begin("paragraph");
    },
  });
  parser.write(html);
  parser.end();
  builder.begin("paragraph");
}
