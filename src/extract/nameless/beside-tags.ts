import { wordAt } from "../../text/tokens.ts";
import { appendTo } from "../../util/append-to.ts";
import type { Characters, NamePlace } from "../cast/character-draft.ts";
import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import { words } from "../lexicon/words.ts";
import { isVocative } from "../names/vocatives.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { RolePhrase } from "./role-phrases.ts";

/** Tags by which whoever has just spoken goes on. */
const GOING_ON = words("added adding continued continuing resumed repeated proceeded pursued went");
/** Paragraphs before and after a tag in which whoever it means is named. */
const BEFORE = 12;
const AFTER = 8;

/** Who with a name stands around the tags of those who have none. */
export class BesideTags {
  readonly #reading: Reading;
  /** By paragraph: whom the narration names, whom it names as speaking, and who is called. */
  readonly #named = new Map<number, Set<number>>();
  readonly #voices = new Map<number, Set<number>>();
  readonly #called = new Map<number, Set<number>>();
  readonly #bySentence = new Map<number, NamePlace[]>();

  constructor(reading: Reading, quotations: Quotations, { places }: Characters) {
    this.#reading = reading;
    const spoken = new Set(quotations.list.map(({ paragraph }) => paragraph));
    for (const place of places) {
      const paragraph = reading.paragraphOf[place.firstToken] ?? -1;
      if (quotations.quotationOf[place.firstToken] !== -1) {
        if (isVocative(reading, quotations, place)) note(this.#called, paragraph, place);
        continue;
      }
      note(this.#named, paragraph, place);
      appendTo(this.#bySentence, reading.sentenceOf[place.firstToken] ?? -1, place);
      if (spoken.has(paragraph) && isSaying(reading, place)) note(this.#voices, paragraph, place);
    }
  }

  /** Those whom the narration names near a tag. */
  near({ nounToken }: RolePhrase): ReadonlySet<number> {
    const paragraph = this.#reading.paragraphOf[nounToken] ?? -1;
    const near = new Set<number>();
    for (let at = paragraph - BEFORE; at <= paragraph + AFTER; at++)
      for (const character of this.#named.get(at) ?? []) near.add(character);
    return near;
  }

  /** Those whom the narration names in the sentence of a phrase, and not right beside it: “the clerk nodded to Otto”. */
  met({ articleToken, nounToken, endToken }: RolePhrase): readonly number[] {
    return (this.#bySentence.get(this.#reading.sentenceOf[nounToken] ?? -1) ?? [])
      .filter((place) => place.endToken < articleToken - 1 || place.firstToken > endToken + 1)
      .flatMap(({ candidates }) => candidates.slice(0, 1));
  }

  /**
   * Those with a name whom a tag cannot mean: who speaks just before or after, whom the speech calls, whom the sentence
   * of the tag names.
   *
   *     “Are you the stout man's brother?” asked Ines.
   *     “I am,” said the thin man to Otto.               who is neither Ines nor Otto
   */
  others(tag: RolePhrase): ReadonlySet<number> {
    const { tokens, paragraphOf } = this.#reading;
    const { articleToken, nounToken, endToken } = tag;
    const paragraph = paragraphOf[nounToken] ?? -1;
    const isGoingOn = [articleToken - 1, endToken].some((token) =>
      GOING_ON.has(wordAt(tokens, token)),
    );
    return new Set([
      ...this.met(tag),
      ...(this.#voices.get(paragraph) ?? []),
      ...(isGoingOn ? [] : (this.#voices.get(paragraph - 1) ?? [])),
      ...(this.#voices.get(paragraph + 1) ?? []),
      ...(this.#called.get(paragraph) ?? []),
    ]);
  }
}

function note(whom: Map<number, Set<number>>, paragraph: number, { candidates }: NamePlace): void {
  const own = whom.get(paragraph) ?? new Set();
  whom.set(paragraph, own);
  if (candidates[0] !== undefined) own.add(candidates[0]);
}

/** Whether a verb of speech stands beside a name. */
function isSaying({ tokens }: Reading, { firstToken, endToken }: NamePlace): boolean {
  return [firstToken - 1, endToken, endToken + 1].some((token) =>
    SPEECH_VERBS.has(wordAt(tokens, token)),
  );
}
