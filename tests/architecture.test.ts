import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";

/** What each folder of `src/` may import: folders (`graph/`) and packages (`d3`). */
const ALLOWED: Record<string, readonly string[]> = {
  util: [],
  story: ["util/", "valibot"],
  text: ["util/", "story/", "compromise"],
  ingest: ["util/", "story/", "text/", "@noble", "fflate", "fountain", "htmlparser2"],
  extract: ["util/", "story/", "text/"],
  graph: ["util/", "story/", "graphology"],
  layout: ["util/", "story/", "graph/", "graphology", "d3"],
  export: ["util/", "story/", "graph/", "layout/", "graphology"],
  view: ["util/", "story/", "graph/", "layout/", "graphology", "d3", "sigma", "@sigma"],
  app: ["util/", "story/", "ingest/", "extract/", "graph/", "layout/", "export/", "view/"],
  cli: ["util/", "story/", "ingest/", "extract/", "graph/", "layout/", "export/", "node:"],
};
/** What the page and the command line are built with; the folders below them never see these. */
const OUTER: Record<string, readonly string[]> = {
  app: ["preact", "@preact", "comlink", "@fontsource"],
  cli: ["commander", "@resvg"],
};

const SRC = join(import.meta.dirname, "../src");
const IMPORT = /\b(?:from|import)\s*\(?\s*"([^"]+)"/g;

/** Names an import as the table does: `graph/` for a file under it, `node:` for `node:fs`. */
function target(file: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier.replace(/^(node:|[^/-]+).*/, "$1");
  const [folder = ""] = relative(SRC, join(dirname(file), specifier)).split(sep);
  return `${folder}/`;
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(IMPORT)].map(([, specifier = ""]) => specifier);
}

for (const [layer, allowed] of Object.entries(ALLOWED)) {
  test(`${layer}/ imports only ${allowed.join(", ") || "itself"}`, () => {
    const permitted = new Set([...allowed, ...(OUTER[layer] ?? []), `${layer}/`]);
    const strays = readdirSync(join(SRC, layer), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => {
        const file = join(SRC, layer, name);
        return importsOf(file)
          .filter((specifier) => !permitted.has(target(file, specifier)))
          .map((specifier) => `${name} → ${specifier}`);
      });
    expect(strays).toEqual([]);
  });
}
