import { wordAt } from "../../../text/tokens.ts";
import type { CharacterDraft, Characters } from "../../cast/character-draft.ts";
import type { SpeechCue } from "../../cues/speech-cue.ts";
import { gendersAgree } from "../../names/gender.ts";
import type { Quotations } from "../../quotations/quotations.ts";
import type { Reading } from "../../reading/reading.ts";
import { sentenceStart } from "../../reading/sentence-start.ts";
import type { PersonPhrase, PersonPhrases } from "../../references/person-phrase.ts";
import type { References } from "../../references/references.ts";
import { tagOf } from "../tag-of.ts";
import type { AliasGuess } from "./alias-guess.ts";
import { findNameAnswers } from "./name-answers.ts";

/** All that introductions are read from. */
interface IntroducedText {
  readonly reading: Reading;
  readonly quotations: Quotations;
  readonly phrases: PersonPhrases;
  readonly cues: readonly (SpeechCue | null)[];
  readonly references: References;
  readonly characters: Characters;
}

/** How many paragraphs away somebody without a name is looked for who is introduced. */
const REACH = 3;
/** Words before a name that are looked at. */
const BEFORE = 5;

/** What stands before a name that somebody else is told by; “a man called Holt” is nobody of whom was told before. */
const OF_ANOTHER =
  /(?:^| )(?:(?:his|her) (?:real )?name (?:is|was|'s|’s)|(?:his|her|child|boy|girl) 's name (?:is|was)|was announced as|whose name (?:is|was)|by (?:the )?name of|(?:who|whom) (?:was|they|he|she|everybody) (?:named|called)|the (?:\w+ )?(?:man|woman|girl|boy|gentleman|lady) (?:named|called)|this is(?: my \w+ ,)?|introduce(?: \w+)?)$/;
/** What stands before a name that one says of oneself. */
const OF_ONESELF = /(?:^| )(?:my name (?:is|'s|’s)|my name 's|i am|i'm|i’m|call me|calls me)$/;

/**
 * Guesses that somebody without a name is who is introduced while they are there:
 *
 *     The stranger bowed. “My name is Holt,” said he.
 *     “And what is your name?” ¶ “Celia,” said the girl.
 *     The officer, whose name was Marsh, knocked.     “This is Mr. Marsh.”
 */
export function guessIntroducedAliases(text: IntroducedText): readonly AliasGuess[] {
  const { characters, phrases, references } = text;
  const nameless = namelessOf(characters);
  if (nameless.size === 0) return [];
  const answers = findNameAnswers(text.reading, text.quotations);
  return phrases.list.flatMap((phrase, index): AliasGuess[] => {
    const is = references.referent[index] ?? -1;
    const drafted = characters.list[is];
    if (phrase.kind !== "name" || phrase.isDescription || drafted === undefined) return [];
    if (drafted.names.size === 0 || drafted.isNarrator || drafted.kind === "group") return [];
    if (phrase.isPossessive) return [];
    const who = whoIsIntroduced(text, answers, nameless, phrase, index);
    const isLike = gendersAgree(characters.list[who]?.gender ?? "unknown", drafted.gender);
    return nameless.has(who) && isLike ? [{ who, is, points: 1 + 1 / (index + 1) }] : [];
  });
}

/** Whoever the narration has named within so many paragraphs before need not be introduced. */
const NAMED = 20;

function isNamedBefore(
  { reading, phrases, references }: IntroducedText,
  who: number,
  index: number,
): boolean {
  const paragraphAt = (at: number) => reading.paragraphOf[phrases.list[at]?.firstToken ?? -1] ?? -1;
  const first = paragraphAt(index) - NAMED;
  for (let at = index - 1; at >= 0 && paragraphAt(at) >= first; at--) {
    const { kind, isQuoted } = phrases.list[at] as PersonPhrase;
    if (kind === "name" && !isQuoted && references.referent[at] === who) return true;
  }
  return false;
}

/** Those who speak and have neither name nor office, and are nobody's own: “my master”. */
function namelessOf({ list, offices }: Characters): ReadonlySet<number> {
  const held = new Set(offices.values());
  const isNameless = ({ name, names, titles, isNarrator, count, kind }: CharacterDraft) =>
    names.size + titles.size === 0 &&
    !isNarrator &&
    count > 0 &&
    kind === "person" &&
    !name.startsWith("my ");
  const found = list.flatMap((draft, who) => (isNameless(draft) && !held.has(who) ? [who] : []));
  return new Set(found);
}

function whoIsIntroduced(
  text: IntroducedText,
  answers: ReadonlySet<number>,
  nameless: ReadonlySet<number>,
  phrase: PersonPhrase,
  index: number,
): number {
  const { reading, quotations, references } = text;
  const quotation = quotations.quotationOf[phrase.firstToken] ?? -1;
  const before = wordsBefore(reading, phrase.firstToken);
  if (quotation !== -1 && (answers.has(quotation) || OF_ONESELF.test(before)))
    return speakerOf(text, quotation);
  if (!OF_ANOTHER.test(before) || isNamedBefore(text, references.referent[index] ?? -1, index))
    return -1;
  const who = nearest(text, nameless, phrase, index);
  return quotation !== -1 && who === speakerOf(text, quotation) ? -1 : who;
}

function wordsBefore(reading: Reading, name: number): string {
  const found: string[] = [];
  for (let token = sentenceStart(reading, name, name - BEFORE); token < name; token++)
    found.push(wordAt(reading.tokens, token));
  return found.join(" ");
}

/** Whom a tag names as the speaker of a quotation; -1 where none does. */
function speakerOf({ quotations, cues, references }: IntroducedText, quotation: number): number {
  return references.referent[tagOf(quotations, cues, quotation)] ?? -1;
}

/** Who without a name was mentioned last before a phrase, else is next, outside of quotations. */
function nearest(
  text: IntroducedText,
  nameless: ReadonlySet<number>,
  phrase: PersonPhrase,
  index: number,
): number {
  const { reading, phrases, references } = text;
  const paragraph = reading.paragraphOf[phrase.firstToken] ?? -1;
  const isNear = ({ firstToken }: PersonPhrase) =>
    Math.abs((reading.paragraphOf[firstToken] ?? -1) - paragraph) <= REACH;
  for (const step of [-1, 1]) {
    let at = index + step;
    for (let other = phrases.list[at]; other !== undefined && isNear(other); ) {
      const who = references.referent[at] ?? -1;
      if (isToldOf(other, phrase) && nameless.has(who)) return who;
      at += step;
      other = phrases.list[at];
    }
  }
  return -1;
}

/** Whether the narration tells of somebody there who can have the name. */
function isToldOf({ kind, isQuoted, gender }: PersonPhrase, name: PersonPhrase): boolean {
  return kind !== "pronoun" && !isQuoted && gendersAgree(gender, name.gender);
}
