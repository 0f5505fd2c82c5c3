import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { readSource } from "../../src/ingest/read-source.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: readonly (number | string)[]): Uint8Array =>
  Uint8Array.from(
    values.flatMap((value) =>
      typeof value === "number" ? [value] : [...value].map((letter) => letter.charCodeAt(0)),
    ),
  );

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((letter, at) => {
    view.setUint16(at * 2, letter.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

const TALK = "“Come in,” said Ines. “The tide — it’s café weather.”\n\nPaul came in.\n";

describe("readSource reads", () => {
  it.each([
    ["UTF-8", utf8(TALK)],
    ["UTF-8 with a byte-order mark", bytes(0xef, 0xbb, 0xbf, ...utf8(TALK))],
    ["UTF-16, little-endian, with a mark", bytes(0xff, 0xfe, ...utf16(TALK, true))],
    ["UTF-16, big-endian, with a mark", bytes(0xfe, 0xff, ...utf16(TALK, false))],
    ["UTF-16, little-endian, without a mark", utf16(TALK, true)],
    ["UTF-16, big-endian, without a mark", utf16(TALK, false)],
    [
      "Windows-1252",
      bytes(
        ...[0x93, "Come in,", 0x94, " said Ines. ", 0x93, "The tide ", 0x97, " it", 0x92, "s caf"],
        ...[0xe9, " weather.", 0x94, "\n\nPaul came in.\n"],
      ),
    ],
  ])("%s", (_, file) => {
    expect(readSource(Uint8Array.from(file), "tide.txt").text).toBe(TALK);
  });

  it("UTF-8 with a stray byte as UTF-8, and says so", () => {
    const text = TALK.repeat(20);
    const source = readSource(bytes(...utf8(text), 0x92, " The end"), "tide.txt");
    expect(source.text.startsWith(TALK)).toBe(true);
    expect(source.diagnostics.map(({ code }) => code)).toEqual(["replaced-characters"]);
    expect(source.diagnostics[0]?.span).toEqual([text.length, text.length + 1]);
  });

  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("%s line ends, and keeps them", (_, end) => {
    const text = ["One came.", "", "Two went.", "", "Three stayed."].join(end);
    const { blocks, text: kept } = readSource(utf8(text), "three.txt");
    expect(kept).toBe(text);
    expect(blocks.map(({ start, end: to }) => kept.slice(start, to))).toEqual([
      "One came.",
      "Two went.",
      "Three stayed.",
    ]);
  });

  it("a text with a few null bytes", () => {
    const text = `${"The tide came in. ".repeat(20)}\0${"Ines waited. ".repeat(20)}`;
    const story = extract(readSource(utf8(text), "tide.txt"));
    expect(story.text).toBe(text);
    expect(story.characters.map(({ name }) => name)).toContain("Ines");
  });

  it("what a file is, whatever the case of its extension", () => {
    expect(readSource(utf8("# The Fair\n\nInes came."), "fair.MD").file.mediaType).toBe(
      "text/markdown",
    );
    expect(readSource(utf8("INT. HALL - DAY\n\nInes."), "fair.Fountain").kind).toBe("script");
  });

  it("the same bytes as the same source", () => {
    expect(readSource(utf8(TALK), "a.txt")).toEqual(readSource(utf8(TALK), "a.txt"));
    expect(readSource(utf8("abc"), "a.txt").file.sha256).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});

describe("readSource refuses", () => {
  it.each([
    ["an empty file", [], "tide.txt is empty (0 bytes); open a file that holds a story."],
    [
      "white space alone",
      [..." \r\n\t \n"].map((letter) => letter.charCodeAt(0)),
      "tide.txt holds no words (6 characters, none a letter); open a file that holds a story.",
    ],
    [
      "a picture",
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      "tide.txt is a PNG picture, not text; save the story as text, EPUB or DOCX and open that.",
    ],
    [
      "binary data",
      Array.from({ length: 4096 }, (_, at) => (at * 37) % 32),
      /^tide\.txt does not look like text: \d+ % of it are control characters; save .*\.$/,
    ],
    ["nothing but null bytes", Array.from({ length: 400 }, () => 0), /^tide\.txt [^\n]+\.$/],
  ])("%s with one clear line", (_, file, message) => {
    expect(() => readSource(Uint8Array.from(file), "tide.txt")).toThrow(message);
  });
});
