import type { Gender } from "../../story/story.ts";
import { Case, classesAt, wordAt } from "../../text/tokens.ts";
import { FUNCTION_WORD } from "../../text/word-classes.ts";
import { ROLE_NOUNS } from "../lexicon/people.ts";
import { TITLES } from "../lexicon/titles.ts";
import { words } from "../lexicon/words.ts";
import { genderOfTitles } from "../names/name-parts.ts";
import type { Quotations } from "../quotations/quotations.ts";
import { endsClause } from "../reading/ends-clause.ts";
import type { Reading } from "../reading/reading.ts";
import { canBeOne } from "./can-be-one.ts";
import { type Characters, canBeThere, type NamePlace, recast, redraft } from "./character-draft.ts";
import { type Identity, join } from "./join-characters.ts";

/** Roles that are anybody's for an evening, or a title before a name. */
const PASSING = words(
  `guest visitor host hostess stranger prisoner messenger lady lord king queen prince princess duke duchess count
  countess baron knight master mistress marquis contessa mate maid student pupil`,
);
const ARTICLES = words("the a an our their his her my your its");
const BEING = words("was is had has");
/** Words between an article and the noun of a role, at most. */
const MOST_WORDS = 2;

/**
 * Gives those of whom the narration says what they are the role for a title, so that a tag may mean them by it:
 *
 *     Mr. Uddle, who had been caretaker of the school, …      Uddle, the caretaker, …      the housemaid, Elsie, …
 */
export function tellRoles(
  reading: Reading,
  quotations: Quotations,
  characters: Characters,
): Characters {
  const told = new Map<number, Set<string>>();
  for (const place of characters.places) {
    const [who = -1] = place.candidates;
    const draft = characters.list[who];
    if (place.isTitle || draft === undefined || !canBeThere(draft)) continue;
    const isQuoted = quotations.quotationOf[place.firstToken] !== -1;
    const role =
      titleBehind(reading, place) ??
      (isQuoted ? null : (roleBehind(reading, place) ?? roleBefore(reading, place)));
    if (role === null) continue;
    told.set(who, (told.get(who) ?? new Set()).add(role));
  }
  if (told.size === 0) return characters;
  const list = characters.list.map((draft, who) => {
    const roles = told.get(who);
    return roles === undefined
      ? draft
      : redraft(draft, {
          titles: new Set([...draft.titles, ...roles]),
          gender: genderByTitles([...roles], draft.gender),
        });
  });
  return officesOf(characters, told).reduce(join, recast(characters, { list }));
}

/** The characters known by an office alone whose one bearer the narration tells: “the caretaker” is Uddle. */
function officesOf(
  { list, offices }: Characters,
  told: ReadonlyMap<number, ReadonlySet<string>>,
): readonly Identity[] {
  return [...offices].flatMap(([noun, who]): readonly Identity[] => {
    const [is = -1, ...others] = [...told]
      .filter(([, roles]) => roles.has(noun))
      .map(([one]) => one);
    const isHeld = list.some(
      ({ titles, count }, one) => count > 0 && one !== who && titles.has(noun),
    );
    if (others.length > 0 || isHeld || is === who) return [];
    return canBeOne(list[who], list[is]) ? [[who, is]] : [];
  });
}

/** “Uddle, who had been caretaker”, “Uddle, the old caretaker,”. */
function roleBehind({ tokens }: Reading, { endToken }: NamePlace): string | null {
  if (wordAt(tokens, endToken) !== ",") return null;
  let token = endToken + 1;
  const isClause = wordAt(tokens, token) === "who";
  if (isClause) {
    if (!BEING.has(wordAt(tokens, ++token))) return null;
    token += wordAt(tokens, token + 1) === "been" ? 2 : 1;
  }
  const hasArticle = ARTICLES.has(wordAt(tokens, token));
  if (!hasArticle && !isClause) return null;
  const noun = roleFrom(tokens, hasArticle ? token + 1 : token);
  if (noun === -1) return null;
  const isEnded = isClause || /^[,.;:!?—–)]$/.test(wordAt(tokens, noun + 1));
  const isOfOthers = wordAt(tokens, noun + 1) === "of" || wordAt(tokens, noun + 1) === "at";
  return isEnded || isOfOthers ? wordAt(tokens, noun) : null;
}

/** “Ilsabet, Queen of the Valleys”, which also a herald may say. */
function titleBehind({ tokens }: Reading, { endToken }: NamePlace): string | null {
  const title = wordAt(tokens, endToken + 1);
  const isTitle =
    wordAt(tokens, endToken) === "," &&
    wordAt(tokens, endToken + 2) === "of" &&
    tokens.cases[endToken + 1] === Case.capitalized &&
    /^(?:noble|rank|clerical)$/.test(TITLES.get(title)?.kind ?? "");
  return isTitle ? title : null;
}

/** The gender that titles tell (“queen”, “sister”); else the one that is known. */
function genderByTitles(titles: readonly string[], known: Gender): Gender {
  const gender = genderOfTitles(titles);
  return gender === "unknown" ? known : gender;
}

/** “the housemaid, Elsie,”: the noun right before a comma and the name. */
function roleBefore(reading: Reading, { firstToken, endToken }: NamePlace): string | null {
  const { tokens } = reading;
  if (wordAt(tokens, firstToken - 1) !== "," || !/^[,.;]$/.test(wordAt(tokens, endToken)))
    return null;
  const noun = firstToken - 2;
  for (let token = noun - 1; token >= noun - 1 - MOST_WORDS; token--) {
    if (!ARTICLES.has(wordAt(tokens, token))) continue;
    const isList = /^(?:,|and|or|with)$/.test(wordAt(tokens, token - 1));
    const isRole = !isList && !endsClause(reading, token);
    return isRole && roleFrom(tokens, token + 1) === noun ? wordAt(tokens, noun) : null;
  }
  return null;
}

/** The token of a role in small letters, with adjectives before it at most; -1 where there is none. */
function roleFrom(tokens: Reading["tokens"], from: number): number {
  for (let token = from; token <= from + MOST_WORDS; token++) {
    if (tokens.cases[token] !== Case.lower) return -1;
    const word = wordAt(tokens, token);
    if (ROLE_NOUNS.has(word)) return PASSING.has(word) ? -1 : token;
    if ((classesAt(tokens, token) & FUNCTION_WORD) !== 0) return -1;
  }
  return -1;
}
