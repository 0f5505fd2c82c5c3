import { existsSync, readFileSync } from "node:fs";
import compromise from "compromise";
import { extract } from "../../src/extract/extract.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import { countWords, makeLongText } from "./long-text.ts";

/** Words of the two texts that are timed, and how often the shorter one is: the median counts. */
const NOVEL_WORDS = 120_000;
const LONG_WORDS = 2_000_000;
const RUNS = 3;

interface Timing {
  readonly seconds: number;
  readonly words: number;
}

function timeExtraction(text: string): Timing {
  const source = readSource(new TextEncoder().encode(text), "text.txt");
  const begin = performance.now();
  extract(source);
  return { seconds: (performance.now() - begin) / 1000, words: countWords(text) };
}

function timeCompromise(text: string): Timing {
  const begin = performance.now();
  compromise(text);
  return { seconds: (performance.now() - begin) / 1000, words: countWords(text) };
}

function median(timings: readonly Timing[]): Timing {
  const sorted = [...timings].sort((a, b) => a.seconds - b.seconds);
  return sorted[sorted.length >> 1] ?? { seconds: 0, words: 0 };
}

/** A single paragraph of so many characters: what a text without line ends is. */
function timeParagraph(length: number): Timing {
  const sentence = "“Come in,” said Ines to Paul, and the tide came in with him. ";
  return timeExtraction(sentence.repeat(Math.ceil(length / sentence.length)));
}

/** Times extraction first and reads the memory before compromise adds its own. */
function measure(text: string): string {
  const novelText = makeLongText(text, NOVEL_WORDS);
  const novel = median(Array.from({ length: RUNS }, () => timeExtraction(novelText)));
  const long = timeExtraction(makeLongText(text, LONG_WORDS));
  const gigabytes = process.resourceUsage().maxRSS / 1024 ** 2;
  const tagging = timeCompromise(novelText);
  const [paragraph, longParagraph] = [timeParagraph(200_000), timeParagraph(1_000_000)];
  const costPerWord = ({ seconds, words }: Timing) => seconds / words;
  return [
    `extraction, ${describe(novel)}, median of ${RUNS}`,
    `extraction, ${describe(long)}`,
    `compromise, ${describe(tagging)}`,
    "",
    verdict("extraction by compromise, a novel", novel.seconds / tagging.seconds, 0.1),
    verdict("cost a word, long by novel", costPerWord(long) / costPerWord(novel), 1.3),
    verdict(
      "cost a word, long paragraph by short",
      costPerWord(longParagraph) / costPerWord(paragraph),
      1.3,
    ),
    verdict("memory of the long text, GB resident", gigabytes, 1.5),
  ].join("\n");
}

function describe({ seconds, words }: Timing): string {
  const rate = (words / seconds / 1000).toFixed(0);
  return `${words.toLocaleString("en")} words: ${seconds.toFixed(2)} s, ${rate} thousand words a second`;
}

function verdict(what: string, figure: number, budget: number): string {
  const judged = figure <= budget ? "within" : "OVER";
  return `${what.padEnd(38)} ${figure.toFixed(3).padStart(7)}   budget ${budget}   ${judged}`;
}

function main([path]: readonly string[]): number {
  if (path === undefined) {
    console.error("npm run bench -- FILE    a novel as plain text; the longer, the better");
    return 1;
  }
  if (!existsSync(path)) {
    console.error(`${path}: there is no such file; give a novel as plain text.`);
    return 1;
  }
  console.log(measure(readFileSync(path, "utf8")));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
