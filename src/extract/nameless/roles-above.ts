import type { Gender } from "../../story/story.ts";
import { classesAt, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import { appendTo } from "../../util/append-to.ts";
import type { Characters } from "../cast/character-draft.ts";
import { isPersonNoun } from "../lexicon/people.ts";
import { PLAIN_SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { gendersAgree } from "../names/gender.ts";
import type { Quotation, Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { genderOfRole } from "./role-nouns.ts";
import { articleBefore } from "./role-phrases.ts";

const INDEFINITE = /^(?:a|an|another)$/;
/** Words before an article after which nobody is brought in: “like a man”, “he was a man”. */
const LIKENING = /^(?:like|than|as|of|was|were|is|be|been|such|for|with|by|to|in|at)$/;

/**
 * Finds the nouns by which the sentence above brings in who speaks, where only a pronoun tags the speech:
 *
 *     Behind the desk a tired clerk looked up. ¶ “Closed,” he said.
 *                             ^^^^^
 *
 * Where the sentence names somebody else whom the pronoun could mean, nobody is brought in.
 *
 * @returns their tokens, in text order.
 */
export function findRolesAbove(
  reading: Reading,
  quotations: Quotations,
  { list, places }: Characters,
): readonly number[] {
  const named = new Map<number, Gender[]>();
  for (const { firstToken, candidates } of places) {
    const sentence = reading.sentenceOf[firstToken] ?? -1;
    for (const candidate of candidates)
      appendTo(named, sentence, list[candidate]?.gender ?? "unknown");
  }
  return quotations.list.flatMap((quotation, index) => {
    const { paragraph, firstToken } = quotation;
    if (!quotation.isSpeech || reading.paragraphOf[firstToken - 1] === paragraph) return [];
    if (quotations.list[index - 1]?.paragraph === paragraph - 1) return [];
    const gender = taggedGender(reading, quotation);
    if (gender === "unknown") return [];
    const sentence = reading.sentenceOf[firstToken - 1] ?? -1;
    const isAnother = named.get(sentence)?.some((other) => gendersAgree(other, gender)) ?? false;
    return isAnother ? [] : nounsIn(reading, firstToken - 1, gender);
  });
}

/** The gender of the pronoun that tags a quotation: “he said”, “said she”. */
function taggedGender(
  { tokens, paragraphOf }: Reading,
  { endToken, paragraph }: Quotation,
): Gender {
  if (paragraphOf[endToken + 1] !== paragraph) return "unknown";
  const words = [wordAt(tokens, endToken), wordAt(tokens, endToken + 1)];
  const pronoun = words.find((word) => word === "he" || word === "she");
  if (pronoun === undefined || !words.some((word) => PLAIN_SPEECH_VERBS.has(word)))
    return "unknown";
  return pronoun === "he" ? "male" : "female";
}

/** The one person whom a sentence brings in and who does something in it, by the token of the noun. */
function nounsIn(reading: Reading, lastToken: number, gender: Gender): readonly number[] {
  const { tokens, sentenceOf } = reading;
  const nouns: number[] = [];
  for (let token = lastToken; token >= 0 && sentenceOf[token] === sentenceOf[lastToken]; token--) {
    const word = wordAt(tokens, token);
    const acts = (classesAt(tokens, token + 1) & WordClass.pastVerb) !== 0;
    if (!acts || !isPersonNoun(word) || !gendersAgree(genderOfRole(word), gender)) continue;
    const article = articleBefore(reading, token);
    if (INDEFINITE.test(wordAt(tokens, article)) && !LIKENING.test(wordAt(tokens, article - 1)))
      nouns.push(token);
  }
  return nouns.length === 1 ? nouns : [];
}
