import { classesAt, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import { words } from "../lexicon/words.ts";
import type { PersonPhrase } from "../references/person-phrase.ts";
import { isGoverned, isObject, subjectOf } from "./narration.ts";
import type { CueText } from "./speech-cue.ts";

/**
 * The nearest person before a verb who can be its subject: “when her friend prevented her by saying”. Whoever does
 * something in a clause of its own, which ends before the verb, does not also say something, unless nobody else can.
 */
export function subjectBefore(text: CueText, from: number, verb: number): number {
  const { tokens, phrases } = text;
  const isSecond = /^(?:and|but|then)$/.test(wordAt(tokens, verb - 1));
  const isAdjunct = wordAt(tokens, verb).endsWith("ing") && wordAt(tokens, verb - 1) === ",";
  let inClause = -1;
  for (let token = verb - 1; token >= from; token--) {
    const phrase = phrases.at[token] ?? -1;
    const found = phrases.list[phrase];
    if (found === undefined || !canBeSubject(text, found, from, verb)) continue;
    if (isSecond && isAside(text, found)) continue;
    if (isAdjunct || !isClosed(text, found, verb)) return phrase;
    if (inClause === -1) inClause = phrase;
  }
  return inClause === -1 ? subjectOf(text, from, verb) : inClause;
}

function canBeSubject(text: CueText, found: PersonPhrase, from: number, verb: number): boolean {
  if (found.isQuoted || isObject(found)) return false;
  if (found.isPossessive && !isGerund(text, found, verb)) return false;
  return !isGoverned(text, found, from, GOVERNS) || hasClause(text, found);
}

/** “when Otto had finished his song, …”: whether a phrase has a clause with a verb of its own, and a comma ends it. */
function isClosed(text: CueText, found: PersonPhrase, verb: number): boolean {
  const { tokens } = text;
  if (!SUBORDINATES.has(wordAt(tokens, found.firstToken - 1))) return false;
  let hasVerb = false;
  for (let token = found.endToken; token < verb; token++) {
    if (wordAt(tokens, token) === ",") return hasVerb;
    hasVerb ||= isFiniteVerb(text, token);
  }
  return false;
}

const SUBORDINATES = words(
  "when while as which whom where what whose that than if because though although till until before after since how why",
);

function isFiniteVerb({ tokens }: CueText, token: number): boolean {
  const isPast = (classesAt(tokens, token) & WordClass.pastVerb) !== 0;
  return (
    isPast || /^(?:was|were|had|did|could|would|is|has|might|should)$/.test(wordAt(tokens, token))
  );
}

const GOVERNS = WordClass.preposition | WordClass.pastVerb;

/** “where she and Otto sat”: whoever does something in a clause of its own does not also “and said”. */
function isAside({ tokens, phrases }: CueText, { firstToken }: PersonPhrase): boolean {
  let before = firstToken - 1;
  if (wordAt(tokens, before) === "and" && (phrases.at[before - 1] ?? -1) >= 0) before -= 2;
  return /^(?:where|which|whom)$/.test(wordAt(tokens, before));
}

/** “broken by Paula, who … said”: whoever has a clause of their own is its subject. */
function hasClause(text: CueText, { endToken }: PersonPhrase): boolean {
  const next = wordAt(text.tokens, endToken);
  return next === "who" || (next === "," && wordAt(text.tokens, endToken + 1) === "who");
}

/** “Harte's saying”: the owner of a verb in -ing is its subject. */
function isGerund(text: CueText, { endToken }: PersonPhrase, verb: number): boolean {
  return verb <= endToken + 2 && wordAt(text.tokens, verb).endsWith("ing");
}
