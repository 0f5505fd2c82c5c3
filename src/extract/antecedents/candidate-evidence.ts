import type { Characters } from "../cast/character-draft.ts";
import type { Discourse, Remembered } from "./discourse.ts";
import type { Points } from "./points.ts";
import type { Pronoun } from "./pronoun.ts";

/** Sentences without a mention that are long. */
const LONG = 16;
/** Sentences until somebody who was not mentioned yet is named: soon, then. */
const SOON = 4;
const THEN = 32;
/** Tokens from a subject to its own object, at most. */
const CLAUSE = 9;

/** What is seen of a character whom a pronoun might mean. */
export function weighCandidate(
  points: Points,
  character: number,
  pronoun: Pronoun,
  discourse: Discourse,
  characters: Characters,
): void {
  const isQuoted = pronoun.quotation !== -1;
  if (characters.list[character]?.gender === "unknown") points.add("unknownGender");
  if (character === pronoun.firstReading)
    points.add(isQuoted ? "firstReadingQuoted" : "firstReading");
  const remembered = discourse.of(character);
  if (remembered === undefined) {
    points.add(wait(pronoun.nextDistance));
    return;
  }
  points.add("mentions", Math.log2(1 + remembered.mentions) / 4);
  weighDistance(points, pronoun, remembered);
  if (remembered.named > (pronoun.before?.phrase ?? -1))
    weighNaming(points, character, pronoun, discourse, remembered);
  weighClause(points, character, pronoun, discourse);
  if (character === pronoun.next) weighNext(points, pronoun);
  if (isQuoted) weighSpeech(points, character, pronoun, remembered);
  else weighTalk(points, character, pronoun, remembered);
}

/** What is seen of there being nobody in the cast whom a pronoun means. */
export function weighNobody(points: Points, pronoun: Pronoun, { strangers }: Discourse): void {
  const isQuoted = pronoun.quotation !== -1;
  points.add(isQuoted ? "nobodyQuoted" : "nobody");
  const stranger = strangers.get(pronoun.sex);
  if (stranger === undefined || !stranger.isNew || stranger.isQuoted !== isQuoted) return;
  if (stranger.sentence === pronoun.sentence) points.add("stranger");
  if (stranger.phrase > (pronoun.before?.phrase ?? -1)) points.add("newStranger");
}

function wait(sentences: number): "namedSoon" | "namedThen" | "namedMuchLater" {
  if (sentences <= SOON) return "namedSoon";
  return sentences <= THEN ? "namedThen" : "namedMuchLater";
}

function weighDistance(
  points: Points,
  { sentence, paragraph, scene }: Pronoun,
  remembered: Remembered,
): void {
  if (sentence - remembered.sentence > LONG) points.add("longAgo");
  if (remembered.scene !== scene) points.add("otherScene");
  if (remembered.paragraph !== paragraph) return;
  points.add("inParagraph");
  if (remembered.namesInParagraph > 0)
    points.add("namedInParagraph", Math.log2(1 + remembered.namesInParagraph));
}

/** Of one who was named since the pronoun before. */
function weighNaming(
  points: Points,
  character: number,
  { sex, sentence, quotation, before }: Pronoun,
  discourse: Discourse,
  remembered: Remembered,
): void {
  const since = before?.phrase ?? -1;
  if (discourse.isNewest(sex, character, since)) points.add("newest");
  if (!discourse.hasNamedOther(sex, character, since)) points.add("newAlone");
  if (remembered.namedPlace === "subject") points.add("newSubject");
  if (remembered.namedPlace === "owner") points.add("newOwner");
  if (remembered.namedSentence === sentence) points.add("newHere");
  if (remembered.namedQuoted && quotation === -1) points.add("newQuoted");
}

function weighClause(
  points: Points,
  character: number,
  { place, token }: Pronoun,
  { subject, lastSubject, clauseSubject, clauseToken }: Discourse,
): void {
  if (place === "subject") {
    if (character === subject) points.add("sameSubject");
    if (subject === -1 && character === lastSubject) points.add("lastSubject");
  }
  const isObject = place === "other" && token - clauseToken <= CLAUSE;
  if (isObject && character === clauseSubject) points.add("ownObject");
}

function weighNext(points: Points, { nextDistance, place }: Pronoun): void {
  if (nextDistance > SOON) points.add("namedLate");
  else if (nextDistance <= 0 && place === "subject") points.add("namedBelow");
}

function weighSpeech(
  points: Points,
  character: number,
  { quotation, speaker, addressee }: Pronoun,
  remembered: Remembered,
): void {
  if (character === speaker) points.add("speaks");
  if (character === addressee) points.add("hears");
  if (remembered.quotation === quotation && remembered.isQuoted) points.add("sameQuotation");
}

/** What the quotations around a pronoun of the narration say. */
function weighTalk(
  points: Points,
  character: number,
  { place, hasSpoken, willSpeak }: Pronoun,
  remembered: Remembered,
): void {
  if (remembered.isQuoted) points.add("talkedOf");
  if (place !== "subject") return;
  if (character === hasSpoken) points.add("hasSpoken");
  if (character === willSpeak) points.add("willSpeak");
}
