import { type Characters, narratorAt } from "../cast/character-draft.ts";
import { sameElder } from "../lexicon/titles.ts";
import { words } from "../lexicon/words.ts";
import { gendersAgree } from "../names/gender.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import { genderOfRole, isChild, isFamily, isGrown, nounsLike } from "./role-nouns.ts";
import { isPredicate, isSupposed, type RolePhrase } from "./role-phrases.ts";
import type { RuledOut } from "./ruled-out.ts";
import { WhoIsNear } from "./who-is-near.ts";

/** The phrases of one person without a name, in text order. */
export interface RoleChain {
  readonly phrases: RolePhrase[];
  /** How many of them tag a quotation. */
  tags: number;
}

/** What is known of the phrases beforehand. */
interface KnownRoles {
  /** Nouns of which one stretch of the story tells only. */
  readonly passing: ReadonlySet<string>;
  readonly ruledOut: RuledOut;
}

interface OpenChain extends RoleChain {
  readonly nouns: Set<string>;
  readonly marks: Set<string>;
  /** Where it was taken up last. */
  paragraph: number;
  scene: number;
  /** Whether it only says what somebody known is. */
  readonly isPredicate: boolean;
}

/** “the second policeman” is nobody with a name. */
const ORDINALS = words("first second third");

/** Paragraphs without a mention after which “the man” is another man. */
const REACH = 40;

/**
 * Tells the people without a name apart. “A man” brings in somebody new; “the man” takes up the last of them whom it
 * fits, else somebody known who is near, else brings in somebody itself; “my mother” is one throughout.
 *
 * @param tags the tokens of the nouns that tag a quotation.
 * @returns those who speak.
 */
export function chainRoles(
  reading: Reading,
  quotations: Quotations,
  characters: Characters,
  phrases: readonly RolePhrase[],
  tags: ReadonlySet<number>,
  { passing, ruledOut }: KnownRoles,
): readonly RoleChain[] {
  const chains = new Chains(reading, characters, tags, passing, ruledOut);
  const near = new WhoIsNear(reading, quotations, characters);
  for (const phrase of phrases) {
    near.readTo(phrase.nounToken);
    if (phrase.article === "own") chains.takeOwn(phrase);
    else if (phrase.article === "named") chains.takeNamed(phrase);
    else if (phrase.article === "indefinite") chains.bringIn(phrase);
    else chains.takeUp(phrase, near);
  }
  return chains.list.filter(({ tags: count, isPredicate: isNobody }) => count > 0 && !isNobody);
}

class Chains {
  readonly list: OpenChain[] = [];
  /** Those that “the man” may take up, the last mentioned last. */
  #open: OpenChain[] = [];
  readonly #own = new Map<string, OpenChain>();
  readonly #named = new Map<string, OpenChain>();
  readonly #held: ReadonlySet<string>;
  readonly #reading: Reading;
  readonly #characters: Characters;
  readonly #tags: ReadonlySet<number>;
  readonly #passing: ReadonlySet<string>;
  readonly #ruledOut: RuledOut;

  constructor(
    reading: Reading,
    characters: Characters,
    tags: ReadonlySet<number>,
    passing: ReadonlySet<string>,
    ruledOut: RuledOut,
  ) {
    this.#ruledOut = ruledOut;
    this.#passing = passing;
    this.#reading = reading;
    this.#characters = characters;
    this.#tags = tags;
    this.#held = new Set(
      characters.list.flatMap(({ count, titles }) => (count > 0 ? [...titles] : [])),
    );
  }

  /** “my mother”, of a narrator, where nobody bears the title. */
  takeOwn(phrase: RolePhrase): void {
    const { noun, nounToken } = phrase;
    const narrator = narratorAt(this.#characters, nounToken);
    if (narrator < 0 || !isFamily(noun) || this.#isHeld(noun)) return;
    const key = `${narrator} ${noun}`;
    const chain = this.#own.get(key) ?? this.#begin(phrase);
    this.#own.set(key, chain);
    this.#enter(chain, phrase);
  }

  /** Whether somebody bears a title, or an elder has another word for it: “Mum” for “my mother”. */
  #isHeld(noun: string): boolean {
    return this.#held.has(noun) || [...sameElder(noun)].some((word) => this.#held.has(word));
  }

  /** “the Voice”: one throughout, as by a name. */
  takeNamed(phrase: RolePhrase): void {
    const chain = this.#named.get(phrase.noun) ?? this.#begin(phrase);
    this.#named.set(phrase.noun, chain);
    this.#enter(chain, phrase);
  }

  bringIn(phrase: RolePhrase): void {
    if (isSupposed(this.#reading, phrase)) return;
    const chain = this.#begin(phrase);
    this.#enter(chain, phrase);
    this.#open.push(chain);
  }

  takeUp(phrase: RolePhrase, near: WhoIsNear): void {
    const { paragraph, scene } = this.#placeOf(phrase);
    this.#open = this.#open.filter(
      (chain) => chain.scene === scene && paragraph - chain.paragraph <= REACH,
    );
    const chain = this.#open.findLast((open) => fits(open, phrase)) ?? this.#known(phrase, near);
    if (chain === null) return;
    this.#enter(chain, phrase);
    this.#open = [...this.#open.filter((open) => open !== chain), chain];
  }

  /** Somebody of an earlier scene, or new; `null` where it may mean somebody with a name. */
  #known(phrase: RolePhrase, near: WhoIsNear): OpenChain | null {
    const { noun, marks } = phrase;
    if (isFamily(noun) || this.#held.has(noun)) return null;
    const isPassing = this.#passing.has(noun) || marks.some((mark) => ORDINALS.has(mark));
    const isOut = (character: number) => this.#ruledOut.isOut(phrase, character);
    const { paragraph } = this.#placeOf(phrase);
    if (!isPassing && near.isAnybody(genderOfRole(noun), paragraph, REACH, isOut)) return null;
    const isSame = (chain: OpenChain) =>
      chain.tags > 0 &&
      chain.nouns.has(noun) &&
      hasMarks(chain, marks) &&
      chain.marks.size === marks.length;
    return (
      this.list.findLast((chain) => !chain.isPredicate && isSame(chain)) ?? this.#begin(phrase)
    );
  }

  #begin(phrase: RolePhrase): OpenChain {
    const chain: OpenChain = {
      phrases: [],
      tags: 0,
      nouns: new Set(),
      marks: new Set(),
      ...this.#placeOf(phrase),
      isPredicate: phrase.article === "indefinite" && isPredicate(this.#reading, phrase),
    };
    this.list.push(chain);
    return chain;
  }

  #enter(chain: OpenChain, phrase: RolePhrase): void {
    chain.phrases.push(phrase);
    chain.nouns.add(phrase.noun);
    for (const mark of phrase.marks) chain.marks.add(mark);
    if (this.#tags.has(phrase.nounToken)) chain.tags++;
    Object.assign(chain, this.#placeOf(phrase));
  }

  #placeOf({ nounToken }: RolePhrase): { readonly paragraph: number; readonly scene: number } {
    const paragraph = this.#reading.paragraphOf[nounToken] ?? -1;
    return { paragraph, scene: this.#reading.paragraphs[paragraph]?.scene ?? -1 };
  }
}

/** Whether “the old man” may be he of whom a chain tells: not one who was brought in as a young one, or a boy. */
function fits(chain: OpenChain, { noun, marks }: RolePhrase): boolean {
  const alike = [...nounsLike(noun, marks.includes("young"))];
  const isLike = alike.some((other) => chain.nouns.has(other));
  const gender = genderOfRole(noun);
  return (
    isLike &&
    !(isChild(noun) && [...chain.nouns].some(isGrown)) &&
    hasMarks(chain, marks) &&
    [...chain.nouns].every((other) => gendersAgree(genderOfRole(other), gender))
  );
}

function hasMarks(chain: OpenChain, marks: readonly string[]): boolean {
  return marks.every((mark) => chain.marks.has(mark));
}
