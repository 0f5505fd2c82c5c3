import type { Gender } from "../../story/story.ts";
import { canBeThere, narratorAt } from "../cast/character-draft.ts";
import { gendersAgree } from "../names/gender.ts";
import { type NextByGender, SEXES, type Sex } from "../references/next-by-gender.ts";
import type { PersonPhrase } from "../references/person-phrase.ts";
import { FIRST_PERSON, REFLEXIVES } from "../references/pronouns.ts";
import type { Referents } from "../references/references.ts";
import { Discourse, type Mentioned } from "./discourse.ts";
import { findNamedNext } from "./named-next.ts";
import { placeOfPhrase } from "./place-of-phrase.ts";
import type { Points } from "./points.ts";
import type { Pronoun } from "./pronoun.ts";
import { type ChainedPronoun, weighPronoun } from "./pronoun-chains.ts";
import type { PronounText } from "./pronoun-text.ts";
import { TalkAround } from "./talk-around.ts";

/** What can be told of each phrase by itself, and the pronouns that are to be decided together. */
interface Reread extends Referents {
  /** Of each gender, in the narration and within quotations, in text order. */
  readonly chains: readonly (readonly ChainedPronoun[])[];
}

const THIRD_PERSON = new Set(["he", "she", "him", "her", "his", "hers"]);

/** Sentences until somebody who is never named: more than any story has, and a small integer as engines know them. */
const FAR_OFF = 1e9;

/** Confidence in “I” of the narration; in “I” of a speech; in a noun phrase beside it; in “himself”. */
const NARRATOR = 0.95;
const SPEAKER = 0.8;
const TAGGED = 0.7;
const REFLEXIVE = 0.85;

/** Walks over the phrases from start to end. @param open makes the points of each candidate. */
export function rereadPhrases(text: PronounText, open: () => Points): Reread {
  return new Walk(text, open).run();
}

class Walk {
  readonly #text: PronounText;
  readonly #open: () => Points;
  readonly #discourse = new Discourse();
  readonly #talk: TalkAround;
  readonly #next: NextByGender;
  readonly #referent: Int32Array;
  readonly #confidence: Float32Array;
  readonly #chains: readonly ChainedPronoun[][] = [[], [], [], []];

  constructor(text: PronounText, open: () => Points) {
    this.#text = text;
    this.#open = open;
    this.#talk = new TalkAround(text);
    this.#next = findNamedNext(text);
    this.#referent = text.first.referent.slice();
    this.#confidence = text.first.confidence.slice();
  }

  run(): Reread {
    const { reading, quotations, phrases } = this.#text;
    phrases.list.forEach((phrase, index) => {
      const token = phrase.firstToken;
      const paragraph = reading.paragraphOf[token] ?? -1;
      this.#talk.goTo(token, paragraph, this.#discourse);
      this.#discourse.enterSentence(reading.sentenceOf[token] ?? -1);
      this.#read(phrase, {
        phrase: index,
        token,
        sentence: this.#discourse.sentence,
        paragraph,
        scene: reading.paragraphs[paragraph]?.scene ?? -1,
        quotation: quotations.quotationOf[token] ?? -1,
        place: placeOfPhrase(reading, phrase),
        isPronoun: phrase.kind === "pronoun",
      });
    });
    return { referent: this.#referent, confidence: this.#confidence, chains: this.#chains };
  }

  #read(phrase: PersonPhrase, at: Mentioned): void {
    this.#settle(phrase, at);
    if (THIRD_PERSON.has(phrase.head)) this.#chain(phrase, at);
    const character = this.#referent[at.phrase] ?? -1;
    const draft = this.#text.characters.list[character];
    if (draft !== undefined && canBeThere(draft)) {
      this.#discourse.mention(character, draft.gender, at);
      return;
    }
    if (at.quotation === -1 && at.place === "subject") this.#discourse.loseClause();
    if (phrase.kind === "noun") this.#meetStranger(phrase, at);
  }

  /** What a phrase means by who speaks, or by the subject of its clause. */
  #settle(
    { head, kind, gender, firstToken }: PersonPhrase,
    { phrase, quotation }: Mentioned,
  ): void {
    const { known, characters } = this.#text;
    const { clauseSubject } = this.#discourse;
    if (FIRST_PERSON.has(head)) {
      const isNarrated = quotation === -1;
      const who = isNarrated
        ? narratorAt(characters, firstToken)
        : (known.speaker[quotation] ?? -1);
      this.#set(phrase, who, isNarrated ? NARRATOR : SPEAKER);
    } else if (REFLEXIVES.has(head) && quotation === -1 && clauseSubject >= 0) {
      this.#set(phrase, clauseSubject, REFLEXIVE);
    } else {
      this.#tag(
        phrase,
        kind === "noun" ? this.#talk.taggedBy(phrase) : known.tagged[phrase],
        gender,
      );
    }
  }

  /** The phrase beside a quotation means whoever speaks that. */
  #tag(phrase: number, speaker: number | undefined, gender: Gender): void {
    const own = this.#text.characters.list[speaker ?? -1];
    if (speaker !== undefined && own !== undefined && gendersAgree(gender, own.gender))
      this.#set(phrase, speaker, TAGGED);
  }

  #set(phrase: number, character: number, confidence: number): void {
    this.#referent[phrase] = character;
    this.#confidence[phrase] = confidence;
  }

  #chain(phrase: PersonPhrase, at: Mentioned): void {
    const { gender } = phrase;
    if (gender === "unknown") return;
    const chain = this.#chains[SEXES.indexOf(gender) * 2 + (at.quotation === -1 ? 0 : 1)];
    const before = chain?.at(-1) ?? null;
    const pronoun = this.#pronounAt(at, gender, before?.pronoun ?? null);
    chain?.push(weighPronoun(pronoun, before, this.#discourse, this.#text, this.#open));
  }

  #pronounAt(at: Mentioned, sex: Sex, before: Pronoun | null): Pronoun {
    const { reading, phrases, first, known } = this.#text;
    const next = this.#next[sex][at.phrase + 1] ?? -1;
    const token = phrases.list[next]?.firstToken ?? -1;
    return {
      phrase: at.phrase,
      token: at.token,
      sentence: at.sentence,
      paragraph: at.paragraph,
      scene: at.scene,
      quotation: at.quotation,
      sex,
      place: at.place,
      firstReading: this.#referent[at.phrase] ?? -1,
      speaker: known.speaker[at.quotation] ?? -1,
      addressee: known.addressee[at.quotation] ?? -1,
      hasSpoken: this.#talk.hasSpoken,
      willSpeak: this.#talk.willSpeak,
      next: first.referent[next] ?? -1,
      nextDistance: next < 0 ? FAR_OFF : (reading.sentenceOf[token] ?? 0) - at.sentence,
      before,
    };
  }

  #meetStranger({ gender, isIndefinite }: PersonPhrase, at: Mentioned): void {
    const { phrase, sentence, quotation } = at;
    for (const sex of SEXES) {
      if (gender !== sex && gender !== "unknown") continue;
      const isQuoted = quotation !== -1;
      this.#discourse.strangers.set(sex, { phrase, sentence, isQuoted, isNew: isIndefinite });
    }
  }
}
