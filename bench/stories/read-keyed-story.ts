import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Gender, Span } from "../../src/story/story.ts";
import type {
  GoldCharacter,
  GoldCue,
  GoldQuotation,
  PdncBook,
} from "../accuracy/pdnc/read-pdnc.ts";

/** A speech with its key, before the parts of one speech are put together. */
interface Part {
  readonly speaker: string;
  readonly addressees: readonly string[];
  readonly span: Span;
  readonly paragraph: number;
  /** Whether its mark is not closed, since the next paragraph goes on with it. */
  readonly isOpen: boolean;
}

/** Reads every keyed story of a folder, sorted by name. */
export function readKeyedStories(folder: string): readonly PdncBook[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) =>
      parseKeyedStory(basename(name, ".txt"), readFileSync(join(folder, name), "utf8")),
    );
}

/**
 * Reads a story with its key:
 *
 *     person: Mara Quill | Mara; the doctor | female
 *     =====
 *     [[Mara Quill>Tobin Asch]]“Come in,” said Mara, [[Mara Quill>Tobin Asch]]“it is raining.”
 *
 * A mark stands right before each quotation: who says it, and to whom. `_group` speaks together, `_none` is no speech.
 *
 * @throws {Error} where a mark has a name that no line of the header has, or stands before no quotation.
 */
export function parseKeyedStory(name: string, keyed: string): PdncBook {
  const [header = "", body = ""] = keyed.split(/^=====\s*$/m);
  const people = header.split("\n").flatMap(readPerson);
  const { text, marks } = withoutMarks(body.trimStart());
  const parts = marks.flatMap(({ at, key }): Part[] => {
    const [speaker = "", to = ""] = key.split(">").map((side) => side.trim());
    if (speaker === "_none") return [];
    if (!speaker.startsWith("_") && !people.some((person) => person.name === speaker))
      throw new Error(
        `${name}: [[${key}]] names nobody of the header; add a line “person: ${speaker}”.`,
      );
    return [{ speaker, addressees: listOf(to, ","), ...quotationAt(name, text, at) }];
  });
  const quotations = joinParts(parts).map((part, index) => quotationOf(text, people, part, index));
  const characters = people.map(
    (person): GoldCharacter => ({
      ...person,
      quotations: quotations.filter(({ speaker }) => speaker === person.name).length,
    }),
  );
  return {
    name,
    textBytes: new TextEncoder().encode(text),
    text,
    characters: characters.map((person) => ({
      ...person,
      category: categoryOf(person.quotations),
    })),
    quotations,
  };
}

function readPerson(line: string): readonly GoldCharacter[] {
  const found = /^person:(.*)$/.exec(line.trim());
  if (found === null) return [];
  const [name = "", others = "", gender = ""] = (found[1] ?? "")
    .split("|")
    .map((cell) => cell.trim());
  return [
    {
      name,
      aliases: [...new Set([name, ...listOf(others, ";")])].sort(),
      gender: GENDERS[gender] ?? "unknown",
      category: "minor",
      quotations: 0,
    },
  ];
}

function listOf(cell: string, separator: string): readonly string[] {
  return cell
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

const GENDERS: Readonly<Record<string, Gender>> = { female: "female", male: "male" };

/** Quotations of a major, of an intermediate character, at least. */
const MAJOR = 10;
const INTERMEDIATE = 5;

function categoryOf(quotations: number): GoldCharacter["category"] {
  if (quotations >= MAJOR) return "major";
  return quotations >= INTERMEDIATE ? "intermediate" : "minor";
}

function withoutMarks(body: string) {
  const marks: { readonly at: number; readonly key: string }[] = [];
  let text = "";
  let last = 0;
  for (const found of body.matchAll(/\[\[(.*?)\]\]/g)) {
    text += body.slice(last, found.index);
    last = found.index + found[0].length;
    marks.push({ at: text.length, key: found[1] ?? "" });
  }
  return { text: text + body.slice(last), marks };
}

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "'": "'",
  "‘": "’",
  "«": "»",
};

/** The quotation that opens at a place, without its marks; one that a dash opens ends with its line. */
function quotationAt(
  name: string,
  text: string,
  at: number,
): Pick<Part, "span" | "paragraph" | "isOpen"> {
  const start = at + (/^[\s*_]*/.exec(text.slice(at))?.[0].length ?? 0);
  const paragraph = text.slice(0, at).split("\n\n").length - 1;
  const end = endOf(text, start, "\n\n");
  const mark = text[start] ?? "";
  if (/[—–-]/.test(mark))
    return { span: [start + 1, endOf(text, start, "\n")], paragraph, isOpen: false };
  const closing = CLOSING[mark];
  if (closing === undefined)
    throw new Error(`${name}: no quotation opens at “${text.slice(at, at + 30)}”; move its mark.`);
  const close = closingAt(text, start + 1, end, closing);
  return { span: [start + 1, close === -1 ? end : close], paragraph, isOpen: close === -1 };
}

function endOf(text: string, from: number, stop: string): number {
  const end = text.indexOf(stop, from);
  return end === -1 ? text.length : end;
}

/** A single mark closes only behind a stop, where it is no apostrophe. */
function closingAt(text: string, from: number, end: number, closing: string): number {
  const isSingle = closing === "'" || closing === "’";
  for (
    let at = text.indexOf(closing, from);
    at !== -1 && at < end;
    at = text.indexOf(closing, at + 1)
  ) {
    if (!isSingle) return at;
    const isBeforeWord = /^[\p{L}\d]/u.test(text.slice(at + 1, at + 2));
    if (!isBeforeWord && /[.,!?…—–;:)*_-]/.test(text[at - 1] ?? "")) return at;
  }
  return -1;
}

type Speech = Omit<Part, "span"> & { readonly spans: readonly Span[] };

/** Puts together what one speaker says in a paragraph, and what goes on in the next. */
function joinParts(parts: readonly Part[]): readonly Speech[] {
  const speeches: Speech[] = [];
  for (const { span, ...part } of parts) {
    const last = speeches.at(-1);
    const isSame =
      last?.speaker === part.speaker &&
      (last.paragraph === part.paragraph || (last.isOpen && last.paragraph === part.paragraph - 1));
    if (!isSame || last === undefined) {
      speeches.push({ ...part, spans: [span] });
      continue;
    }
    const addressees = [...new Set([...last.addressees, ...part.addressees])];
    speeches[speeches.length - 1] = { ...part, addressees, spans: [...last.spans, span] };
  }
  return speeches;
}

function quotationOf(
  text: string,
  people: readonly GoldCharacter[],
  { speaker, addressees, spans }: Speech,
  index: number,
): GoldQuotation {
  const names = people.find(({ name }) => name === speaker)?.aliases ?? [];
  return {
    id: `Q${index}`,
    spans,
    speaker: speaker.startsWith("_") ? null : speaker,
    addressees,
    cue: cueOf(narrationAround(text, spans), names),
    referringExpression: "",
  };
}

/** The paragraph that a speech begins in, without what is said. */
function narrationAround(text: string, spans: readonly Span[]): string {
  const [[from] = [0]] = spans;
  const start = text.lastIndexOf("\n\n", from) + 1;
  let narration = "";
  let at = start;
  for (const [begin, end] of spans) {
    narration += ` ${text.slice(at, Math.max(at, begin))}`;
    at = end;
  }
  return narration + text.slice(at, endOf(text, at, "\n\n"));
}

function cueOf(narration: string, names: readonly string[]): GoldCue {
  const words = narration.toLowerCase().split(/[^\p{L}\d]+/u);
  const lasts = names.map(
    (name) =>
      name
        .toLowerCase()
        .split(/[^\p{L}\d]+/u)
        .filter(Boolean)
        .at(-1) ?? name,
  );
  if (lasts.some((last) => words.includes(last))) return "explicit";
  return words.some((word) => /^(?:he|she|i|they|his|her)$/.test(word)) ? "anaphoric" : "implicit";
}
