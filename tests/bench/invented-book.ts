import { type PdncBook, parsePdncTables } from "../../bench/accuracy/pdnc/read-pdnc.ts";
import { matchBook, type ScoredBook } from "../../bench/accuracy/pdnc/scored-book.ts";
import { usualCounting } from "../../src/story/counting/usual-counting.ts";
import type { Character, Mention, Story, Utterance } from "../../src/story/story.ts";

/** A story that holds nothing but what is given. */
export function makeStory(text: string, parts: Partial<Story> = {}): Story {
  return {
    format: "dramatis/story",
    version: 1,
    title: "",
    author: null,
    language: "en",
    kind: "prose",
    source: { name: "", mediaType: "text/plain", bytes: 0, sha256: "" },
    text,
    paragraphs: [],
    chapters: [],
    scenes: [],
    characters: [],
    mentions: [],
    utterances: [],
    counting: usualCounting("prose"),
    interactions: [],
    diagnostics: [],
    ...parts,
  };
}

export function makeCharacter(id: string, name: string, parts: Partial<Character> = {}): Character {
  return { id, name, aliases: [], gender: "unknown", kind: "person", ...parts };
}

/** A mention by name of every place where the text has the name. */
function mentionsOf(text: string, character: string, name: string): readonly Mention[] {
  return [...text.matchAll(new RegExp(`\\b${name}\\b`, "g"))].map(({ index }) => ({
    ...{
      start: index,
      end: index + name.length,
      character,
      kind: "name",
      role: "seen",
      confidence: 1,
    },
  }));
}

/** The three lines that the gold tables below speak of, six times over. */
const DIALOGUE = [
  '"Is the ferry late," asked Ivo, "or is it early?"',
  '"It is late," Mrs. Orle said.',
  '"Then we wait," he answered.',
].join("\n\n");

const ROUNDS = 6;
export const TEXT = Array.from({ length: ROUNDS }, () => DIALOGUE).join("\n\n* * *\n\n");

const CAST_TABLE = `Character ID,Main Name,Aliases,Gender,Category
0,Ivo Tamm,"{'Ivo', ""Ivo Tamm""}",M,major
1,Mrs. Orle,['Mrs. Orle'],F,minor
2,_group,['_group'],X,minor
`;

function findSpan(part: string, from: number): readonly [number, number] {
  const start = TEXT.indexOf(part, from);
  return [start, start + part.length];
}

/** Rows as the corpus writes them: the speaker by an alias, one quotation in two parts. */
function quotationRows(round: number): readonly string[] {
  const from = round * (DIALOGUE.length + "\n\n* * *\n\n".length);
  const first = [findSpan("Is the ferry late,", from), findSpan("or is it early?", from)];
  const row = (id: string, spans: unknown, speaker: string, addressee: string, type: string) =>
    `${id}-${round},"",[],"${JSON.stringify(spans)}",${speaker},"['${addressee}']",${type},nan`;
  return [
    row("A", first, "Ivo", "Mrs. Orle", "Explicit"),
    row("B", [findSpan("It is late,", from)], "Mrs. Orle", "Ivo", "Explicit"),
    row("C", [findSpan("Then we wait,", from)], "Ivo Tamm", "Mrs. Orle", "Anaphoric"),
  ];
}

const QUOTATION_TABLE = [
  "quoteID,quoteText,subQuotationList,quoteByteSpans,speaker,addressees,quoteType,referringExpression",
  ...Array.from({ length: ROUNDS }, (_, round) => quotationRows(round)).flat(),
].join("\n");

export const GOLD: PdncBook = {
  name: "Ferry",
  textBytes: new TextEncoder().encode(TEXT),
  text: TEXT,
  ...parsePdncTables(CAST_TABLE, QUOTATION_TABLE),
};

export const IVO = makeCharacter("c1", "Ivo", { gender: "male" });
export const ORLE = makeCharacter("c2", "Mrs. Orle", { gender: "female" });
export const NAMES = [...mentionsOf(TEXT, "c1", "Ivo"), ...mentionsOf(TEXT, "c2", "Mrs. Orle")];

/** What a perfect extraction says of the quotations, marks included. */
export const UTTERANCES: readonly Utterance[] = GOLD.quotations.map((quotation) => ({
  spans: quotation.spans.map(([start, end]) => [start - 1, end + 1] as const),
  speaker: quotation.speaker === "Mrs. Orle" ? "c2" : "c1",
  addressees: [quotation.speaker === "Mrs. Orle" ? "c1" : "c2"],
  cue: quotation.cue ?? "implicit",
  confidence: 0.9,
}));

export function scoreStory(parts: Partial<Story>): ScoredBook {
  return matchBook(GOLD, makeStory(TEXT, parts));
}
