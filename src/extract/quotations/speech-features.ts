import { Case, classesAt, type Tokens, wordAt } from "../../text/tokens.ts";
import { WordClass } from "../../text/word-classes.ts";
import {
  PLAIN_INFINITIVES,
  PLAIN_SPEECH_VERBS,
  SPEECH_VERBS,
  VOICE_NOUNS,
} from "../lexicon/speech-verbs.ts";
import { words } from "../lexicon/words.ts";
import type { Reading } from "../reading/reading.ts";
import type { SpeechFeature } from "./speech-weights.ts";

/** Where quoted words stand: from the opening mark to past the closing one. */
export interface QuotedWords {
  readonly firstToken: number;
  readonly endToken: number;
  readonly paragraph: number;
}

/** Words of who speaks and who is spoken to. */
const PERSONAL = words(
  "i i'm i've i'll i'd you you're you've you'll you'd we we're we'll my your me us our mine yours",
);
/** Words that hardly stand but in talk. */
const TALK = words(
  "yes no oh ah well sir madam please thank thanks dear hush hurrah hello alas good come why what",
);
const POINTING = words(
  "the a an this that these those his her its their my our your some any no such what",
);
/** What a name, a title or a word as such is called by. */
const NAMING = words(
  `called call calls calling named termed styled titled entitled known dubbed christened so-called nicknamed labelled
  described word words phrase expression term name names title titles sign motto song tune ballad poem novel book story
  article paper headed inscribed inscription letters marked signed spelled spelt pronounced meant means meaning being`,
);
/** Letters of a word that a title may write in small letters. */
const SHORT_WORD = 4;
/** Tokens before a quotation that are looked at for a verb, a voice, or what names a thing. */
const LEAD_IN = 7;
/** Tokens of a quotation that is hardly part of the sentence around it. */
const LONG = 16;
/** And after it for a verb. */
const TAG = 4;

/** What is seen of quoted words that tells speech from titles, signs and words as such. */
export function speechFeatures(reading: Reading, quoted: QuotedWords): readonly SpeechFeature[] {
  return [
    "bias",
    ...featuresInside(reading, quoted),
    ...featuresBefore(reading, quoted),
    ...featuresAfter(reading, quoted),
  ];
}

function featuresInside({ tokens }: Reading, quoted: QuotedWords): readonly SpeechFeature[] {
  const { firstToken } = quoted;
  const end = endInside(tokens, quoted);
  let [count, capitals, isPersonal, isTalk] = [0, 0, false, false];
  for (let token = firstToken + 1; token < end; token++) {
    if (tokens.cases[token] === Case.none) continue;
    const word = wordAt(tokens, token);
    count++;
    if (tokens.cases[token] !== Case.lower || word.length < SHORT_WORD) capitals++;
    isPersonal ||= PERSONAL.has(word);
    isTalk ||= TALK.has(word);
  }
  const found: SpeechFeature[] = [lengthOf(count), endOf(lastInside(tokens, quoted))];
  if (isPersonal) found.push("personal");
  if (isTalk) found.push("talk");
  if (tokens.cases[firstToken + 1] === Case.lower) found.push("lower");
  else if (count > 1 && capitals === count) found.push("titled");
  return found;
}

/** Past the last token inside the marks; a speech that its paragraph ends has no closing one. */
function endInside(tokens: Tokens, { endToken }: QuotedWords): number {
  return CLOSING.test(wordAt(tokens, endToken - 1)) ? endToken - 1 : endToken;
}

const CLOSING = /^["”'’»]$/;

/** The last word or mark inside, past what prints it in italics. */
function lastInside(tokens: Tokens, quoted: QuotedWords): string {
  let token = endInside(tokens, quoted) - 1;
  while (wordAt(tokens, token) === "_") token--;
  return wordAt(tokens, token);
}

function lengthOf(count: number): SpeechFeature {
  if (count <= 1) return "oneWord";
  if (count <= 3) return "threeWords";
  if (count <= 6) return "sixWords";
  return count <= 12 ? "twelveWords" : "manyWords";
}

function endOf(last: string): SpeechFeature {
  if (last === ",") return "endsComma";
  if (last === ".") return "endsStop";
  if (last === "!" || last === "?") return "endsCall";
  return /^[—–…;:-]$/.test(last) ? "endsOpen" : "endsBare";
}

function featuresBefore(reading: Reading, quoted: QuotedWords): readonly SpeechFeature[] {
  const { tokens, paragraphs } = reading;
  const { firstToken, paragraph } = quoted;
  const first = paragraphs[paragraph]?.firstToken ?? firstToken;
  if (firstToken === first) return ["opensParagraph"];
  const found: SpeechFeature[] = [...leadIn(tokens, first, firstToken)];
  if (tokens.cases[firstToken - 1] !== Case.none) {
    found.push(afterWord(tokens, firstToken - 1, lastInside(tokens, quoted)));
    if (runsOn(tokens, quoted)) found.push("runsOn");
  } else {
    found.push(afterMark(tokens, firstToken - 1, lastInside(tokens, quoted)));
  }
  if (isListed(tokens, first, firstToken)) found.push("afterQuotation");
  if (/^["“'‘«„]/.test(wordAt(tokens, first))) found.push("inSpeechParagraph");
  return found;
}

/** Whether a quotation after a word is part of the sentence around it: short, in small letters, and not “said” right after. */
function runsOn(tokens: Tokens, { firstToken, endToken }: QuotedWords): boolean {
  const isLower = tokens.cases[firstToken + 1] === Case.lower;
  return (
    isLower && endToken - firstToken <= LONG && !PLAIN_SPEECH_VERBS.has(wordAt(tokens, endToken))
  );
}

/** @param last the last word or mark inside the quotation. */
function afterMark(tokens: Tokens, token: number, last: string): SpeechFeature {
  const mark = wordAt(tokens, token);
  if (/^[,:]$/.test(mark) && SPEECH_VERBS.has(wordAt(tokens, token - 1))) return "afterSaidComma";
  if (mark === ",") return endOf(last) === "endsBare" ? "afterCommaBare" : "afterComma";
  if (mark === ":") return "afterColon";
  return /^[.!?…]$/.test(mark) ? "afterStop" : "afterMark";
}

/** “Yes” and “No”: whether another quotation ends right before, or a word before. */
function isListed(tokens: Tokens, first: number, token: number): boolean {
  const before = /^(?:and|or|,|;)$/.test(wordAt(tokens, token - 1)) ? token - 2 : token - 1;
  return before > first && CLOSING.test(wordAt(tokens, before));
}

/** What the words that lead in hold: a verb of speech, a voice, what names a thing. */
function leadIn(tokens: Tokens, first: number, end: number): readonly SpeechFeature[] {
  const found = new Set<SpeechFeature>();
  for (let token = end - 1; token >= Math.max(first, end - LEAD_IN); token--) {
    const word = wordAt(tokens, token);
    if (/^[.!?]$/.test(word)) break;
    if (SPEECH_VERBS.has(word) || VOICE_NOUNS.has(word)) {
      found.add(token >= end - 2 ? "leadVerbNear" : "leadVerb");
    }
    if (NAMING.has(word)) found.add("leadNaming");
  }
  return [...found];
}

/** @param last the last word or mark inside the quotation: “called ‘Holt’” names, “called ‘Holt!’” speaks. */
function afterWord(tokens: Tokens, token: number, last: string): SpeechFeature {
  const word = wordAt(tokens, token);
  if (NAMING.has(word) && endOf(last) !== "endsCall") return "afterNaming";
  if (PLAIN_SPEECH_VERBS.has(word) || PLAIN_INFINITIVES.has(word)) return "afterSaid";
  if (SPEECH_VERBS.has(word)) return "afterVerb";
  if (POINTING.has(word)) return "afterPointing";
  if ((classesAt(tokens, token) & WordClass.preposition) !== 0) return "afterPreposition";
  return "afterWord";
}

function featuresAfter(
  { tokens, paragraphs }: Reading,
  { endToken, paragraph }: QuotedWords,
): readonly SpeechFeature[] {
  const end = paragraphs[paragraph]?.endToken ?? endToken;
  if (endToken >= end) return ["closesParagraph"];
  const found: SpeechFeature[] = isTagged(tokens, endToken, end) ? ["tagged"] : [];
  if (PLAIN_SPEECH_VERBS.has(wordAt(tokens, endToken))) found.push("taggedNext");
  if (tokens.cases[endToken] === Case.lower) found.push("goesOn");
  else if (tokens.cases[endToken] === Case.none) {
    found.push(/^[—–-]$/.test(wordAt(tokens, endToken)) ? "beforeDash" : "beforeMark");
  }
  return found;
}

/** Whether a verb of speech, or a voice, follows in the same clause. */
function isTagged(tokens: Tokens, from: number, end: number): boolean {
  for (let token = from; token < Math.min(from + TAG, end); token++) {
    const word = wordAt(tokens, token);
    if (PLAIN_SPEECH_VERBS.has(word) || VOICE_NOUNS.has(word)) return true;
    if (/^[.!?;:]$/.test(word)) return false;
  }
  return false;
}
