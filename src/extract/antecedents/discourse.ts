import type { Gender } from "../../story/story.ts";
import { SEXES, type Sex } from "../references/next-by-gender.ts";
import type { Place } from "./place-of-phrase.ts";

/** How a character was mentioned last, and how they were named last. Sentences and paragraphs by their index. */
export interface Remembered {
  sentence: number;
  paragraph: number;
  scene: number;
  quotation: number;
  isQuoted: boolean;
  mentions: number;
  /** The index of the phrase that named them last, in a name or a noun; -1 for never. */
  named: number;
  namedSentence: number;
  namedPlace: Place;
  namedQuoted: boolean;
  /** How often they are named in the paragraph. */
  namesInParagraph: number;
}

/** Where somebody is mentioned, or speaks. */
export interface Spot {
  readonly sentence: number;
  readonly paragraph: number;
  readonly scene: number;
  /** -1 outside of all. */
  readonly quotation: number;
}

/** A phrase that means somebody. */
export interface Mentioned extends Spot {
  readonly phrase: number;
  readonly token: number;
  readonly place: Place;
  readonly isPronoun: boolean;
}

/** The last one named of a gender, and the last one before that was another. */
interface Namings {
  last: number;
  lastPhrase: number;
  otherPhrase: number;
}

/** “A young man”: somebody who is not in the cast, or not yet. */
interface Stranger {
  readonly phrase: number;
  readonly sentence: number;
  readonly isQuoted: boolean;
  readonly isNew: boolean;
}

/** How many characters are remembered in the order of their last mentions. */
const MOST = 24;

/** What has been said up to a place in the story: who was mentioned when, and who does what in the sentence. */
export class Discourse {
  sentence = -1;
  /** The first subject of the sentence; the last of it, and where; the first one of the sentence before. */
  subject = -1;
  clauseSubject = -1;
  clauseToken = -1;
  lastSubject = -1;
  readonly strangers = new Map<Sex, Stranger>();
  /** By character number. */
  readonly #remembered: (Remembered | undefined)[] = [];
  readonly #recent: number[] = [];
  readonly #namings: Readonly<Record<Sex, Namings>> = {
    female: { last: -1, lastPhrase: -1, otherPhrase: -1 },
    male: { last: -1, lastPhrase: -1, otherPhrase: -1 },
  };

  /** Those mentioned lately, the last one first. */
  get recent(): readonly number[] {
    return this.#recent;
  }

  of(character: number): Remembered | undefined {
    return this.#remembered[character];
  }

  enterSentence(sentence: number): void {
    if (sentence === this.sentence) return;
    if (this.subject >= 0) this.lastSubject = this.subject;
    this.sentence = sentence;
    this.subject = -1;
    this.clauseSubject = -1;
  }

  /** Somebody is mentioned. */
  mention(character: number, gender: Gender, at: Mentioned): void {
    const own = this.#touch(character, at);
    own.isQuoted = at.quotation !== -1;
    if (!at.isPronoun) {
      this.#name(character, gender, at.phrase);
      own.named = at.phrase;
      own.namedSentence = at.sentence;
      own.namedPlace = at.place;
      own.namedQuoted = at.quotation !== -1;
      own.namesInParagraph++;
    }
    if (at.quotation !== -1 || at.place !== "subject") return;
    if (this.subject === -1) this.subject = character;
    this.clauseSubject = character;
    this.clauseToken = at.token;
  }

  /** Somebody unknown is the subject of a clause of the narration. */
  loseClause(): void {
    this.clauseSubject = -1;
  }

  /** Somebody speaks a quotation, which is as good as a mention. */
  speak(character: number, at: Spot): void {
    this.#touch(character, at);
  }

  /** Whether anybody of a gender but one was named after a phrase. */
  hasNamedOther(sex: Sex, character: number, after: number): boolean {
    const { last, lastPhrase, otherPhrase } = this.#namings[sex];
    return (last === character ? otherPhrase : lastPhrase) > after;
  }

  /** Whether a character is the last one named of a gender, after a phrase. */
  isNewest(sex: Sex, character: number, after: number): boolean {
    const { last, lastPhrase } = this.#namings[sex];
    return last === character && lastPhrase > after;
  }

  #touch(character: number, { sentence, paragraph, scene, quotation }: Spot): Remembered {
    let own = this.#remembered[character];
    if (own === undefined) {
      own = fresh();
      this.#remembered[character] = own;
    }
    if (own.paragraph !== paragraph) own.namesInParagraph = 0;
    own.sentence = sentence;
    own.paragraph = paragraph;
    own.scene = scene;
    own.quotation = quotation;
    own.mentions++;
    const place = this.#recent.indexOf(character);
    if (place > 0) this.#recent.splice(place, 1);
    if (place !== 0) this.#recent.unshift(character);
    if (this.#recent.length > MOST) this.#recent.pop();
    return own;
  }

  #name(character: number, gender: Gender, phrase: number): void {
    for (const sex of SEXES) {
      if (gender !== sex && gender !== "unknown") continue;
      const namings = this.#namings[sex];
      if (namings.last !== character) namings.otherPhrase = namings.lastPhrase;
      namings.last = character;
      namings.lastPhrase = phrase;
    }
  }
}

function fresh(): Remembered {
  return {
    sentence: -1,
    paragraph: -1,
    scene: -1,
    quotation: -1,
    isQuoted: false,
    mentions: 0,
    named: -1,
    namedSentence: -1,
    namedPlace: "other",
    namedQuoted: false,
    namesInParagraph: 0,
  };
}
