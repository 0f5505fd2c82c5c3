import { expect, test } from "vitest";
import { alignTokens, spanOfTokens } from "../../bench/accuracy/litbank/align.ts";
import { scoreBCubed } from "../../bench/accuracy/litbank/b-cubed.ts";
import { trimName } from "../../bench/accuracy/litbank/name-span.ts";
import { type LitbankBook, parseLitbankLayers } from "../../bench/accuracy/litbank/read-litbank.ts";
import { scoreLitbankBook } from "../../bench/accuracy/litbank/score-litbank.ts";
import { percent } from "../../bench/accuracy/ratio.ts";
import type { Mention } from "../../src/story/story.ts";
import { makeCharacter, makeStory } from "./invented-book.ts";

const TEXT = `THE FERRY

“Is it late?” asked old Ivo.  He could not see the captain's boat.

Mrs. Orle shrugged.
`;
const TOKENS = `“ Is it late ? ”
asked old Ivo .
He could not see the captain 's boat .`;
const COREF = `MENTION\tT0\t1\t1\t1\t2\told Ivo\tPER\tPROP
MENTION\tT1\t2\t0\t2\t0\tHe\tPER\tPRON
MENTION\tT2\t2\t4\t2\t6\tthe captain 's\tPER\tNOM
MENTION\tT3\t2\t7\t2\t7\tboat\tVEH\tNOM
COREF\tT0\tIvo-1
COREF\tT1\tIvo-1
`;
const QUOTES = `QUOTE\tQ1\t0\t0\t0\t5\t“ Is it late ? ”
ATTRIB\tQ1\tIvo-1
`;
const BOOK: LitbankBook = {
  name: "ferry.txt",
  textBytes: new TextEncoder().encode(TEXT),
  text: TEXT,
  ...parseLitbankLayers(TEXT, {
    coref: { tokens: TOKENS, rows: COREF },
    quotations: { tokens: TOKENS, rows: QUOTES },
  }),
};

const at = (part: string, character: string, kind: Mention["kind"]): Mention => {
  const start = TEXT.indexOf(part);
  return { start, end: start + part.length, character, kind, role: "seen", confidence: 1 };
};

test("tokens are found in the original whatever its white space is", () => {
  const alignment = alignTokens(TOKENS, TEXT);
  expect(TEXT.slice(...spanOfTokens(alignment, [2, 4], [2, 6]))).toBe("the captain's");
  expect(TEXT.slice(...spanOfTokens(alignment, [0, 0], [0, 5]))).toBe("“Is it late?”");
  expect(TEXT.slice(...alignment.stretch)).toMatch(/^“Is.*boat\.$/s);
});

test("an annotated text that is not in the original is refused with the place where they part", () => {
  expect(() => alignTokens("Is it early ?", TEXT)).toThrow(/after “Isit”/);
});

test("only persons are read, with who they are", () => {
  expect(BOOK.mentions.map(({ kind, person }) => [kind, person])).toEqual([
    ["PROP", "Ivo-1"],
    ["PRON", "Ivo-1"],
    ["NOM", "alone-T2"],
  ]);
  expect(BOOK.speeches.map(({ speaker }) => speaker)).toEqual(["Ivo-1"]);
});

test("a perfect extraction scores 100, and what lies past the annotated stretch is not asked", () => {
  const scores = scoreLitbankBook(
    BOOK,
    makeStory(TEXT, {
      characters: [makeCharacter("c1", "Ivo"), makeCharacter("c2", "Mrs. Orle")],
      mentions: [
        at("old Ivo", "c1", "name"),
        at("He could".slice(0, 2), "c1", "pronoun"),
        at("Mrs. Orle", "c2", "name"),
      ],
      utterances: [
        {
          ...{ spans: [[11, 24]], speaker: "c1", addressees: [], cue: "explicit", confidence: 1 },
        },
      ],
    }),
  );
  expect(Object.entries(scores).map(([measure, ratio]) => [measure, percent(ratio)])).toEqual(
    Object.keys(scores).map((measure) => [measure, 100]),
  );
});

test("an empty extraction scores 0", () => {
  const scores = scoreLitbankBook(BOOK, makeStory(TEXT));
  expect(Object.values(scores).reduce((sum, { right }) => sum + right, 0)).toBe(0);
  expect(scores.pronouns.of).toBe(1);
});

test("a name that only overlaps counts in the loose figure and not in the strict one", () => {
  const mentions = [at("Ivo", "c1", "name")];
  const scores = scoreLitbankBook(
    BOOK,
    makeStory(TEXT, { characters: [makeCharacter("c1", "Ivo")], mentions }),
  );
  expect(percent(scores.nameRecall)).toBe(0);
  expect(percent(scores.looseNameRecall)).toBe(100);
});

test("articles, possessives and marks are no part of a name", () => {
  const text = "the Captain’s, _Ivo_";
  expect(text.slice(...trimName(text, [0, 14]))).toBe("Captain");
  expect(text.slice(...trimName(text, [15, 20]))).toBe("Ivo");
});

test("B³ is 1 for equal clusters, and loses precision where two persons are merged", () => {
  const person = (gold: string, predicted: string) => ({ gold, predicted });
  const equal = scoreBCubed([person("a", "x"), person("a", "x"), person("b", "y")]);
  expect([percent(equal.precision), percent(equal.recall)]).toEqual([100, 100]);
  const merged = scoreBCubed([person("a", "x"), person("b", "x")]);
  expect([percent(merged.precision), percent(merged.recall)]).toEqual([50, 100]);
  const split = scoreBCubed([person("a", "x"), person("a", "y")]);
  expect([percent(split.precision), percent(split.recall)]).toEqual([100, 50]);
});
