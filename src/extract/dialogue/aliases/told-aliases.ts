import { wordAt } from "../../../text/tokens.ts";
import { canBeOne } from "../../cast/can-be-one.ts";
import type { CharacterDraft } from "../../cast/character-draft.ts";
import type { Reading } from "../../reading/reading.ts";
import type { PersonPhrase, PersonPhrases } from "../../references/person-phrase.ts";
import type { References } from "../../references/references.ts";
import type { AliasGuess } from "./alias-guess.ts";
import { isNaming } from "./appositions.ts";
import type { NameUses } from "./name-uses.ts";

/** How many words stand between the two names, at most. */
const BETWEEN = 10;

/** What may stand before the words that tell. */
const BEFORE = "(?:[,(–—-]+ )*(?:is |was |were |and |who )*";
const OFTEN =
  "(?:(?:better|best|generally|commonly|always|usually|also|now|afterwards?|formerly|once|hitherto) )*";
/** What stands between a name and another of the same person. */
const TELLS = new RegExp(
  `^(?:${[
    `${BEFORE}(?:otherwise|alias|n[ée]e|nicknamed|surnamed)`,
    `${BEFORE}${OFTEN}known (?:(?:to|by|among|at|in) .+ )?as`,
    `[,(–—-]+ ${OFTEN}called(?: by (?:his|her|their|all|most|every|the) \\w+)?`,
    ", whom \\w+(?: \\w+)? (?:calls?|called|nicknamed)",
  ].join("|")})[ ,]*(?:the )?["“‘'_]?$`,
);

/** “Ines Holt, now Mrs. Marsh”. */
const WED_TO = /^[,(] (?:now|formerly)$/;
const WED = /^(?:mrs|miss|lady|madame|mademoiselle)$/;

/**
 * Guesses that two names are one person's since the story says so:
 *
 *     Lewis Holt, otherwise the Fox, …     Lucy Marsh, known to her friends as “Pepper”, …
 */
export function guessToldAliases(
  reading: Reading,
  phrases: PersonPhrases,
  { referent }: References,
  list: readonly CharacterDraft[],
  { narrated }: NameUses,
): readonly AliasGuess[] {
  const uses = (who: number) => narrated.get(who)?.length ?? 0;
  const named = phrases.list
    .map((phrase, index) => ({ phrase, who: referent[index] ?? -1 }))
    .filter(({ phrase }) => isNaming(phrase));
  return named.flatMap(({ phrase, who: other }, index): AliasGuess[] => {
    const before = named[index - 1];
    const one = before?.who ?? -1;
    if (before === undefined || one === other || !canBeOne(list[one], list[other])) return [];
    if (!tells(reading, before.phrase, phrase)) return [];
    const [who, is] = uses(one) <= uses(other) ? [one, other] : [other, one];
    return [{ who, is, points: 1 }];
  });
}

function tells({ tokens, sentenceOf }: Reading, one: PersonPhrase, other: PersonPhrase): boolean {
  const length = other.firstToken - one.endToken;
  if (length < 1 || length > BETWEEN || one.isPossessive) return false;
  if (sentenceOf[one.firstToken] !== sentenceOf[other.firstToken]) return false;
  const words: string[] = [];
  for (let token = one.endToken; token < other.firstToken; token++) {
    words.push(wordAt(tokens, token));
  }
  const between = words.join(" ");
  return (
    TELLS.test(between) || (WED_TO.test(between) && WED.test(wordAt(tokens, other.firstToken)))
  );
}
