import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findStructure } from "../../src/extract/reading/structure.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import { countWords } from "../../src/util/words.ts";

interface BookChapters {
  readonly file: string;
  readonly chapters: number;
  readonly scenes: number;
  readonly shortest: { readonly title: string; readonly words: number };
}

/** A chapter of fewer words is looked at: it may be none. */
const SHORT = 100;

/** The chapters and marked scenes of each book, and the books that have none or very short ones. */
export function surveyChapters(folder: string, files: readonly string[]): string {
  const books = files.map((file) => survey(folder, file));
  const without = books.filter(({ chapters }) => chapters < 2);
  const short = books.filter(({ chapters, shortest }) => chapters > 1 && shortest.words < SHORT);
  return [
    "chapters  marked scenes  words of the shortest chapter",
    ...books.map(describe),
    "",
    `${books.length - without.length} of ${books.length} books have chapters`,
    ...without.map(({ file }) => `  without   ${file}`),
    `${short.length} have a chapter of fewer than ${SHORT} words`,
    ...short.map(({ file, shortest }) => `  ${shortest.words} words   ${file}: ${shortest.title}`),
  ].join("\n");
}

function survey(folder: string, file: string): BookChapters {
  const source = readSource(readFileSync(join(folder, file)), file);
  const chapters = findStructure(source);
  const lengths = chapters.map(({ title, start, end }) => ({
    title,
    words: countWords(source.text, start, end),
  }));
  lengths.sort((a, b) => a.words - b.words);
  return {
    file,
    chapters: chapters.length,
    scenes: chapters.reduce((sum, { scenes }) => sum + scenes.length, 0),
    shortest: lengths[0] ?? { title: "", words: 0 },
  };
}

function describe({ file, chapters, scenes, shortest }: BookChapters): string {
  const [count, marked, words] = [chapters, scenes, shortest.words].map((one) =>
    String(one).padStart(6),
  );
  return `${count}${marked}${words}   ${file}`;
}
