import { FormTable } from "./form-table.ts";
import { classesOf } from "./word-classes.ts";

/** How a word is written. */
export const Case = { lower: 0, capitalized: 1, upper: 2, none: 3 } as const;

/**
 * The words and punctuation marks of a text, as columns: one entry a token in each array.
 *
 * A word keeps its inner apostrophes and hyphens (“O'Brien”, “good-bye”); a possessive ending is a token of its own:
 *
 *     Harris's voice, “Mr. Lee”
 *     ^^^^^^^^ ^^^^^^^ ^^^^ ^^^
 *     Harris|'s|voice|,|“|Mr|.|Lee|”
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index into `words` of the token in lower case, its apostrophes straight. */
  readonly ids: Int32Array;
  /** One of `Case`; `none` for punctuation and numbers. */
  readonly cases: Uint8Array;
  readonly words: readonly string[];
  /** The `WordClass` bits of each entry of `words`. */
  readonly classes: readonly number[];
  readonly idOf: (word: string) => number;
}

/** The word or mark at a token, in lower case, its apostrophes straight; empty outside the text. */
export function wordAt({ words, ids }: Tokens, token: number): string {
  return words[ids[token] ?? -1] ?? "";
}

/** The `WordClass` bits of the word at a token; 0 for an unknown word, a mark, and outside the text. */
export function classesAt({ classes, ids }: Tokens, token: number): number {
  return classes[ids[token] ?? -1] ?? 0;
}

/** Whether the word at a token begins with a capital, or is all capitals. */
export function isCapitalAt({ cases }: Tokens, token: number): boolean {
  return cases[token] === Case.capitalized || cases[token] === Case.upper;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const UPPER = /\p{Lu}/u;

export function tokenize(text: string): Tokens {
  const capacity = Math.max(16, Math.ceil(text.length / 2) + 1);
  const columns = {
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    ids: new Int32Array(capacity),
    cases: new Uint8Array(capacity),
  };
  const vocabulary = new Vocabulary();
  const forms = new FormTable(text);
  /** Of each form, which id it has, and how it is written. */
  const ids: number[] = [];
  const cases: number[] = [];
  let count = 0;
  const push = (start: number, end: number, word: boolean) => {
    if (count >= columns.starts.length) grow(columns);
    const form = forms.numberOf(start, end);
    if (form === ids.length) {
      const own = text.slice(start, end);
      ids.push(vocabulary.add(own));
      cases.push(caseOf(own));
    }
    columns.starts[count] = start;
    columns.ends[count] = end;
    columns.ids[count] = ids[form] ?? 0;
    columns.cases[count] = word ? (cases[form] ?? 0) : Case.none;
    count++;
  };

  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
    } else if (isLetter(text, at, code)) {
      const end = wordEnd(text, at);
      const stem = stemEnd(text, at, end);
      push(at, stem, true);
      if (stem < end) push(stem, end, false);
      at = end;
    } else {
      push(at, at + 1, false);
      at++;
    }
  }
  return {
    text,
    count,
    starts: columns.starts.subarray(0, count),
    ends: columns.ends.subarray(0, count),
    ids: columns.ids.subarray(0, count),
    cases: columns.cases.subarray(0, count),
    words: vocabulary.words,
    classes: vocabulary.classes,
    idOf: (word) => vocabulary.idOf(word),
  };
}

class Vocabulary {
  readonly words: string[] = [];
  readonly classes: number[] = [];
  readonly #ids = new Map<string, number>();

  /** The id of a form's word, which may be new. */
  add(form: string): number {
    const word = form.toLowerCase().replaceAll("’", "'");
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.words.length;
      this.words.push(word);
      this.classes.push(classesOf(word));
      this.#ids.set(word, id);
    }
    return id;
  }

  /** -1 for a word that the text does not have. */
  idOf(word: string): number {
    return this.#ids.get(word) ?? -1;
  }
}

interface Columns {
  starts: Int32Array<ArrayBuffer>;
  ends: Int32Array<ArrayBuffer>;
  ids: Int32Array<ArrayBuffer>;
  cases: Uint8Array<ArrayBuffer>;
}

function grow(columns: Columns): void {
  const capacity = columns.starts.length * 2;
  const longer = (old: Int32Array) => {
    const array = new Int32Array(capacity);
    array.set(old);
    return array;
  };
  const cases = new Uint8Array(capacity);
  cases.set(columns.cases);
  Object.assign(columns, {
    starts: longer(columns.starts),
    ends: longer(columns.ends),
    ids: longer(columns.ids),
    cases,
  });
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 160 || code === 0x2028 || code === 0x2029 || code === 0xfeff;
}

function isLetter(text: string, at: number, code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  if (code >= 0x2000 && code <= 0x206f) return false;
  return LETTER.test(text[at] ?? "");
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** Where the word that starts at `start` ends, inner apostrophes and single hyphens included. */
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(text, at, code)) {
      at++;
      continue;
    }
    const joins = isApostrophe(code) || code === 45 || code === 0x2010 || code === 0x2011;
    if (!joins || at + 1 >= text.length || !isLetter(text, at + 1, text.charCodeAt(at + 1))) break;
    at += 2;
  }
  return at;
}

/** Where the word ends without the possessive `'s`. */
function stemEnd(text: string, start: number, end: number): number {
  const possessive =
    end - start > 2 &&
    (text.charCodeAt(end - 1) | 32) === 115 &&
    isApostrophe(text.charCodeAt(end - 2));
  return possessive ? end - 2 : end;
}

function caseOf(form: string): number {
  const first = form.charCodeAt(0);
  const upperFirst = first < 128 ? first >= 65 && first <= 90 : UPPER.test(form[0] ?? "");
  if (!upperFirst) return first >= 48 && first <= 57 ? Case.none : Case.lower;
  return form.length > 1 && form === form.toUpperCase() ? Case.upper : Case.capitalized;
}
