import type { Gender } from "../../story/story.ts";
import type { Characters } from "../cast/character-draft.ts";
import type { Reading } from "../reading/reading.ts";
import { type NextByGender, nextByGender, type Sex } from "./next-by-gender.ts";
import type { PersonPhrase, PersonPhrases } from "./person-phrase.ts";

/** Sentences within which somebody is named whom a story has not named yet. */
const REACH = 200;

/**
 * Looks up whom the narration names next, which is who comes in without a name:
 *
 *     “Is this seat taken?” he asked. … “I am Otto Marsh,” he said. … Otto laughed.
 *                           ^^ no man is in mind: Otto                ^^^^
 */
export class Awaited {
  readonly #reading: Reading;
  readonly #phrases: PersonPhrases;
  /** For each phrase, the first one from it on that names somebody of a gender in the narration. */
  readonly #next: NextByGender;

  constructor(reading: Reading, phrases: PersonPhrases, { list }: Characters) {
    this.#reading = reading;
    this.#phrases = phrases;
    this.#next = nextByGender(phrases.list.length, (index) =>
      genderOfName(phrases.list[index], list),
    );
  }

  /** The character of a gender who is named next after a phrase, in its scene and soon enough; -1 for nobody. */
  after(index: number, gender: Sex): number {
    const phrase = this.#phrases.list[index];
    const next = this.#phrases.list[this.#next[gender][index + 1] ?? -1];
    if (phrase === undefined || next === undefined) return -1;
    const { sentenceOf } = this.#reading;
    const wait = (sentenceOf[next.firstToken] ?? 0) - (sentenceOf[phrase.firstToken] ?? 0);
    const isHere = this.#sceneAt(next.firstToken) === this.#sceneAt(phrase.firstToken);
    return isHere && wait <= REACH ? (next.candidates[0] ?? -1) : -1;
  }

  #sceneAt(token: number): number {
    const { paragraphs, paragraphOf } = this.#reading;
    return paragraphs[paragraphOf[token] ?? -1]?.scene ?? -1;
  }
}

function genderOfName(phrase: PersonPhrase | undefined, list: Characters["list"]): Gender {
  if (phrase?.kind !== "name" || phrase.isQuoted) return "unknown";
  return list[phrase.candidates[0] ?? -1]?.gender ?? "unknown";
}
