import { Case } from "../text/tokens.ts";
import { WordClass } from "../text/word-classes.ts";
import { ABBREVIATED_TITLES, FULL_TITLE, TITLES } from "./lexicon/titles.ts";
import type { NameWords } from "./name-words.ts";
import type { Reading } from "./reading.ts";

/** A way in which the story writes a name: “Captain Kathryn Janeway”. */
export interface NameForm {
  /** In lower case, titles in full: the same for all its occurrences. */
  readonly key: string;
  readonly titles: readonly string[];
  /** The words after the titles, in lower case. Empty for a title that stands alone. */
  readonly names: readonly string[];
  /** As the text writes it most often. */
  readonly display: string;
  readonly occurrences: readonly NameOccurrence[];
}

export interface NameOccurrence {
  readonly firstToken: number;
  readonly endToken: number;
}

const PARTICLES = new Set(
  "de du von van la le di da del della des der den ap ibn bin al el st".split(" "),
);

/** Finds every run of words that is written like a name, and gathers the runs by form. */
export function findNameForms(reading: Reading, nameWords: NameWords): readonly NameForm[] {
  const forms = new Map<string, FormDraft>();
  const { tokens, sentenceOf } = reading;
  for (let token = 0; token < tokens.count; ) {
    const letterCase = tokens.cases[token];
    const isCapital = letterCase === Case.capitalized || letterCase === Case.upper;
    if (!isCapital || sentenceOf[token] === -1) {
      token++;
      continue;
    }
    const run = readName(reading, nameWords, token);
    if (run === null) {
      token++;
      continue;
    }
    record(forms, reading, run);
    token = run.endToken;
  }
  return [...forms.values()].map(({ displays, ...form }) => ({
    ...form,
    display: mostFrequent(displays),
  }));
}

interface FormDraft {
  readonly key: string;
  readonly titles: readonly string[];
  readonly names: readonly string[];
  readonly displays: Map<string, number>;
  readonly occurrences: NameOccurrence[];
}

interface NameRun extends NameOccurrence {
  readonly titles: readonly string[];
  readonly names: readonly string[];
}

function readName(reading: Reading, words: NameWords, from: number): NameRun | null {
  const { tokens } = reading;
  const word = (token: number) => tokens.words[tokens.ids[token] ?? 0] ?? "";
  const isCapital = (token: number) =>
    token < tokens.count &&
    (tokens.cases[token] === Case.capitalized || tokens.cases[token] === Case.upper);
  const titles: string[] = [];
  let token = from;
  while (isCapital(token) && isTitle(word(token)) && !isSurnameHere(reading, words, token)) {
    titles.push(FULL_TITLE[word(token)] ?? word(token));
    token++;
    if (
      word(token) === "." &&
      ABBREVIATED_TITLES.has(word(token - 1)) &&
      isAdjacent(reading, token)
    ) {
      token++;
    }
  }
  if (titles.length === 0 && isOpeningWord(reading, words, token)) return null;
  const titleEnd = token;
  const names: string[] = [];
  while (token < tokens.count) {
    const next = nameAt(reading, words, token, titles.length > 0 && names.length === 0);
    if (next === null || (names.length > 0 && startsTitledName(reading, token))) break;
    names.push(...next.names);
    token = next.end;
    if (titles.length === 0 && isCapital(token) && TITLES.get(word(token))?.kind === "rank") {
      return readRank(reading, words, from, token, names);
    }
  }
  const endToken = names.length > 0 ? token : titleEnd;
  if (endToken === from) return null;
  return { firstToken: from, endToken, titles, names };
}

/** “Hitherto Gino …”: a word that only ever begins sentences, before a name that stands anywhere. */
function isOpeningWord(
  { tokens }: Reading,
  { startsSentence, inner, isName }: NameWords,
  token: number,
): boolean {
  const id = tokens.ids[token] ?? 0;
  const next = tokens.ids[token + 1] ?? 0;
  const isGiven = ((tokens.classes[id] ?? 0) & WordClass.givenName) !== 0;
  const isNextName = isName[next] === 1 && tokens.cases[token + 1] === Case.capitalized;
  return (
    startsSentence[token] === 1 &&
    inner[id] === 0 &&
    !isGiven &&
    isNextName &&
    (inner[next] ?? 0) > 0
  );
}

/** “Hastings Miss Howard”: a civil title begins a new name. */
function startsTitledName({ tokens }: Reading, token: number): boolean {
  const word = tokens.words[tokens.ids[token] ?? -1] ?? "";
  const kind = TITLES.get(word)?.kind;
  return (
    kind === "civil" ||
    ((kind === "kin" || kind === "clerical") && tokens.cases[token + 1] === Case.capitalized)
  );
}

/** “Captain”, “Detective-Inspector”. */
function isTitle(word: string): boolean {
  return (
    TITLES.has(word) || (word.includes("-") && word.split("-").every((part) => TITLES.has(part)))
  );
}

/** “Squadron Commander Hakron”, “Chief Engineer Torres”: what stands before a rank belongs to it. */
function readRank(
  reading: Reading,
  words: NameWords,
  from: number,
  rank: number,
  before: readonly string[],
): NameRun | null {
  const run = readName(reading, words, rank);
  if (run === null) return null;
  return { ...run, firstToken: from, titles: [[...before, ...run.titles].join(" ")] };
}

/** A title word right after a name is a surname (“Anne Marshall”). It is one too where no name can follow it. */
function isSurnameHere({ tokens }: Reading, { isName }: NameWords, token: number): boolean {
  const id = tokens.ids[token] ?? 0;
  return (
    isName[id] === 1 &&
    /^(?:king|earl|major|prince|duke|marshall|cook|page|saint)$/.test(tokens.words[id] ?? "") &&
    tokens.cases[token + 1] === Case.none
  );
}

/** The name words at a token: a word, an initial with its stop, or a particle and the word after it. */
function nameAt(
  reading: Reading,
  { isName, startsSentence, inner }: NameWords,
  token: number,
  afterTitle: boolean,
): { readonly names: readonly string[]; readonly end: number } | null {
  const { tokens, sentenceOf } = reading;
  const id = tokens.ids[token] ?? 0;
  const word = tokens.words[id] ?? "";
  const letterCase = tokens.cases[token];
  if (sentenceOf[token] === -1) return null;
  if (letterCase === Case.lower) {
    if (!PARTICLES.has(word) || token + 1 >= tokens.count) return null;
    const next = nameAt(reading, { isName, startsSentence, inner } as NameWords, token + 1, false);
    return next === null ? null : { names: [word, ...next.names], end: next.end };
  }
  if (letterCase !== Case.capitalized && letterCase !== Case.upper) return null;
  const isInitial = tokens.ends[token] === (tokens.starts[token] ?? 0) + 1 && word !== "i";
  if (isInitial && tokens.text[tokens.ends[token] ?? 0] === ".")
    return { names: [word], end: token + 2 };
  const known = isName[id] === 1 && (letterCase === Case.capitalized || (inner[id] ?? 0) > 0);
  const afterTitleOnly =
    afterTitle && letterCase === Case.capitalized && startsSentence[token] === 0;
  return known || (afterTitleOnly && !isSmallWord(word)) ? { names: [word], end: token + 1 } : null;
}

function isSmallWord(word: string): boolean {
  return /^(?:i|i'm|i'll|i've|i'd|and|but|the|a|an|he|she|it|you|we|they|if|is|in|of|to|as|at|on|no|yes|my|your|his|her|what|why|how|who|when|where|there|this|that|do|did|have|had|will|would|can|could|shall|should|may|not|so|oh|well|for|with|by)$/.test(
    word,
  );
}

function isAdjacent({ tokens }: Reading, token: number): boolean {
  return tokens.starts[token] === tokens.ends[token - 1];
}

function record(forms: Map<string, FormDraft>, { text, tokens }: Reading, run: NameRun): void {
  const { firstToken, endToken, titles, names } = run;
  const key = [...titles, ...names].join(" ");
  let form = forms.get(key);
  if (form === undefined) {
    form = { key, titles, names, displays: new Map(), occurrences: [] };
    forms.set(key, form);
  }
  const start = tokens.starts[firstToken] ?? 0;
  const display = text.slice(start, tokens.ends[endToken - 1]).replace(/\s+/g, " ");
  form.displays.set(display, (form.displays.get(display) ?? 0) + 1);
  form.occurrences.push({ firstToken, endToken });
}

/** The most frequent of the ways to write a name; of equals the one seen first. Capitals alone come last. */
function mostFrequent(displays: ReadonlyMap<string, number>): string {
  let best = "";
  let most = -1;
  for (const [display, count] of displays) {
    const weight = display === display.toUpperCase() ? count / 1000 : count;
    if (weight > most) {
      best = display;
      most = weight;
    }
  }
  return best;
}
