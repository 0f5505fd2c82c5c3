import type { Tokens } from "./tokens.ts";

/** Where the words of a text stand: those of a word from `starts[id]` to `starts[id + 1]`, in text order. */
interface WordPlaces {
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

const known = new WeakMap<Tokens, WordPlaces>();

/** The tokens at which any of some words stands, in text order. A text is gone through once, whoever asks. */
export function tokensOfWords(tokens: Tokens, words: Iterable<string>): Int32Array {
  const { starts, places } = known.get(tokens) ?? placeWords(tokens);
  const lists = Array.from(new Set(words), (word) => {
    const id = tokens.idOf(word);
    return id < 0 ? NONE : places.subarray(starts[id], starts[id + 1]);
  });
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  return all.sort();
}

const NONE = new Int32Array();

/** Sorts the tokens by their words, counting first how many each has. */
function placeWords(tokens: Tokens): WordPlaces {
  const { ids, count, words } = tokens;
  const starts = new Int32Array(words.length + 1);
  for (let token = 0; token < count; token++) {
    const next = (ids[token] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let id = 1; id <= words.length; id++) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
  const ends = starts.slice();
  const places = new Int32Array(count);
  for (let token = 0; token < count; token++) {
    const id = ids[token] ?? 0;
    const end = ends[id] ?? 0;
    places[end] = token;
    ends[id] = end + 1;
  }
  const found = { starts, places };
  known.set(tokens, found);
  return found;
}
