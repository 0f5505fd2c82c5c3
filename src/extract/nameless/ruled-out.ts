import type { Reading } from "../reading/reading.ts";
import type { BesideTags } from "./beside-tags.ts";
import type { RolePhrase } from "./role-phrases.ts";

/** Paragraphs without a mention after which “the man” is another man. */
const REACH = 40;
/** One in so many of the tags of a stretch speaks against a character. */
const SHARE = 5;

/** The tags of a stretch by one phrase, and how many of them cannot mean each character. */
interface Stretch {
  tags: number;
  readonly against: Map<number, number>;
}

/** Tells whom with a name “the stout man” cannot mean in a stretch of the story, by all its tags there. */
export class RuledOut {
  readonly #stretchOf = new Map<RolePhrase, Stretch>();

  constructor(
    reading: Reading,
    beside: BesideTags,
    phrases: readonly RolePhrase[],
    tags: ReadonlySet<number>,
  ) {
    const last = new Map<string, RolePhrase>();
    for (const phrase of phrases) {
      if (phrase.article !== "definite") continue;
      const key = [phrase.noun, ...phrase.marks].join(" ");
      const before = last.get(key);
      const known = before === undefined ? undefined : this.#stretchOf.get(before);
      const isSame = before !== undefined && isNear(reading, before, phrase);
      const stretch = (isSame && known) || { tags: 0, against: new Map<number, number>() };
      last.set(key, phrase);
      this.#stretchOf.set(phrase, stretch);
      if (tags.has(phrase.nounToken)) addTag(stretch, beside.others(phrase));
    }
  }

  /** Whether a phrase cannot mean a character. */
  isOut(phrase: RolePhrase, character: number): boolean {
    const { tags = 0, against } = this.#stretchOf.get(phrase) ?? {};
    const count = against?.get(character) ?? 0;
    return count > 0 && count * SHARE >= tags;
  }
}

function addTag(stretch: Stretch, others: ReadonlySet<number>): void {
  stretch.tags++;
  for (const other of others) stretch.against.set(other, (stretch.against.get(other) ?? 0) + 1);
}

function isNear(
  { paragraphOf, paragraphs }: Reading,
  { nounToken: before }: RolePhrase,
  { nounToken: after }: RolePhrase,
): boolean {
  const [from = 0, to = 0] = [paragraphOf[before], paragraphOf[after]];
  return to - from <= REACH && paragraphs[from]?.scene === paragraphs[to]?.scene;
}
