import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { findStructure } from "../../src/extract/reading/structure.ts";
import { readMarkup } from "../../src/ingest/formats/read-markup.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import type { Source } from "../../src/story/source.ts";

const PROSE = "The tide came in and the tide went out again. ".repeat(6).trim();

const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

const shown = ({ text, blocks }: Source): readonly string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe("HTML", () => {
  const read = (html: string) =>
    readSource(new TextEncoder().encode(html), "tide.html", readMarkup);

  it("is read as what a reader sees of it", () => {
    const html = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body>
      <nav><a href="#1">Chapter 1</a></nav><h2 id="1">Arrival</h2>
      <p>&ldquo;Come  in,&rdquo;\n said <em>Ines</em> &amp; Paul.<br>Twice.</p><script>alert(1)</script>
      <hr><p>The end of &lt;b&gt; it.</p></body></html>`;
    expect(shown(read(html))).toEqual([
      "heading: Arrival",
      "paragraph: “Come in,” said Ines & Paul.\nTwice.",
      "break: ***",
      "paragraph: The end of <b> it.",
    ]);
  });

  it("has its chapters found as in plain text where it marks no headings", () => {
    const html = `<p>CHAPTER I</p><p>${PROSE}</p><p>CHAPTER II</p><p>${PROSE}</p>`;
    expect(findStructure(read(html)).map(({ title }) => title)).toEqual([
      "Chapter I",
      "Chapter II",
    ]);
  });

  it.each(["<p>Ines <b>came", "Ines came</p></div>", "<p <p>Ines came", "Ines came"])(
    "that is broken is read all the same: %s",
    (html) => {
      expect(read(html).text).toContain("came");
    },
  );
});

const CHAPTER = (title: string) =>
  `<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>${title}</h1><p>${PROSE}</p></body></html>`;

const BOOK = {
  "META-INF/container.xml": `<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>`,
  "OPS/book.opf": `<package xmlns:dc="d"><metadata><dc:title>The Tide</dc:title><dc:creator>A. Writer</dc:creator></metadata>
    <manifest><item id="two" href="two.xhtml"/><item id="one" href="text/one%20a.xhtml#top"/><item id="notes" href="notes.xhtml"/></manifest>
    <spine><itemref idref="one"/><itemref idref="two"/><itemref idref="notes" linear="no"/></spine></package>`,
  "OPS/text/one a.xhtml": CHAPTER("Arrival"),
  "OPS/two.xhtml": CHAPTER("Departure"),
  "OPS/notes.xhtml": CHAPTER("Notes"),
};

describe("EPUB", () => {
  it("is read in the order of its spine, with its title and its author", () => {
    const source = readSource(zip(BOOK), "whatever.epub", readMarkup);
    expect(findStructure(source).map(({ title }) => title)).toEqual(["Arrival", "Departure"]);
    expect([source.title, source.author]).toEqual(["The Tide", "A. Writer"]);
    expect(source.file.mediaType).toBe("application/epub+zip");
  });

  it("without chapters is refused with a line that says why", () => {
    const { "META-INF/container.xml": container } = BOOK;
    expect(() =>
      readSource(zip({ "META-INF/container.xml": container }), "tide.epub", readMarkup),
    ).toThrow(
      "tide.epub is an EPUB without readable chapters; save the story as plain text and open that.",
    );
  });
});

describe("DOCX", () => {
  it("has headings by style, and text as it stands after all changes", () => {
    const paragraph = (style: string, runs: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const document = `<w:document xmlns:w="w"><w:body>${[
      paragraph("Title", run("The Tide")),
      paragraph("Heading1", run("Arrival")),
      paragraph(
        "Normal",
        `${run("Ines ")}<w:del><w:r><w:delText>ran</w:delText></w:r></w:del>${run("came.")}`,
      ),
    ].join("")}</w:body></w:document>`;
    const source = readSource(zip({ "word/document.xml": document }), "tide.docx", readMarkup);
    expect(shown(source)).toEqual([
      "heading: The Tide",
      "heading: Arrival",
      "paragraph: Ines came.",
    ]);
    expect(source.title).toBe("The Tide");
  });
});

describe("an archive", () => {
  it.each([
    [
      "of anything else",
      zip({ "a.txt": "Ines" }),
      "tide.zip is a ZIP archive, not text; save the story as text, EPUB or DOCX and open that.",
    ],
    [
      "that is damaged",
      zip(BOOK).slice(0, 200),
      "tide.zip is a damaged archive: it cannot be unpacked; copy or download it again.",
    ],
  ])("%s is refused", (_, bytes, message) => {
    expect(() => readSource(bytes, "tide.zip", readMarkup)).toThrow(message);
  });
});
