import type { Gender } from "../../story/story.ts";
import { wordAt } from "../../text/tokens.ts";
import { type Characters, canBeThere, narratorAt } from "../cast/character-draft.ts";
import { KIN_NOUNS } from "../lexicon/people.ts";
import { isVocative } from "../names/vocatives.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { Awaited } from "./awaited.ts";
import { calledSister } from "./called-sister.ts";
import type { Choice } from "./choice.ts";
import { chooseKin } from "./choose-kin.ts";
import { isGovernedBy } from "./governed.ts";
import { type InMind, whoIsInMind } from "./in-mind.ts";
import type { KnownSpeakers } from "./known-speakers.ts";
import { NameChooser } from "./name-chooser.ts";
import type { PersonPhrase, PersonPhrases } from "./person-phrase.ts";
import { FIRST_PERSON, OBJECTS, REFLEXIVES } from "./pronouns.ts";
import {
  type MentionWeights,
  PRESENCE,
  prominenceOf,
  REFERENCE_WEIGHTS,
  type ReferenceWeights,
} from "./reference-weights.ts";
import { Salience } from "./salience.ts";
import { TitleBearers } from "./title-bearers.ts";
import { WhoIsHere } from "./who-is-here.ts";

/** Whom each person phrase means. */
export interface Referents {
  /** For each phrase, the number of its character; -1 where nobody fits. */
  readonly referent: Int32Array;
  /** For each phrase, 0 to 1. */
  readonly confidence: Float32Array;
}

/** The same, and who was in mind at each quotation. */
export interface References extends Referents {
  /** For each quotation, who was in mind when it began, the most salient first. */
  readonly inMind: readonly (readonly InMind[])[];
}

/**
 * Reads the story once from start to end, and gives each name, pronoun and noun phrase to a character by salience.
 * Speakers, once they are known, decide “I” and sharpen the rest.
 */
export function resolveReferences(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
  characters: Characters,
  speakers: KnownSpeakers | null,
  weights: ReferenceWeights = REFERENCE_WEIGHTS,
): References {
  return new Resolver(reading, quotations, phrases, characters, speakers, weights).run();
}

class Resolver {
  /** Whom a pronoun would mean now. */
  readonly #salience: Salience;
  /** Who is there: the same mentions, forgotten more slowly. */
  readonly #presence = new Salience(PRESENCE.decay);
  readonly #here: WhoIsHere | null;
  readonly #weights: ReferenceWeights;
  readonly #referent: Int32Array;
  readonly #confidence: Float32Array;
  readonly #inMind: (readonly InMind[])[] = [];
  /** What a character counts for doing much in the whole story, by number. */
  readonly #prominence: Float64Array;
  readonly #reading: Reading;
  readonly #quotations: Quotations;
  readonly #phrases: PersonPhrases;
  readonly #characters: Characters;
  readonly #speakers: KnownSpeakers | null;
  readonly #awaited: Awaited;
  readonly #names: NameChooser;
  readonly #bearers: TitleBearers;
  #sentence = 0;
  #scene = -1;
  /** The subject of the sentence so far, whom “him” in the same sentence cannot mean. */
  #subject = -1;
  #subjectToken = -1;
  #lastSubject = -1;

  constructor(
    reading: Reading,
    quotations: Quotations,
    phrases: PersonPhrases,
    characters: Characters,
    speakers: KnownSpeakers | null,
    weights: ReferenceWeights,
  ) {
    this.#salience = new Salience(weights.decay);
    this.#weights = weights;
    this.#reading = reading;
    this.#quotations = quotations;
    this.#phrases = phrases;
    this.#characters = characters;
    this.#speakers = speakers;
    this.#bearers = new TitleBearers(characters);
    this.#here = speakers === null ? null : new WhoIsHere(characters.list.length);
    this.#names = new NameChooser(reading.tokens, this.#salience, this.#presence);
    this.#awaited = new Awaited(reading, phrases, characters);
    this.#referent = new Int32Array(phrases.list.length).fill(-1);
    this.#confidence = new Float32Array(phrases.list.length);
    this.#prominence = Float64Array.from(characters.list, (draft) => prominenceOf(draft, weights));
  }

  run(): References {
    const { list } = this.#phrases;
    list.forEach((phrase, index) => {
      this.#enterQuotations(phrase.firstToken);
      this.#enterScene(phrase.firstToken);
      this.#enterSentence(phrase.firstToken);
      this.#resolve(index, phrase);
    });
    this.#enterQuotations(this.#reading.tokens.count);
    return { referent: this.#referent, confidence: this.#confidence, inMind: this.#inMind };
  }

  /** Enters the quotations that begin up to a token. */
  #enterQuotations(token: number): void {
    const { list } = this.#quotations;
    while (this.#inMind.length < list.length) {
      const index = this.#inMind.length;
      const firstToken = list[index]?.firstToken ?? 0;
      if (firstToken > token) return;
      this.#enterSentence(firstToken);
      this.#inMind.push(whoIsInMind(this.#presence, this.#sentence, this.#here));
      const speaker = this.#speakers?.speaker[index] ?? -1;
      if (speaker < 0) continue;
      this.#salience.touch(speaker, this.#sentence, this.#weights.speaker);
      this.#presence.touch(speaker, this.#sentence, PRESENCE.speaker);
      this.#here?.speaks(speaker, this.#sentence);
    }
  }

  #enterScene(token: number): void {
    const scene = this.#reading.paragraphs[this.#reading.paragraphOf[token] ?? -1]?.scene;
    if (scene === undefined || scene === this.#scene) return;
    this.#scene = scene;
    this.#salience.fade(this.#weights.sceneFade);
    this.#presence.fade(PRESENCE.sceneFade);
    this.#here?.leave();
  }

  #enterSentence(token: number): void {
    const sentence = this.#reading.sentenceOf[token] ?? this.#sentence;
    if (sentence === this.#sentence) return;
    this.#sentence = sentence;
    if (this.#subject >= 0) this.#lastSubject = this.#subject;
    this.#subject = -1;
  }

  #resolve(index: number, phrase: PersonPhrase): void {
    const tagged = this.#speakers?.tagged[index] ?? -1;
    const found =
      tagged >= 0 ? { character: tagged, confidence: 0.9 } : this.#choose(phrase, index);
    if (found === null) return;
    this.#referent[index] = found.character;
    this.#names.note(phrase, found.character);
    this.#confidence[index] = found.confidence;
    const draft = this.#characters.list[found.character];
    if (draft !== undefined && !canBeThere(draft)) return;
    this.#salience.touch(found.character, this.#sentence, this.#weightOf(phrase, this.#weights));
    this.#presence.touch(found.character, this.#sentence, this.#weightOf(phrase, PRESENCE));
    if (phrase.isPossessive) return;
    if (!phrase.isQuoted || this.#isCalled(phrase)) {
      this.#here?.name(found.character, this.#sentence);
    }
    if (phrase.isQuoted) return;
    if (this.#subject === -1 && !OBJECTS.has(phrase.head)) {
      this.#subject = found.character;
      this.#subjectToken = phrase.firstToken;
    }
  }

  #isCalled(phrase: PersonPhrase): boolean {
    return phrase.kind === "name" && isVocative(this.#reading, this.#quotations, phrase);
  }

  #weightOf(phrase: PersonPhrase, weights: MentionWeights): number {
    if (phrase.isQuoted) return weights.quoted;
    if (phrase.isPossessive) return phrase.kind === "name" ? weights.name : weights.possessive;
    if (OBJECTS.has(phrase.head)) return weights.object;
    const { tokens } = this.#reading;
    const isName = phrase.kind === "name";
    if (this.#subject === -1 && !(isName && isGovernedBy(tokens, phrase))) return weights.subject;
    return phrase.kind === "name" ? weights.name : weights.object;
  }

  #choose(phrase: PersonPhrase, index: number): Choice | null {
    if (phrase.kind === "name") return this.#chooseName(phrase);
    if (phrase.kind === "noun") return this.#chooseNoun(phrase, index);
    if (FIRST_PERSON.has(phrase.head)) return this.#chooseFirstPerson(phrase);
    if (REFLEXIVES.has(phrase.head) && this.#subject >= 0 && !phrase.isQuoted) {
      return { character: this.#subject, confidence: 0.85 };
    }
    const excluded = this.#excluded(phrase);
    const known = this.#byGender(phrase, phrase.gender, excluded);
    return known ?? this.#await(phrase, index, excluded);
  }

  /** Nobody of the pronoun's gender is in mind: in the narration it means who is named soon. */
  #await(phrase: PersonPhrase, index: number, excluded: readonly number[]): Choice | null {
    if (phrase.isQuoted || phrase.gender === "unknown") return null;
    const character = this.#awaited.after(index, phrase.gender);
    if (character < 0 || excluded.includes(character)) return null;
    return { character, confidence: 0.2 };
  }

  #chooseName(phrase: PersonPhrase): Choice | null {
    const named = this.#names.choose(phrase, this.#sentence);
    const isMiss = phrase.isQuoted && wordAt(this.#reading.tokens, phrase.firstToken) === "miss";
    const { speaker = null } = this.#speakers ?? {};
    if (named === null || speaker === null || !isMiss || !this.#isCalled(phrase)) return named;
    const call = this.#quotations.quotationOf[phrase.firstToken] ?? -1;
    const name = wordAt(this.#reading.tokens, phrase.endToken - 1);
    const sister = calledSister(this.#characters, named.character, name, speaker, call);
    return sister < 0 ? named : { character: sister, confidence: 0.6 };
  }

  #chooseNoun(phrase: PersonPhrase, index: number): Choice | null {
    const [office] = phrase.candidates;
    if (office !== undefined) return { character: office, confidence: 0.85 };
    if (phrase.isIndefinite) return null;
    if (KIN_NOUNS.has(phrase.head)) return this.#chooseKin(index);
    const minds = [this.#salience, this.#presence];
    const bearer = this.#bearers.nearest(phrase.head, minds, this.#sentence);
    return bearer < 0 ? null : { character: bearer, confidence: 0.7 };
  }

  /** “his wife”, “her brother”: of a surname that is known; “the mother”: who is there. */
  #chooseKin(index: number): Choice | null {
    const found = chooseKin(this.#characters, this.#phrases, index, {
      referent: this.#referent,
      salience: this.#salience,
      presence: this.#presence,
      sentence: this.#sentence,
    });
    if (found.owner >= 0) this.#referent[index - 1] = found.owner;
    return found.kin < 0 ? null : { character: found.kin, confidence: 0.6 };
  }

  #chooseFirstPerson({ isQuoted, firstToken }: PersonPhrase): Choice | null {
    if (!isQuoted) {
      const narrator = narratorAt(this.#characters, firstToken);
      return narrator < 0 ? null : { character: narrator, confidence: 0.95 };
    }
    const quotation = this.#quotations.quotationOf[firstToken] ?? -1;
    const speaker = this.#speakers?.speaker[quotation] ?? -1;
    return speaker < 0 ? null : { character: speaker, confidence: 0.8 };
  }

  /** Whom a pronoun cannot mean: the subject right before an object; inside a quotation, speaker and addressee. */
  #excluded({ isQuoted, isPossessive, head, firstToken }: PersonPhrase): readonly number[] {
    const narrator = narratorAt(this.#characters, firstToken);
    if (isQuoted) {
      const quotation = this.#quotations.quotationOf[firstToken] ?? -1;
      const speaker = this.#speakers?.speaker[quotation] ?? -1;
      const addressee = this.#speakers?.addressee[quotation] ?? -1;
      return [speaker, addressee, narrator];
    }
    const isNear = firstToken - this.#subjectToken <= 9;
    return !isPossessive && OBJECTS.has(head) && this.#subject >= 0 && isNear
      ? [this.#subject, narrator]
      : [narrator];
  }

  #byGender(phrase: PersonPhrase, gender: Gender, excluded: readonly number[]): Choice | null {
    let best = -1;
    let most = 0;
    let total = 0;
    const { characters } = this.#salience;
    for (let place = 0; place < characters.length; place++) {
      const character = characters[place] ?? -1;
      const known = this.#characters.list[character]?.gender ?? "unknown";
      if (excluded.includes(character) || (known !== gender && known !== "unknown")) continue;
      const salience = this.#salience.at(place, this.#sentence);
      if (salience === 0) continue;
      const value = salience * this.#factor(phrase, character, known);
      total += value;
      if (value <= most) continue;
      most = value;
      best = character;
    }
    if (best < 0) return null;
    return { character: best, confidence: Math.min(0.95, 0.35 + 0.6 * (most / total)) };
  }

  #factor(phrase: PersonPhrase, character: number, gender: Gender): number {
    const weights = this.#weights;
    let factor = this.#prominence[character] ?? 1;
    if (gender === "unknown") factor *= weights.unknownGender;
    if (character === this.#subject) {
      factor *= phrase.isPossessive ? weights.ownSubject : weights.sameSubject;
    }
    const opens = this.#subject === -1 && character === this.#lastSubject;
    if (opens && !phrase.isPossessive && !OBJECTS.has(phrase.head)) factor *= weights.lastSubject;
    return factor;
  }
}
