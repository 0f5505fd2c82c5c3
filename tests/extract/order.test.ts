import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { expect, test } from "vitest";

/** The folders of `src/extract/` in the order of the data; each may import itself and those before it. */
const ORDER = [
  "lexicon",
  "reading",
  "quotations",
  "names",
  "cast",
  "nameless",
  "references",
  "cues",
  "antecedents",
  "turns",
  "script",
  "dialogue",
  "scenes",
  "roles",
  "list",
];

const EXTRACT = join(import.meta.dirname, "../../src/extract");
const IMPORT = /\bfrom "(\.[^"]+)"/g;

/** The folder of `src/extract/` that a file lies in: one of `ORDER`, `..` outside, the file's name at the top. */
function folderOf(file: string): string {
  return relative(EXTRACT, file).split(sep)[0] ?? "";
}

test("src/extract/ has the folders of the order, and no others", () => {
  const folders = readdirSync(EXTRACT, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual([...ORDER].sort());
});

ORDER.forEach((folder, place) => {
  const permitted = new Set(["..", ...ORDER.slice(0, place + 1)]);
  test(`${folder}/ imports no later pass`, () => {
    const strays = readdirSync(join(EXTRACT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) => {
        const file = join(EXTRACT, folder, name);
        return [...readFileSync(file, "utf8").matchAll(IMPORT)]
          .map(([, specifier = ""]) => join(dirname(file), specifier))
          .filter((target) => !permitted.has(folderOf(target)))
          .map((target) => `${name} → ${relative(EXTRACT, target)}`);
      });
    expect(strays).toEqual([]);
  });
});
