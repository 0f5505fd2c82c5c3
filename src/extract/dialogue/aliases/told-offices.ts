import type { Gender } from "../../../story/story.ts";
import { type Tokens, wordAt } from "../../../text/tokens.ts";
import type { CharacterDraft, Characters } from "../../cast/character-draft.ts";
import { words } from "../../lexicon/words.ts";
import { gendersAgree } from "../../names/gender.ts";
import type { Reading } from "../../reading/reading.ts";
import type { PersonPhrase, PersonPhrases } from "../../references/person-phrase.ts";
import type { References } from "../../references/references.ts";
import type { AliasGuess } from "./alias-guess.ts";

/** How many paragraphs above somebody was named of whom an office is told. */
const REACH = 4;

/** How often the story names the office, at least. */
const USES = 3;

const IS = words("is was 's ’s");
/** What stands between “he” and the office that he is told to hold. */
const HOLDS = new Set([...IS, ...words("also now our the only just merely indeed")]);

/**
 * Guesses that an office is held by whoever was named last, where the story says so:
 *
 *     “Mr. Marsh is here,” said Adriana.
 *     “He is also Coroner,” said Ines to me.      the Coroner is Mr. Marsh
 */
export function guessToldOffices(
  reading: Reading,
  phrases: PersonPhrases,
  { referent }: References,
  { list }: Characters,
): readonly AliasGuess[] {
  const { tokens } = reading;
  const offices = officesOf(list);
  if (offices.size === 0) return [];
  return phrases.list.flatMap((phrase, index): AliasGuess[] => {
    const who = offices.get(toldOffice(tokens, phrase)) ?? -1;
    if (who < 0 || !gendersAgree(list[who]?.gender ?? "unknown", phrase.gender)) return [];
    const is = lastNamed(reading, phrases, referent, list, index);
    return is < 0 ? [] : [{ who, is, points: 1 }];
  });
}

/** How many words stand between “he” and the office, at most. */
const BETWEEN = 3;

/** “He is also Coroner”: the office that a pronoun's sentence tells; empty where it tells none. */
function toldOffice(tokens: Tokens, { kind, head, endToken }: PersonPhrase): string {
  if (kind !== "pronoun" || !/^(?:he|she)$/.test(head)) return "";
  const between: string[] = [];
  for (let token = endToken; token <= endToken + BETWEEN; token++) {
    const word = wordAt(tokens, token);
    // “He is Rector of Averil” is not the rector of the story.
    if (!HOLDS.has(word))
      return IS.has(between[0] ?? "") && wordAt(tokens, token + 1) !== "of" ? word : "";
    between.push(word);
  }
  return "";
}

/** Words that anybody may be told to be: “he is the man for us”. */
const ANYBODY = words(
  "man woman boy girl child gentleman lady one person fellow master mistress lord stranger voice",
);

/** The characters who are known by an office alone, by its word. */
function officesOf(list: readonly CharacterDraft[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  list.forEach(({ count, isNarrator, name }, who) => {
    const word = /^the (\p{L}+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
    if (count >= USES && !isNarrator && word !== "" && !ANYBODY.has(word)) found.set(word, who);
  });
  return found;
}

/** Who can be meant by a pronoun and was named last before it, but for those whom its own paragraph tells of. */
function lastNamed(
  { paragraphOf }: Reading,
  { list }: PersonPhrases,
  referent: Int32Array,
  drafts: readonly CharacterDraft[],
  pronoun: number,
): number {
  const { firstToken, gender } = list[pronoun] as PersonPhrase;
  const paragraph = paragraphOf[firstToken] ?? -1;
  const passed = new Set<number>();
  const canBe = (who: number) => {
    const draft = drafts[who];
    return draft !== undefined && !passed.has(who) && hasName(draft, gender);
  };
  for (let at = pronoun - 1; at >= 0; at--) {
    const { kind, firstToken: token, isPossessive } = list[at] as PersonPhrase;
    const above = paragraph - (paragraphOf[token] ?? -1);
    if (above > REACH) return -1;
    const who = referent[at] ?? -1;
    if (kind === "name" && !isPossessive && canBe(who)) return who;
    if (kind !== "name" && above === 0) passed.add(who);
  }
  return -1;
}

function hasName({ name, gender }: CharacterDraft, wanted: Gender): boolean {
  return !/^the /i.test(name) && gendersAgree(gender, wanted);
}
