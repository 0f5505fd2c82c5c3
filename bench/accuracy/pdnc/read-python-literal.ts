export type PythonLiteral = string | number | null | readonly PythonLiteral[];

const TOKEN =
  /\s*(?:([[\](){},])|(-?\d+(?:\.\d+)?)|([A-Za-z]+)|'([^'\\]*(?:\\.[^'\\]*)*)'|"([^"\\]*(?:\\.[^"\\]*)*)")\s*/gsy;

/** Reads the lists, sets and tuples of strings and numbers that the corpus keeps in its cells. Sets come as lists. */
export function readPythonLiteral(source: string): PythonLiteral {
  const tokens = tokenize(source);
  let next = 0;
  const read = (): PythonLiteral => {
    const token = tokens[next++];
    if (token === undefined || token.kind === "close") throw malformed(source);
    if (token.kind === "value") return token.value;
    const items: PythonLiteral[] = [];
    while (tokens[next]?.kind !== "close") items.push(read());
    next++;
    return items;
  };
  return read();
}

/** The strings of a list; a cell that is empty or no list holds none. */
export function readStrings(source: string): readonly string[] {
  const value = /^\s*[[({]/.test(source) ? readPythonLiteral(source) : null;
  return isList(value) ? value.filter((item) => typeof item === "string") : [];
}

function isList(value: PythonLiteral): value is readonly PythonLiteral[] {
  return Array.isArray(value);
}

type Token =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "value"; readonly value: string | number | null };

function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const match = TOKEN.exec(source);
    if (match === null) throw malformed(source);
    const [, mark, number, word, single, double] = match;
    if (mark === undefined) {
      tokens.push({ kind: "value", value: readValue(number, word, single ?? double ?? "") });
    } else if (mark !== ",") tokens.push({ kind: "[({".includes(mark) ? "open" : "close" });
  }
  return tokens;
}

/** A bare word (`None`, `nan`) is no value. */
function readValue(number: string | undefined, word: string | undefined, quoted: string) {
  if (number !== undefined) return Number(number);
  return word === undefined ? resolveEscapes(quoted) : null;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

function resolveEscapes(text: string): string {
  return text.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gis, (_, x, u, plain: string) => {
    const code: string | undefined = x ?? u;
    return code === undefined ? (ESCAPES[plain] ?? plain) : String.fromCharCode(parseInt(code, 16));
  });
}

function malformed(source: string): Error {
  return new Error(`Not a list as Python writes it: ${source.slice(0, 60)}`);
}
