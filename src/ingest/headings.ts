const NUMBER_WORD =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|the";
const ROMAN = "[ivxlc]+";

/** “Chapter 4: The Fair”, “BOOK THE FIRST”, “Act II. Scene 1”. */
const DIVISION = new RegExp(
  `^(volume|book|part|act|chapter|chap\\.?|canto|stave|letter|scene|section|episode)\\s+(the\\s+)?(\\d+|${ROMAN}|(${NUMBER_WORD})([- ](${NUMBER_WORD}))*)\\b(?!['’])`,
  "i",
);
/** Divisions that carry no number. */
const NAMED =
  /^(prologue|epilogue|preface|introduction|interlude|conclusion|foreword|afterword|contents|the end|finis)\b\.?/i;
/** A number alone: “IV.”, “12”, “XII. The Fair”. */
const NUMERAL = /^(?:[IVXLC]+|\d{1,3})\s*(?:[.:)—–-]+\s*(?:\S.{0,60})?)?$/;

const LEVELS: Readonly<Record<string, number>> = {
  volume: 1,
  book: 1,
  part: 1,
  act: 1,
  scene: 3,
};

/** Longest heading, in characters; a paragraph that only begins like one (“Part of me …”) is longer or is a sentence. */
const LONGEST = 120;

/**
 * The level of a heading in plain text, 1 for parts, 2 for chapters, 3 for scenes; `null` for text that is no heading.
 * A line in capitals alone is not decided here, since it may be a shout.
 */
export function headingLevel(text: string): number | null {
  const line = text.replace(/\s+/g, " ").replace(/^[_*|[\s]+|[_*|\]\s]+$/g, "");
  if (line.length === 0 || line.length > LONGEST) return null;
  const division = DIVISION.exec(line);
  if (division !== null) {
    const rest = line.slice(division[0].length);
    return isSentence(rest) ? null : (LEVELS[(division[1] ?? "").toLowerCase()] ?? 2);
  }
  if (NAMED.test(line)) return line.length < 60 && !/[,;]$/.test(line) ? 2 : null;
  return NUMERAL.test(line) ? 2 : null;
}

/** Whether what follows “Chapter 4” goes on as a sentence does (“Part one of the plan was simple.”). */
function isSentence(rest: string): boolean {
  return /^\s+[a-z]/.test(rest) && /[.!?,]["”’]?$/.test(rest);
}

/** Whether the text has letters, all of them capitals. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** `***`, `* * *`, `#`, `---`, `~`, an ornament: a line that cuts one scene from the next. */
export function isBreakLine(text: string): boolean {
  if (text.length > 60) return false;
  if (/^\W*(?:o0o|ooo|xxx|x x x|o o o)\W*$/i.test(text)) return true;
  return /^[\s*#~=_+·•●○◆◇■□✦✧❦❧☙⁂†‡§—–-]+$/u.test(text) && !/^[—–-]$/.test(text);
}
