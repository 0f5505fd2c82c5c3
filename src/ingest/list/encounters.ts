import type { Block, CastEntry, Member } from "../../story/source.ts";
import type { Span } from "../../story/story.ts";
import { splitLines, trimSpan } from "../lines.ts";
import { listed, type SceneList } from "./scene-list.ts";

const CODE = "[A-Z][A-Z0-9]";
/** “MA Ines, who keeps the light      Ines Harbour”: after tabs or wide gaps the name to show. */
const ENTRY = new RegExp(`^(${CODE})\\s+(\\S.*?)(?:\\s*(?:\\t+|\\s{3,})\\s*(\\S.*))?$`);
const CHAPTER = new RegExp(
  `^(?:\\d+(?:\\.\\d+)*|&)(?::|$)\\s*(?:${CODE}(?:\\s*[,;]\\s*${CODE})*[\\s;,]*)?$`,
);
/** A list has such a line. */
const PROBE = new RegExp(`^\\d+(?:\\.\\d+)*:${CODE}\\b`, "m");
/** Fewest companies. */
const FEWEST = 2;

/**
 * Reads a list of encounters as the Stanford GraphBase writes it: a table of codes, then a line a chapter with its
 * companies, parted by semicolons; a line that begins with `&` goes on with the chapter above.
 *
 *     IN Ines, who keeps the light
 *     OT Otto, her cousin
 *
 *     1.1.1:IN,OT;IN        the first chapter of the first book of part 1
 *     1.1.2                 nobody meets
 */
export function readEncounters(text: string): SceneList | null {
  if (!PROBE.test(text)) return null;
  const lines = splitLines(text)
    .map((line) => trimSpan(text, line))
    .filter(([start, end]) => end > start && text[start] !== "*");
  const isChapter = (line: Span) => CHAPTER.test(text.slice(...line));
  const first = lines.findIndex(isChapter);
  const table = lines.slice(0, Math.max(0, first)).map((line) => ENTRY.exec(text.slice(...line)));
  const chapters = lines.slice(Math.max(0, first));
  if (table.includes(null) || !chapters.every(isChapter)) return null;
  const blocks = chapters.flatMap((line) => chapterBlocks(text, line));
  const companies = blocks.filter(({ kind }) => kind === "company");
  if (companies.length < FEWEST) return null;
  return { blocks, cast: castOf(table, companies), title: null, author: null };
}

/** Everybody in the table, and whoever is met without being in it, by the code. */
function castOf(
  table: readonly (RegExpExecArray | null)[],
  companies: readonly Block[],
): readonly CastEntry[] {
  const cast = new Map<string, CastEntry>();
  for (const entry of table) {
    const [, code = "", description = "", name] = entry ?? [];
    cast.set(code, entryOf(code, description, name ?? null));
  }
  for (const { person } of companies.flatMap(({ members = [] }) => members)) {
    if (!cast.has(person)) cast.set(person, listed(person, person));
  }
  return [...cast.values()];
}

function entryOf(code: string, description: string, name: string | null): CastEntry {
  const described = description.replace(/[,(].*$/, "").trim();
  const shown = name?.trim() ?? described;
  return listed(code, shown, described === shown ? [] : [described]);
}

/** The number of a chapter and its companies. */
function chapterBlocks(text: string, [start, end]: Span): readonly Block[] {
  const colon = text.slice(start, end).indexOf(":");
  const from = colon < 0 ? end : start + colon + 1;
  const blocks: Block[] =
    text[start] === "&" ? [] : [{ kind: "heading", start, end: from, level: 1 }];
  let at = from;
  for (const company of text.slice(from, end).split(";")) {
    const members = [...company.matchAll(new RegExp(CODE, "g"))].map(
      ({ 0: code, index }): Member => ({
        person: code,
        start: at + index,
        end: at + index + code.length,
      }),
    );
    const [first, last] = [members[0], members.at(-1)];
    if (first !== undefined && last !== undefined) {
      blocks.push({ kind: "company", start: first.start, end: last.end, level: null, members });
    }
    at += company.length + 1;
  }
  return blocks;
}
