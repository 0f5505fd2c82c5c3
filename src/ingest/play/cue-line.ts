/** How a play prints the name of a speaker: in capitals, or as any name (“Ines.”, “_Ham._”). */
type CueStyle = "capitals" | "name";

/** A line that may begin a speech. */
export interface CueLine {
  readonly style: CueStyle;
  /** In small letters, without a full stop: what tells one speaker from another. */
  readonly key: string;
  /** Where the name begins and ends in the line. */
  readonly name: readonly [start: number, end: number];
  /** Where the speech begins in the line; the line's length where it begins below. */
  readonly speech: number;
}

const WORD = "(?:Ma?c|O['’]|D['’])?\\p{Lu}[\\p{Lu}\\p{M}\\d'’.-]*(?:['’]s)?";
const SMALL = "and|of|the|to|with|in|de|la|du|von|&|\\d{1,2}";
const CAPITALS = `${WORD}(?:[ ,/]+(?:${WORD}|${SMALL}))*`;
const NAME = "\\p{Lu}[\\p{Ll}'’-]+(?: (?:\\p{Lu}[\\p{Ll}'’-]+|of|the|and|&|\\d)){0,4}";
/** “(aside)”, “[To Otto]”, “, within”. */
const MANNER = "(?:[\\s,.:]*[([][^\\])]{1,120}[)\\]])?";

const ALONE = new RegExp(`^[_*]*(${CAPITALS})[_*]*${MANNER}[.:_*]*$`, "u");
const RUN_IN = new RegExp(
  `^[_*]*(${CAPITALS}?)(?:[_*]*[.:][_*]*(?:\\s*[—–-]+)?\\s+|[_*]*,?\\s*(?=[([])|[_*]*\\.?[—–]+\\s*|\\s{2,})(?=\\S)`,
  "u",
);
const NAMED = new RegExp(
  `^[_*]*(${NAME})(?:[.:][_*]*|[_*]+[.:]?|(?=\\s*[([][^\\])]*[)\\]][.:]))(?:\\s*[—–-]+)?\\s+(?=\\S)`,
  "u",
);
const LONGEST = 60;

/** Reads a line as one that begins a speech, by its form alone: whether the name is one, the whole play decides. */
export function readCueLine(line: string): CueLine | null {
  const alone = line.length <= LONGEST * 2 ? ALONE.exec(line) : null;
  if (alone !== null) return cue("capitals", alone[1] ?? "", line, line.length);
  const runIn = RUN_IN.exec(line);
  if (runIn !== null) return cue("capitals", runIn[1] ?? "", line, runIn[0].length);
  const named = NAMED.exec(line);
  return named === null ? null : cue("name", named[1] ?? "", line, named[0].length);
}

function cue(style: CueStyle, found: string, line: string, speech: number): CueLine | null {
  const name = found.replace(/[\s.,]+$/, "");
  const letters = name.replace(/[^\p{L}]/gu, "");
  if (letters.length < 2 || name.length > LONGEST || ABBREVIATIONS.has(name.toLowerCase()))
    return null;
  if (/^[ivxlc]+$/i.test(letters)) return null;
  const start = line.indexOf(name);
  return {
    style,
    key: name
      .toLowerCase()
      .replaceAll("’", "'")
      .replace(/[.\s]+/g, " "),
    name: [start, start + name.length],
    speech: Math.max(speech, start + name.length),
  };
}

/** Short words with a full stop that begin a sentence. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr st no nos vol chap fig rev prof messrs oh ah o".split(" "),
);
