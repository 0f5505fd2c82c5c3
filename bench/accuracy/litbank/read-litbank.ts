import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../../src/story/story.ts";
import { alignTokens, spanOfTokens } from "./align.ts";

/** A person mentioned in the annotated stretch. */
export interface GoldMention {
  readonly span: Span;
  readonly kind: "PROP" | "NOM" | "PRON";
  /** Id of the person; mentions of one person share it. */
  readonly person: string;
}

/** One uninterrupted quotation, marks included. */
export interface GoldSpeech {
  readonly span: Span;
  readonly speaker: string | null;
}

export interface LitbankBook {
  readonly name: string;
  readonly textBytes: Uint8Array;
  readonly text: string;
  readonly stretch: Span;
  /** In text order. Mentions may nest. */
  readonly mentions: readonly GoldMention[];
  readonly speeches: readonly GoldSpeech[];
}

/** File names of the originals that are annotated both for coreference and for quotations, sorted. */
export function listLitbankBooks(folder: string): readonly string[] {
  return readdirSync(join(folder, "original"))
    .filter((name) => LAYERS.every((layer) => existsSync(layerPath(folder, layer, name, "ann"))))
    .sort();
}

const LAYERS = ["coref", "quotations"] as const;

function layerPath(folder: string, layer: (typeof LAYERS)[number], name: string, ending: string) {
  return join(folder, layer, "tsv", name.replace(/\.txt$/, `_brat.${ending}`));
}

export function readLitbankBook(folder: string, name: string): LitbankBook {
  const textBytes = readFileSync(join(folder, "original", name));
  const text = textBytes.toString("utf8").replace(/^\uFEFF/, "");
  const read = (layer: (typeof LAYERS)[number], ending: string) =>
    readFileSync(layerPath(folder, layer, name, ending), "utf8");
  const gold = parseLitbankLayers(text, {
    coref: { tokens: read("coref", "txt"), rows: read("coref", "ann") },
    quotations: { tokens: read("quotations", "txt"), rows: read("quotations", "ann") },
  });
  return { name, textBytes, text, ...gold };
}

/** A tokenised text, a sentence a line, and the annotations on it, tab-separated. */
export interface Layer {
  readonly tokens: string;
  readonly rows: string;
}

export function parseLitbankLayers(
  text: string,
  layers: { readonly coref: Layer; readonly quotations: Layer },
): Pick<LitbankBook, "stretch" | "mentions" | "speeches"> {
  const coref = alignTokens(layers.coref.tokens, text);
  const quotations = alignTokens(layers.quotations.tokens, text);
  const persons = linksOf(layers.coref.rows, "COREF");
  const speakers = linksOf(layers.quotations.rows, "ATTRIB");
  const mentions = rowsOf(layers.coref.rows, "MENTION").flatMap((row): GoldMention[] => {
    const [, id = "", fromLine, fromToken, toLine, toToken, , type, kind] = row;
    if (type !== "PER" || !isMentionKind(kind)) return [];
    const span = spanOfTokens(coref, place(fromLine, fromToken), place(toLine, toToken));
    return [{ span, kind, person: persons.get(id) ?? `alone-${id}` }];
  });
  const speeches = rowsOf(layers.quotations.rows, "QUOTE").map((row): GoldSpeech => {
    const [, id = "", fromLine, fromToken, toLine, toToken] = row;
    const span = spanOfTokens(quotations, place(fromLine, fromToken), place(toLine, toToken));
    return { span, speaker: speakers.get(id) ?? null };
  });
  return {
    stretch: coref.stretch,
    mentions: mentions.sort((a, b) => bySpan(a.span, b.span)),
    speeches: speeches.sort((a, b) => bySpan(a.span, b.span)),
  };
}

function rowsOf(table: string, kind: string): readonly (readonly string[])[] {
  return table
    .split("\n")
    .map((line) => line.trimEnd().split("\t"))
    .filter((row) => row[0] === kind);
}

function linksOf(table: string, kind: string): ReadonlyMap<string, string> {
  return new Map(rowsOf(table, kind).map(([, id = "", target = ""]) => [id, target]));
}

function place(line: string | undefined, token: string | undefined): readonly [number, number] {
  return [Number(line), Number(token)];
}

function isMentionKind(kind: string | undefined): kind is GoldMention["kind"] {
  return kind === "PROP" || kind === "NOM" || kind === "PRON";
}

function bySpan(a: Span, b: Span): number {
  return a[0] - b[0] || a[1] - b[1];
}
