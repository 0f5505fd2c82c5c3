import type { Characters } from "../../src/extract/cast/character-draft.ts";
import { findCharacters } from "../../src/extract/cast/characters.ts";
import { findSpeechCues } from "../../src/extract/cues/speech-cues.ts";
import {
  type AliasFeature,
  type AliasFeatures,
  type AnsweredCall,
  findAnsweredCalls,
} from "../../src/extract/dialogue/aliases/alias-evidence.ts";
import {
  ALIAS_WEIGHTS,
  type AliasWeights,
  aliasChance,
} from "../../src/extract/dialogue/aliases/alias-weights.ts";
import { readCallReplies } from "../../src/extract/dialogue/aliases/call-replies.ts";
import { findQuotations, type Quotations } from "../../src/extract/quotations/quotations.ts";
import { type Reading, readText } from "../../src/extract/reading/reading.ts";
import type { PersonPhrases } from "../../src/extract/references/person-phrase.ts";
import { findPersonPhrases } from "../../src/extract/references/person-phrases.ts";
import { type References, resolveReferences } from "../../src/extract/references/references.ts";
import { findQuotedNames } from "../../src/extract/turns/quoted-names.ts";
import { readSource } from "../../src/ingest/read-source.ts";
import { wordAt } from "../../src/text/tokens.ts";
import { type Half, halfOf } from "../accuracy/halves.ts";
import { listLitbankBooks, readLitbankBook } from "../accuracy/litbank/read-litbank.ts";
import { listPdncBooks, readPdncBook } from "../accuracy/pdnc/read-pdnc.ts";
import { ascend } from "./ascend.ts";

/**
 * Learns `ALIAS_WEIGHTS`, a logistic regression, on the texts of the development half of both corpora; no annotation is
 * asked. Run as
 *
 *     npm run --silent train:aliases -- PDNC_FOLDER LITBANK_FOLDER
 *
 * and copy the printed table into `src/extract/dialogue/aliases/alias-weights.ts`. The same texts and code give the same table.
 *
 * Names that the rules have joined are the examples. Where the cast knows that Tom is Mr. Holt, the calls of “Tom” inside
 * quotations are taken for those of a stranger, and it is to be found out who that is: Mr. Holt, and nobody else who
 * answers. All pairs of two people, where one answers when the other is called, are examples against.
 */

interface Example {
  readonly book: string;
  readonly isOne: boolean;
  readonly features: AliasFeatures;
}

function readExamples(book: string, bytes: Uint8Array): readonly Example[] {
  const reading = readText(readSource(bytes, book));
  const quotations = findQuotations(reading);
  const characters = findCharacters(reading, quotations);
  const { list } = characters;
  const phrases = findPersonPhrases(reading, quotations, characters);
  const references = resolveReferences(reading, quotations, phrases, characters, null);
  const known = { reading, quotations, characters, phrases, references };
  return [
    ...callsOf(known, references.referent)
      .filter(({ called }) => list[called]?.isNarrator === false)
      .map(({ features }) => ({ book, isOne: false, features })),
    ...callsOf(known, withStrangers(known))
      .filter(({ called, voice }) => called >= list.length && voice < list.length)
      .map(({ called, voice, features }) => ({
        ...{ book, features },
        isOne: voice === called - list.length,
      })),
  ];
}

/** A text before any name is joined to who answers to it. */
interface Known {
  readonly reading: Reading;
  readonly quotations: Quotations;
  readonly characters: Characters;
  readonly phrases: PersonPhrases;
  readonly references: References;
}

function callsOf(
  { reading, quotations, characters, phrases, references }: Known,
  referent: Int32Array,
): readonly AnsweredCall[] {
  const changed = { ...references, referent };
  const cues = findSpeechCues(reading, quotations, phrases);
  const names = findQuotedNames(reading, quotations, phrases, changed);
  return findAnsweredCalls(
    [...characters.list, ...characters.list],
    readCallReplies(quotations, phrases, cues, changed, names),
  );
}

/** Whom each phrase means, with the given names inside quotations taken for strangers: numbers from the cast's size on. */
function withStrangers({
  reading: { tokens },
  characters: { list },
  phrases,
  references,
}: Known): Int32Array {
  return references.referent.map((character, index) => {
    const phrase = phrases.list[index];
    const draft = list[character];
    if (phrase === undefined || draft === undefined) return character;
    const { surname, titles, names, isNarrator } = draft;
    if (phrase.kind !== "name" || !phrase.isQuoted || isNarrator) return character;
    if (surname === null || titles.size === 0) return character;
    for (let token = phrase.firstToken; token < phrase.endToken; token++) {
      const word = wordAt(tokens, token);
      if (!names.has(word) || word === surname) return character;
    }
    return list.length + character;
  });
}

/** Steps of the ascent, and what a weight costs by its square, so that rare features stay small. */
const STEPS = 400;
const COST = 0.5;

function learn(examples: readonly Example[]): AliasWeights {
  const start = { ...ALIAS_WEIGHTS };
  for (const name of Object.keys(start) as AliasFeature[]) start[name] = 0;
  return ascend<AliasFeature>(start, STEPS, (weights) => {
    const misses = examples.map(
      ({ isOne, features }) => Number(isOne) - aliasChance(features, weights),
    );
    return (name) =>
      examples.reduce(
        (sum, { features }, index) => sum + (misses[index] ?? 0) * features[name],
        name === "constant" ? 0 : -2 * COST * weights[name],
      );
  });
}

/** Each book by the weights of all others, in a table of what thresholds would join. */
function crossValidate(examples: readonly Example[]): readonly string[] {
  const books = [...new Set(examples.map(({ book }) => book))];
  const chances = books.flatMap((book) => {
    const weights = learn(examples.filter((example) => example.book !== book));
    return examples
      .filter((example) => example.book === book)
      .map(({ isOne, features }) => ({ isOne, chance: aliasChance(features, weights) }));
  });
  return [0.3, 0.4, 0.5, 0.6, 0.7].map((least) => tally(least, chances));
}

function tally(
  least: number,
  chances: readonly { readonly isOne: boolean; readonly chance: number }[],
): string {
  const joined = chances.filter((example) => example.chance >= least);
  const right = joined.filter(({ isOne }) => isOne).length;
  const wanted = chances.filter(({ isOne }) => isOne).length;
  return `from ${least}: ${joined.length} joined, ${right} of them rightly, of ${wanted}`;
}

function readHalf(half: Half, pdnc: string, litbank: string): readonly Example[] {
  const inHalf = (name: string) => halfOf(name) === half;
  return [
    ...listPdncBooks(pdnc)
      .filter(inHalf)
      .flatMap((name) => readExamples(`${name}.txt`, readPdncBook(pdnc, name).textBytes)),
    ...listLitbankBooks(litbank)
      .filter(inHalf)
      .flatMap((name) => readExamples(name, readLitbankBook(litbank, name).textBytes)),
  ];
}

const [pdnc = "", litbank = ""] = process.argv.slice(2);
const develop = readHalf("development", pdnc, litbank);
const confirm = readHalf("confirmation", pdnc, litbank);
const learned = learn(develop);
console.error(["development half, by cross-validation", ...crossValidate(develop)].join("\n"));
const confirmed = confirm.map(({ isOne, features }) => ({
  isOne,
  chance: aliasChance(features, learned),
}));
console.error(
  ["confirmation half", ...[0.3, 0.4, 0.5, 0.6, 0.7].map((least) => tally(least, confirmed))].join(
    "\n",
  ),
);
console.log(JSON.stringify(learned, null, 2));
