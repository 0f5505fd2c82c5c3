import type { WeighedForm } from "../names/person-names.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";

/**
 * Where the narration uses two names side by side. Two names in one sentence are two people, as a rule; two names in
 * one paragraph, but never in one sentence, are rather one.
 */
/** How often two names are in one sentence, at least, and in which share of those of the rarer, for two people. */
const MET = 2;
const MET_SHARE = 0.01;

export class Meetings {
  readonly #reading: Reading;
  readonly #quotations: Quotations;

  constructor(reading: Reading, quotations: Quotations) {
    this.#reading = reading;
    this.#quotations = quotations;
  }

  /** In how many sentences of the narration one of either stands. */
  inSentences(some: readonly WeighedForm[], others: readonly WeighedForm[]): number {
    return shared(this.#units(some, "sentenceOf"), this.#units(others, "sentenceOf"));
  }

  /** Whether the two are met together often enough, in at least a share of the rarer's sentences, to be two people. */
  areMet(
    some: readonly WeighedForm[],
    others: readonly WeighedForm[],
    share: number = MET_SHARE,
  ): boolean {
    const first = this.#units(some, "sentenceOf");
    const second = this.#units(others, "sentenceOf");
    const count = shared(first, second);
    return count >= MET && count >= Math.min(first.size, second.size) * share;
  }

  /** In what share of the paragraphs of the rarer name the other one stands too. */
  inParagraphs(some: readonly WeighedForm[], others: readonly WeighedForm[]): number {
    const first = this.#units(some, "paragraphOf");
    const second = this.#units(others, "paragraphOf");
    const fewest = Math.min(first.size, second.size);
    return fewest === 0 ? 0 : shared(first, second) / fewest;
  }

  #units(forms: readonly WeighedForm[], column: "sentenceOf" | "paragraphOf"): Set<number> {
    const units = new Set<number>();
    for (const { occurrences } of forms) {
      for (const { firstToken } of occurrences) {
        if (this.#quotations.quotationOf[firstToken] !== -1) continue;
        units.add(this.#reading[column][firstToken] ?? -1);
      }
    }
    return units;
  }
}

function shared(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let count = 0;
  for (const unit of some) if (others.has(unit)) count++;
  return count;
}
