import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Gender, Span } from "../../../src/story/story.ts";
import { readCsv } from "./read-csv.ts";
import { readPythonLiteral, readStrings } from "./read-python-literal.ts";

/** How much a character speaks, as the corpus sorts its casts. */
export type Category = "major" | "intermediate" | "minor";
export type GoldCue = "explicit" | "anaphoric" | "implicit";

export interface GoldCharacter {
  /** The main name: the id that quotations refer to here. */
  readonly name: string;
  /** All names of the character, the main one included. */
  readonly aliases: readonly string[];
  readonly gender: Gender;
  readonly category: Category;
  /** How many quotations the character speaks. */
  readonly quotations: number;
}

export interface GoldQuotation {
  readonly id: string;
  /** The parts between the interruptions, without quotation marks, in text order. */
  readonly spans: readonly Span[];
  /** `null` for a group, an unknowable speaker, or one that is not in the cast. */
  readonly speaker: string | null;
  /** Those that are single characters. */
  readonly addressees: readonly string[];
  readonly cue: GoldCue | null;
  /** “said his lady to him”; empty for most implicit quotations. */
  readonly referringExpression: string;
}

export interface PdncBook {
  readonly name: string;
  readonly textBytes: Uint8Array;
  readonly text: string;
  readonly characters: readonly GoldCharacter[];
  /** In text order. */
  readonly quotations: readonly GoldQuotation[];
}

/** Names of the books in a checkout of the Project Dialogism Novel Corpus, sorted. */
export function listPdncBooks(folder: string): readonly string[] {
  return readdirSync(join(folder, "data"))
    .filter((name) => existsSync(join(folder, "data", name, "quotation_info.csv")))
    .sort();
}

export function readPdncBook(folder: string, name: string): PdncBook {
  const read = (file: string) => readFileSync(join(folder, "data", name, file));
  const textBytes = read("novel_text.txt");
  const tables = parsePdncTables(
    read("character_info.csv").toString("utf8"),
    read("quotation_info.csv").toString("utf8"),
  );
  return { name, textBytes, text: textBytes.toString("utf8"), ...tables };
}

/** Not characters but remarks of the annotators. */
const NOBODY = new Set(["_group", "_unknowable"]);

export function parsePdncTables(
  characterTable: string,
  quotationTable: string,
): Pick<PdncBook, "characters" | "quotations"> {
  const cast = readCsv(characterTable)
    .map((row) => ({ row, name: cell(row, "Main Name").trim() }))
    .filter(({ name }) => name !== "" && !NOBODY.has(name));
  const mainNames = new Map<string, string>();
  for (const { row, name } of cast) {
    for (const alias of aliasesOf(row, name)) mainNames.set(foldCase(alias), name);
  }
  for (const { name } of cast) mainNames.set(foldCase(name), name);

  const quotations = readCsv(quotationTable)
    .map((row) => readQuotation(row, mainNames))
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
  const characters = cast.map(
    ({ row, name }): GoldCharacter => ({
      name,
      aliases: aliasesOf(row, name),
      gender: GENDERS[cell(row, "Gender")] ?? "unknown",
      category: CATEGORIES[cell(row, "Category")] ?? "minor",
      quotations: quotations.filter(({ speaker }) => speaker === name).length,
    }),
  );
  return { characters, quotations };
}

type Row = Readonly<Record<string, string>>;

const GENDERS: Readonly<Record<string, Gender>> = { F: "female", M: "male" };
const CATEGORIES: Readonly<Record<string, Category>> = {
  major: "major",
  intermediate: "intermediate",
  minor: "minor",
};
const CUES: Readonly<Record<string, GoldCue>> = {
  Explicit: "explicit",
  Anaphoric: "anaphoric",
  Implicit: "implicit",
};

function cell(row: Row, name: string): string {
  return row[name] ?? "";
}

function aliasesOf(row: Row, name: string): readonly string[] {
  const aliases = readStrings(cell(row, "Aliases")).map((alias) => alias.trim());
  return [...new Set([name, ...aliases])].sort();
}

function readQuotation(row: Row, mainNames: ReadonlyMap<string, string>): GoldQuotation {
  const mainName = (name: string) => mainNames.get(foldCase(name)) ?? null;
  const expression = cell(row, "referringExpression");
  return {
    id: cell(row, "quoteID"),
    spans: readSpans(cell(row, "quoteByteSpans")),
    speaker: mainName(cell(row, "speaker")),
    addressees: readStrings(cell(row, "addressees"))
      .map(mainName)
      .filter((name) => name !== null),
    cue: CUES[cell(row, "quoteType")] ?? null,
    referringExpression: expression === "nan" ? "" : expression,
  };
}

function readSpans(cell: string): readonly Span[] {
  const spans: Span[] = [];
  const list = readPythonLiteral(cell);
  for (const item of Array.isArray(list) ? list : []) {
    const [start, end] = Array.isArray(item) ? item : [];
    if (typeof start !== "number" || typeof end !== "number" || start >= end) {
      throw new Error(`Not a list of spans: ${cell.slice(0, 60)}`);
    }
    spans.push([start, end]);
  }
  return spans.sort(([a], [b]) => a - b);
}

function foldCase(name: string): string {
  return name.trim().toLowerCase();
}
