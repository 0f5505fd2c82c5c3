import { appendTo } from "../../util/append-to.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrases } from "../references/person-phrase.ts";
import type { References } from "../references/references.ts";

/** Whom the narration around the quotations of a paragraph means. */
export interface Surroundings {
  /** Beside them, in the paragraph. */
  readonly own: ReadonlySet<number>;
  /** In the paragraphs of narration right above. */
  readonly above: ReadonlySet<number>;
  /** The first in the paragraph of narration right below; -1 where there is none. */
  readonly below: number;
}

/** Paragraphs of narration looked at above a quotation's own, at most. */
const MOST_ABOVE = 3;

/** Looks up whom the narration around a paragraph means. */
export class Narration {
  readonly #reading: Reading;
  readonly #hasQuotation: Uint8Array;
  /** For each paragraph, those whom its narration means, in order. */
  readonly #mentioned = new Map<number, number[]>();

  /** Paragraphs with many quotations ask again and again. */
  #last: (Surroundings & { readonly paragraph: number }) | null = null;

  constructor(
    reading: Reading,
    quotations: Quotations,
    phrases: PersonPhrases,
    references: References,
  ) {
    this.#reading = reading;
    this.#hasQuotation = new Uint8Array(reading.paragraphs.length);
    for (const { paragraph } of quotations.list) this.#hasQuotation[paragraph] = 1;
    phrases.list.forEach(({ isQuoted, firstToken, head }, index) => {
      const referent = references.referent[index] ?? -1;
      if (isQuoted || referent < 0 || head === "me") return;
      appendTo(this.#mentioned, reading.paragraphOf[firstToken] ?? -1, referent);
    });
  }

  around(paragraph: number): Surroundings {
    const known = this.#last;
    if (known?.paragraph === paragraph) return known;
    const above = new Set<number>();
    for (let at = paragraph - 1; at >= paragraph - MOST_ABOVE; at--) {
      if (!this.#isNarration(at, paragraph)) break;
      for (const character of this.#mentioned.get(at) ?? []) above.add(character);
    }
    const [below = -1] = this.#isNarration(paragraph + 1, paragraph)
      ? (this.#mentioned.get(paragraph + 1) ?? [])
      : [];
    const own = new Set(this.#mentioned.get(paragraph));
    this.#last = { paragraph, own, above, below };
    return this.#last;
  }

  /** Whether a paragraph is of the same marked scene as another, and holds no quotation. */
  #isNarration(at: number, beside: number): boolean {
    const { paragraphs } = this.#reading;
    const paragraph = paragraphs[at];
    return (
      paragraph !== undefined &&
      paragraph.scene === paragraphs[beside]?.scene &&
      this.#hasQuotation[at] === 0
    );
  }
}
