import { expect, test } from "vitest";
import { findErrors } from "../../bench/accuracy/pdnc/find-errors.ts";
import { cosine } from "../../bench/accuracy/pdnc/score-edges.ts";
import { type PdncMeasure, scorePdncBook } from "../../bench/accuracy/pdnc/score-pdnc.ts";
import type { ScoredBook } from "../../bench/accuracy/pdnc/scored-book.ts";
import { matchBook } from "../../bench/accuracy/pdnc/scored-book.ts";
import { percent } from "../../bench/accuracy/ratio.ts";
import type { Mention } from "../../src/story/story.ts";
import {
  GOLD,
  IVO,
  makeCharacter,
  makeStory,
  NAMES,
  ORLE,
  scoreStory,
  UTTERANCES,
} from "./invented-book.ts";

const figure = (book: ScoredBook, measure: PdncMeasure) =>
  percent(scorePdncBook(book).ratios[measure]);

test("a perfect extraction scores 100 in everything that is measured", () => {
  const book = scoreStory({ characters: [IVO, ORLE], mentions: NAMES, utterances: UTTERANCES });
  const { ratios, cosine: sums } = scorePdncBook(book);
  const asked = Object.entries(ratios).filter(([, { of }]) => of > 0);
  expect(asked.map(([measure, ratio]) => [measure, percent(ratio)])).toEqual(
    asked.map(([measure]) => [measure, 100]),
  );
  expect(asked.length).toBeGreaterThan(10);
  expect(cosine(sums)).toBeCloseTo(100);
  expect(findErrors(book)).toEqual([]);
});

test("an empty extraction scores 0", () => {
  const { ratios, cosine: sums } = scorePdncBook(scoreStory({}));
  expect(Object.values(ratios).reduce((sum, { right }) => sum + right, 0)).toBe(0);
  expect(ratios.speaker.of).toBe(18);
  expect(percent(ratios.found)).toBe(0);
  expect(cosine(sums)).toBe(0);
});

test("a speaker given under an alias is the same character, and quotations are counted for him", () => {
  expect(GOLD.characters.map(({ name, quotations }) => [name, quotations])).toEqual([
    ["Ivo Tamm", 12],
    ["Mrs. Orle", 6],
  ]);
});

test("quotations by a group or without type count neither for nor against the speakers", () => {
  const [first, second, ...rest] = GOLD.quotations;
  if (first === undefined || second === undefined) throw new Error("The gold is empty.");
  const quotations = [{ ...first, speaker: null }, { ...second, cue: null }, ...rest];
  const story = makeStory(GOLD.text, {
    ...{ characters: [IVO, ORLE], mentions: NAMES, utterances: UTTERANCES },
  });
  const book = matchBook({ ...GOLD, quotations }, story);
  expect(scorePdncBook(book).ratios.speaker).toEqual({ right: 16, of: 16 });
  expect(figure(book, "quotationPrecision")).toBe(100);
});

test("a character who bears no gold name stands for whoever speaks half of its quotations", () => {
  const stranger = makeCharacter("c1", "the man on the quay");
  const mentions = NAMES.filter(({ character }) => character === "c2");
  const book = scoreStory({ characters: [stranger, ORLE], mentions, utterances: UTTERANCES });
  expect(book.standIns.get("c1")).toBe("Ivo Tamm");
  const fewer = UTTERANCES.map((utterance) => ({ ...utterance, speaker: "c1" })).filter(
    (_, index) => index % 3 === 1 || index === 0,
  );
  const other = scoreStory({ characters: [stranger], utterances: fewer });
  expect(other.standIns.get("c1")).toBe("Mrs. Orle");
});

test("a surname that is listed again as a silent character does not take its speaker away", () => {
  const [ivo, orle] = GOLD.characters;
  if (ivo === undefined || orle === undefined) throw new Error("The gold is empty.");
  const silent = { ...ivo, name: "Tamm", aliases: ["Ivo"], quotations: 0 };
  const text = `Ivo Tamm${GOLD.text.slice(8)}`;
  const characters = [{ ...ivo, aliases: ["Ivo Tamm"] }, orle, silent];
  const story = makeStory(text, {
    characters: [IVO],
    mentions: [
      { start: 0, end: 8, character: "c1", kind: "name", role: "seen", confidence: 1 },
      ...NAMES,
    ],
  });
  expect(matchBook({ ...GOLD, text, characters }, story).standIns.get("c1")).toBe("Ivo Tamm");
});

test("two characters may stand for one, and the ratio of cast to gold says so", () => {
  const split = NAMES.map((mention, index) =>
    mention.character === "c1" && index % 2 === 0 ? { ...mention, character: "c3" } : mention,
  );
  const book = scoreStory({
    characters: [IVO, ORLE, makeCharacter("c3", "Ivo")],
    mentions: split,
    utterances: UTTERANCES,
  });
  expect(book.standIns.get("c3")).toBe("Ivo Tamm");
  expect(scorePdncBook(book).ratios.standInsPerFound).toEqual({ right: 3, of: 2 });
});

test("a prominent character who is nobody lowers the precision at the top", () => {
  const ferry = makeCharacter("c9", "Ferry");
  const mentions = Array.from(
    { length: 30 },
    (_, index): Mention => ({
      ...{ start: index, end: index + 1, character: "c9", confidence: 1 },
      ...{ kind: "name", role: "seen" },
    }),
  );
  const book = scoreStory({
    characters: [IVO, ORLE, ferry],
    mentions: [...mentions, ...NAMES],
    utterances: UTTERANCES,
  });
  expect(scorePdncBook(book).ratios.topPrecision).toEqual({ right: 1, of: 2 });
});

test("an addressee is credited by the share of the addressees named", () => {
  const utterances = UTTERANCES.map((utterance) => ({ ...utterance, addressees: ["c1", "c2"] }));
  const book = scoreStory({ characters: [IVO, ORLE], mentions: NAMES, utterances });
  expect(figure(book, "addressee")).toBe(50);
});

test("a pair of strangers with many exchanges lowers the precision of the edges, not their recall", () => {
  const nobody = makeCharacter("c3", "Nobody");
  const more = UTTERANCES.slice(0, 3).map((utterance) => ({
    ...{ ...utterance, spans: [[0, 1] as const], speaker: "c3", addressees: ["c1"] },
  }));
  const book = scoreStory({
    characters: [IVO, ORLE, nobody],
    mentions: NAMES,
    utterances: [...UTTERANCES, ...more],
  });
  expect(figure(book, "edgePrecision")).toBe(50);
  expect(figure(book, "edgeRecall")).toBe(100);
});

test("each wrong speaker is told by its cause", () => {
  const utterances = UTTERANCES.slice(1).map((utterance, index) => {
    if (index === 0) return { ...utterance, speaker: null };
    if (index === 1) return { ...utterance, speaker: "c2" };
    return utterance;
  });
  const book = scoreStory({ characters: [IVO, ORLE], mentions: NAMES, utterances });
  expect(findErrors(book).map(({ cause }) => cause)).toEqual([
    "quotation missed",
    "no speaker given",
    "addressee taken for speaker",
  ]);
});

test("a text that differs from the file's is refused", () => {
  expect(() => matchBook(GOLD, makeStory(`${GOLD.text} `))).toThrow(/offsets/);
});
