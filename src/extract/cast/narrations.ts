import { wordAt } from "../../text/tokens.ts";
import type { Quotations } from "../quotations/quotations.ts";
import { type HeadingLine, headingLines } from "../reading/heading-lines.ts";
import type { Reading } from "../reading/reading.ts";
import type { CharacterDraft, Narration } from "./character-draft.ts";
import { namesOfCast } from "./names-of-cast.ts";

/** Words of a line in a scene that says who tells what follows, at most. */
const LONGEST_LINE = 20;

const DOCUMENT =
  "(?:journal|diary|narrative|story|tale|statement|account|testimony|confession|memorandum|letter|letters|log|notes|record|version)";
const TITLE = "(?:(?:the|mr|mrs|miss|dr|rev|hon|sir|lady|captain|sergeant)(?: \\.)? )*";
/** “@” stands for a name; the last one that a pattern takes is who tells what follows. */
const WRITTEN_BY = [
  `^(?:the |extracts? from (?:the )?)?${TITLE}@ 's (?:[\\w-]+ ){0,2}${DOCUMENT}(?: continued)?$`,
  `^(?:extracts? from )?(?:the )?(?:\\w+ )?${DOCUMENT}(?: \\w+)? (?:of|by|from) ${TITLE}@`,
  `^(?:[\\w-]+ ){0,2}(?:related|told|contributed|narrated|communicated|written) by (?:\\w+ )?@`,
  `^(?:letter|telegram|note)(?: \\w+)? ${TITLE}@ (?:to|in continuation)\\b`,
].map((pattern) => new RegExp(pattern));
/** What every such line has. */
const MAY_TELL = new RegExp(`${DOCUMENT}| by |telegram`, "i");
/** The same, of headings alone. */
const HEADED_BY = [
  `^${TITLE}@ (?:to ${TITLE}@|in continuation\\b)`,
  `^${TITLE}@(?: 's)? (?:pov|p o v|point of view)$`,
  "(?:kept|continued|set down|left) by (?:\\w+ )?@",
].map((pattern) => new RegExp(pattern));
/** A name alone. */
const NAME_ALONE = [new RegExp(`^${TITLE}@$`)];
/** How many headings are a name alone, at least, where they say who tells: one may be of whom a chapter tells. */
const FEWEST_ALONE = 2;

/**
 * Finds the parts of a story that somebody tells, by the headings and lines that say so, in text order:
 *
 *     Otto Marsh's Journal      Letter from Lucy to Ines      Lucy to Ines      Contributed by Miss Holt      OTTO
 */
export function findNarrations(
  reading: Reading,
  quotations: Quotations,
  list: readonly CharacterDraft[],
): readonly Narration[] {
  const nameFrom = namesOfCast(reading.tokens, list);
  const read = (line: HeadingLine, patterns: readonly RegExp[]): readonly Narration[] => {
    const narrator = readTeller(reading, line, nameFrom, patterns);
    return narrator < 0 ? [] : [{ firstToken: line.endToken, narrator }];
  };
  const headings = headingLines(reading);
  const headed = headings.flatMap((line) => read(line, [...WRITTEN_BY, ...HEADED_BY]));
  const named = headings.flatMap((line) => read(line, NAME_ALONE));
  const alone = named.length >= FEWEST_ALONE ? named : [];
  const lines = reading.paragraphs.filter(
    ({ firstToken, endToken, start, end }) =>
      endToken - firstToken <= LONGEST_LINE &&
      quotations.quotationOf[firstToken] === -1 &&
      MAY_TELL.test(reading.text.slice(start, end)),
  );
  return [...headed, ...alone, ...lines.flatMap((line) => read(line, WRITTEN_BY))].sort(
    (a, b) => a.firstToken - b.firstToken,
  );
}

/** Who tells what follows a line; -1 where it does not say. */
function readTeller(
  { tokens }: Reading,
  { firstToken, endToken }: HeadingLine,
  nameFrom: ReturnType<typeof namesOfCast>,
  patterns: readonly RegExp[],
): number {
  const words: string[] = [];
  const named: number[] = [];
  for (let token = firstToken; token < endToken; token++) {
    const found = nameFrom(token, endToken);
    const word = wordAt(tokens, token).replace("’", "'");
    if (found !== null) {
      words.push("@");
      named.push(found.character);
      token = found.endToken - 1;
    } else if (/[\p{L}\d]/u.test(word)) words.push(word);
  }
  if (named.length === 0) return -1;
  const line = words.join(" ");
  const told = patterns
    .map((pattern) => pattern.exec(line)?.[0])
    .find((match) => match !== undefined);
  if (told === undefined) return -1;
  const before = told.replace(/(@) to .*$/, "$1").split("@").length - 2;
  return named[before] ?? -1;
}
