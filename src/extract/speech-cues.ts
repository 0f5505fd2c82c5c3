import { WordClass } from "../text/word-classes.ts";
import { PLAIN_SPEECH_VERBS, SPEECH_VERBS, VOICE_NOUNS } from "./lexicon/speech-verbs.ts";
import type { PersonPhrases } from "./person-phrases.ts";
import type { Quotation, Quotations } from "./quotations.ts";
import type { Reading } from "./reading.ts";

/** How plainly the narration beside a quotation says who speaks. */
export type CueStrength =
  /** “Come in,” said Lucy. */
  | "tag"
  /** Lucy looked up and said: “Come in.” */
  | "introduction"
  /** “Come in.” Lucy opened the door. */
  | "beat"
  /** Lucy opened the door. ¶ “Come in.” */
  | "above"
  /** They all cried, “Come in!” */
  | "group";

export interface SpeechCue {
  readonly strength: CueStrength;
  /** Index of the person phrase that names the speaker; -1 for a group. */
  readonly phrase: number;
  /** Index of the phrase that names whom it is said to; -1 where none does. */
  readonly addressee: number;
}

interface Text {
  readonly reading: Reading;
  readonly phrases: PersonPhrases;
  readonly quotations: Quotations;
}

/** For each quotation, what the words around it say of its speaker; `null` where they say nothing. */
export function findSpeechCues(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
): readonly (SpeechCue | null)[] {
  const text: Text = { reading, phrases, quotations };
  return quotations.list.map((quotation, index) => {
    const paragraph = reading.paragraphs[quotation.paragraph];
    if (paragraph === undefined || !quotation.isSpeech) return null;
    const before = neighbour(quotations, index, -1, quotation.paragraph);
    const after = neighbour(quotations, index, 1, quotation.paragraph);
    const from = before?.endToken ?? paragraph.firstToken;
    const to = after?.firstToken ?? paragraph.endToken;
    return (
      tagAfter(text, quotation, to) ??
      introduction(text, from, quotation.firstToken) ??
      introductionAbove(text, quotation) ??
      beatAfter(text, quotation, to, after !== null) ??
      beatBefore(text, from, quotation.firstToken) ??
      (before === null ? subjectAbove(text, quotation) : null)
    );
  });
}

function neighbour(
  { list }: Quotations,
  index: number,
  step: number,
  paragraph: number,
): Quotation | null {
  for (let at = index + step; list[at]?.paragraph === paragraph; at += step) {
    const quotation = list[at];
    if (quotation?.isSpeech === true) return quotation;
  }
  return null;
}

function wordAt({ reading: { tokens } }: Text, token: number): string {
  return tokens.words[tokens.ids[token] ?? -1] ?? "";
}

function classesAt({ reading: { tokens } }: Text, token: number): number {
  return tokens.classes[tokens.ids[token] ?? -1] ?? 0;
}

function isAdverb(text: Text, token: number): boolean {
  const word = wordAt(text, token);
  return (
    (classesAt(text, token) & WordClass.adverb) !== 0 ||
    (word.length > 4 && word.endsWith("ly")) ||
    /^(?:had|then|at|last|only|all|both|once|just|quite|very|in|her|his|turn)$/.test(word)
  );
}

const GROUPS = new Set(
  "they all both everyone everybody several many some voices people we".split(" "),
);

/** A tag right after the quotation: verb and speaker, or speaker and verb. */
function tagAfter(text: Text, quotation: Quotation, to: number): SpeechCue | null {
  let token = quotation.endToken;
  while (token < to && /^[,.—–…*_-]$/.test(wordAt(text, token))) token++;
  if (token >= to) return null;
  if (SPEECH_VERBS.has(wordAt(text, token))) return verbFirst(text, token, to);
  if (GROUPS.has(wordAt(text, token)) && hasSpeechVerb(text, token + 1, Math.min(to, token + 4))) {
    return { strength: "group", phrase: -1, addressee: -1 };
  }
  return speakerFirst(text, quotation, token, to);
}

function verbFirst(text: Text, verb: number, to: number): SpeechCue | null {
  let token = verb + 1;
  const isBare = !PLAIN_SPEECH_VERBS.has(wordAt(text, verb));
  for (let skipped = 0; skipped < 3 && token < to && text.phrases.at[token] === -1; skipped++) {
    if (!isAdverb(text, token) && !/^[,]$/.test(wordAt(text, token))) break;
    token++;
  }
  const phrase = text.phrases.at[token] ?? -1;
  if (phrase === -1 || token >= to) {
    return GROUPS.has(wordAt(text, token))
      ? { strength: "group", phrase: -1, addressee: -1 }
      : null;
  }
  const found = text.phrases.list[phrase];
  if (found === undefined || (isBare && /^(?:him|her|me)$/.test(found.head))) return null;
  if (/^(?:him|me)$/.test(found.head)) return null;
  return { strength: "tag", phrase, addressee: addresseeAfter(text, found.endToken, to) };
}

function speakerFirst(
  text: Text,
  quotation: Quotation,
  token: number,
  to: number,
): SpeechCue | null {
  const phrase = text.phrases.at[token] ?? -1;
  const found = text.phrases.list[phrase];
  if (found === undefined) return null;
  if (found.isPossessive) {
    const noun = voiceNoun(text, found.endToken, to);
    return noun ? { strength: "tag", phrase, addressee: -1 } : null;
  }
  let verb = found.endToken;
  for (
    let skipped = 0;
    skipped < 3 && verb < to && !SPEECH_VERBS.has(wordAt(text, verb));
    skipped++
  ) {
    if (!isAdverb(text, verb) && wordAt(text, verb) !== ",") break;
    verb++;
  }
  const word = wordAt(text, verb);
  if (!SPEECH_VERBS.has(word)) return null;
  const plain = PLAIN_SPEECH_VERBS.has(word);
  const endsOpen = /^[,—–-]$/.test(wordAt(text, quotation.endToken - 2));
  const addressee = /^(?:told|asked|informed|assured|reminded|answered|begged|warned|urged)$/.test(
    word,
  )
    ? (text.phrases.at[verb + 1] ?? -1)
    : addresseeAfter(text, verb + 1, to);
  return { strength: plain || endsOpen ? "tag" : "beat", phrase, addressee };
}

function voiceNoun(text: Text, from: number, to: number): boolean {
  for (let token = from; token < Math.min(from + 4, to); token++) {
    if (VOICE_NOUNS.has(wordAt(text, token))) return true;
  }
  return false;
}

function hasSpeechVerb(text: Text, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (SPEECH_VERBS.has(wordAt(text, token))) return true;
  return false;
}

/** “said Lucy to him”, “said Lucy, turning to Cecil”. */
function addresseeAfter(text: Text, from: number, to: number): number {
  const { sentenceOf } = text.reading;
  for (let token = from; token < Math.min(from + 9, to); token++) {
    if (sentenceOf[token] !== sentenceOf[from]) break;
    const phrase = text.phrases.at[token + 1] ?? -1;
    if (wordAt(text, token) === "to" && phrase !== -1 && token + 1 < to) return phrase;
  }
  return -1;
}

/** The sentence before the quotation leads into it: it ends with a comma or a colon, or with a verb of speech. */
function introduction(text: Text, from: number, to: number): SpeechCue | null {
  if (to <= from) return null;
  const last = wordAt(text, to - 1);
  const leads =
    last === ":" || last === "," || last === "—" || last === "-" || SPEECH_VERBS.has(last);
  if (!leads) return null;
  const start = sentenceStart(text, to - 1, from);
  const verb = lastSpeechVerb(text, start, to);
  if (verb === -1) {
    const phrase = subjectOf(text, start, to);
    return phrase === -1
      ? null
      : { strength: last === ":" ? "introduction" : "beat", phrase, addressee: -1 };
  }
  const after = text.phrases.at[verb + 1] ?? -1;
  const follows = after !== -1 && verb + 1 < to && text.phrases.list[after]?.isPossessive !== true;
  const subject = subjectBefore(text, start, verb);
  if (subject !== -1) {
    const addressee = follows ? after : addresseeAfter(text, verb + 1, to);
    return { strength: "introduction", phrase: subject, addressee };
  }
  return follows ? { strength: "introduction", phrase: after, addressee: -1 } : null;
}

/** The nearest person before a verb who can be its subject: “when her friend prevented her by saying”. */
function subjectBefore(text: Text, from: number, verb: number): number {
  for (let token = verb - 1; token >= from; token--) {
    const phrase = text.phrases.at[token] ?? -1;
    const found = text.phrases.list[phrase];
    if (found === undefined || found.isQuoted || NOT_SUBJECTS.test(found.head)) continue;
    if (found.head === "her" && !found.isPossessive) continue;
    const isOwner = found.isPossessive && !isGerund(text, found, verb);
    const before = token === from ? 0 : classesAt(text, token - 1);
    const isObject =
      (before & (WordClass.preposition | WordClass.pastVerb)) !== 0 && !hasClause(text, found);
    if (!isObject && !isOwner) return phrase;
  }
  return subjectOf(text, from, verb);
}

/** “broken by Isabella, who … said”: whoever has a clause of their own is its subject. */
function hasClause(text: Text, { endToken }: { readonly endToken: number }): boolean {
  const next = wordAt(text, endToken);
  return next === "who" || (next === "," && wordAt(text, endToken + 1) === "who");
}

/** “Thorpe's saying”: the owner of a verb in -ing is its subject. */
function isGerund(text: Text, { endToken }: { readonly endToken: number }, verb: number): boolean {
  return verb <= endToken + 2 && wordAt(text, verb).endsWith("ing");
}

function lastSpeechVerb(text: Text, from: number, to: number): number {
  for (let token = to - 1; token >= from; token--)
    if (SPEECH_VERBS.has(wordAt(text, token))) return token;
  return -1;
}

/** The paragraph above ends with a colon, and this one begins with the quotation. */
function introductionAbove(text: Text, { paragraph, firstToken }: Quotation): SpeechCue | null {
  const { paragraphs } = text.reading;
  const here = paragraphs[paragraph];
  const above = paragraphs[paragraph - 1];
  if (here === undefined || above === undefined || here.firstToken !== firstToken) return null;
  if (above.scene !== here.scene || above.kind !== "narration") return null;
  const end = above.endToken;
  if (!/^[:,]$/.test(wordAt(text, end - 1)) || text.quotations.quotationOf[end - 1] !== -1)
    return null;
  const start = sentenceStart(text, end - 1, above.firstToken);
  const verb = lastSpeechVerb(text, start, end);
  const phrase = verb === -1 ? subjectOf(text, start, end) : subjectBefore(text, start, verb);
  return phrase === -1
    ? null
    : { strength: "introduction", phrase, addressee: addresseeAfter(text, start, end) };
}

/** The first sentence after the quotation: what its subject does goes with the speech. */
function beatAfter(
  text: Text,
  { endToken }: Quotation,
  to: number,
  isBetween: boolean,
): SpeechCue | null {
  let token = endToken;
  while (token < to && /^[,.—–…*_-]$/.test(wordAt(text, token))) token++;
  if (token >= to) return null;
  const { sentenceOf } = text.reading;
  let end = token;
  while (end < to && sentenceOf[end] === sentenceOf[token]) end++;
  const leadsOn = isBetween && end === to && /^[,:]$/.test(wordAt(text, to - 1));
  const opens = text.reading.sentenceOf[token] !== text.reading.sentenceOf[endToken - 1];
  if (leadsOn && opens) return null;
  const verb = hasSpeechVerb(text, token, end);
  const phrase = subjectOf(text, token, end);
  if (phrase === -1) return null;
  return {
    strength: verb && isBetween ? "introduction" : "beat",
    phrase,
    addressee: addresseeAfter(text, token, end),
  };
}

/** The last sentence of the narration before the quotation, in its paragraph. */
function beatBefore(text: Text, from: number, to: number): SpeechCue | null {
  if (to <= from) return null;
  const start = sentenceStart(text, to - 1, from);
  const phrase = subjectOf(text, start, to);
  if (phrase !== -1)
    return { strength: "beat", phrase, addressee: addresseeAfter(text, start, to) };
  const first = subjectOf(text, from, start);
  return first === -1 ? null : { strength: "beat", phrase: first, addressee: -1 };
}

/**
 * The last sentence of a paragraph of narration right above a paragraph that begins with the quotation. One that
 * reports speech (“I explained that …”) is answered by somebody else, and tells nothing here.
 */
function subjectAbove(text: Text, { paragraph, firstToken }: Quotation): SpeechCue | null {
  const { paragraphs } = text.reading;
  const here = paragraphs[paragraph];
  const above = paragraphs[paragraph - 1];
  if (here === undefined || above === undefined || here.firstToken !== firstToken) return null;
  if (above.scene !== here.scene || above.kind !== "narration") return null;
  const end = above.endToken;
  if (text.quotations.quotationOf[end - 1] !== -1) return null;
  const start = sentenceStart(text, end - 1, above.firstToken);
  if (hasSpeechVerb(text, start, end)) return null;
  const phrase = subjectOf(text, start, end);
  return phrase === -1 ? null : { strength: "above", phrase, addressee: -1 };
}

function sentenceStart({ reading: { sentenceOf } }: Text, token: number, from: number): number {
  let start = token;
  while (start > from && sentenceOf[start - 1] === sentenceOf[token]) start--;
  return start;
}

const NOT_SUBJECTS = /^(?:him|me|himself|herself|myself|hers)$/;

/** The first person of a stretch of narration who does something there: no object, nobody after a preposition. */
function subjectOf(text: Text, from: number, to: number): number {
  for (let token = from; token < to; token++) {
    const phrase = text.phrases.at[token] ?? -1;
    const found = text.phrases.list[phrase];
    if (found === undefined || found.isQuoted) continue;
    if (NOT_SUBJECTS.test(found.head) || (found.head === "her" && !found.isPossessive)) continue;
    const before = token === from ? 0 : classesAt(text, token - 1);
    const isObject = (before & WordClass.preposition) !== 0 && token > from;
    if (!isObject) return phrase;
  }
  return -1;
}
