import type { Quotation } from "../quotations/quotations.ts";
import type { Discourse } from "./discourse.ts";
import type { PronounText } from "./pronoun-text.ts";

/** Who speaks before and after a place in its paragraph, while one goes through the text. */
export class TalkAround {
  /** Who spoke the last quotation of the paragraph so far; who speaks its first, before it begins; -1 for nobody. */
  hasSpoken = -1;
  willSpeak = -1;
  readonly #text: PronounText;
  readonly #tagged: ReadonlyMap<number, number>;
  #quotation = 0;
  #paragraph = -1;
  #hasBegun = false;

  constructor(text: PronounText) {
    this.#text = text;
    this.#tagged = speakersByNoun(text);
  }

  /** Moves on to a token; whoever speaks on the way is in the discourse. */
  goTo(token: number, paragraph: number, discourse: Discourse): void {
    const { quotations, known } = this.#text;
    if (paragraph !== this.#paragraph) {
      this.#paragraph = paragraph;
      this.#hasBegun = false;
      this.hasSpoken = -1;
    }
    let quotation = quotations.list[this.#quotation];
    while (quotation !== undefined && quotation.firstToken <= token) {
      this.#pass(quotation, known.speaker[this.#quotation] ?? -1, discourse);
      quotation = quotations.list[++this.#quotation];
    }
    const isNear = !this.#hasBegun && quotation?.paragraph === paragraph;
    this.willSpeak = isNear ? (known.speaker[this.#quotation] ?? -1) : -1;
  }

  #pass(quotation: Quotation, speaker: number, discourse: Discourse): void {
    if (quotation.isSpeech && quotation.paragraph === this.#paragraph) {
      this.hasSpoken = speaker;
      this.#hasBegun = true;
    }
    if (speaker < 0) return;
    const { sentenceOf, paragraphs } = this.#text.reading;
    const { paragraph, firstToken } = quotation;
    discourse.speak(speaker, {
      sentence: sentenceOf[firstToken] ?? -1,
      paragraph,
      scene: paragraphs[paragraph]?.scene ?? -1,
      quotation: this.#quotation,
    });
  }

  /** Who speaks the quotation that a noun phrase tags: “said the old man”; -1 where none does. */
  taggedBy(phrase: number): number {
    return this.#tagged.get(phrase) ?? -1;
  }
}

function speakersByNoun({ cues, phrases, known }: PronounText): ReadonlyMap<number, number> {
  const speakers = new Map<number, number>();
  cues.forEach((cue, quotation) => {
    if (cue?.strength !== "tag" || phrases.list[cue.phrase]?.kind !== "noun") return;
    const speaker = known.speaker[quotation] ?? -1;
    if (speaker >= 0) speakers.set(cue.phrase, speaker);
  });
  return speakers;
}
