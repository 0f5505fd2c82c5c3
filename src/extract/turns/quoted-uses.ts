import type { Gender } from "../../story/story.ts";
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { isVocative } from "../names/vocatives.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrase, PersonPhrases } from "../references/person-phrase.ts";

/** What a name is for in its quotation, whoever it means: “Harris to Ferrell.”, “I'm Adriana”, “Come, Lucy!”. */
interface NameUse {
  readonly phrase: number;
  readonly quotation: number;
  readonly use: "calls" | "introduces" | "called" | "mentioned";
}

interface QuotedUses {
  /** For each quotation, the gender that “sir”, “madam” or “papa” tells of whom it is said to. */
  readonly styles: readonly Gender[];
  /** Of all names within quotations, in text order. */
  readonly uses: readonly NameUse[];
}

const STYLES: Readonly<Record<string, Gender>> = {
  sir: "male",
  sirs: "male",
  gentlemen: "male",
  monsieur: "male",
  "ma'am": "female",
  madam: "female",
  madame: "female",
  mademoiselle: "female",
  miss: "female",
  mamma: "female",
  mama: "female",
  ma: "female",
  mother: "female",
  aunt: "female",
  auntie: "female",
  papa: "male",
  pa: "male",
  father: "male",
  dad: "male",
  uncle: "male",
};

/** Words before “aunt” that make a call no less one: “my dear aunt,”. */
const FOND = /^(?:my|dear|dearest|good|sweet|own|old)$/;

const known = new WeakMap<PersonPhrases, QuotedUses>();

/** How the quotations use names. It is read once: whom the names mean changes from round to round, but not this. */
export function quotedUses(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
): QuotedUses {
  const uses = known.get(phrases) ?? readUses(reading, quotations, phrases);
  known.set(phrases, uses);
  return uses;
}

function readUses(reading: Reading, quotations: Quotations, phrases: PersonPhrases): QuotedUses {
  const { tokens } = reading;
  const styles = stylesIn(tokens);
  const uses: NameUse[] = [];
  phrases.list.forEach((phrase, index) => {
    const quotation = quotations.quotationOf[phrase.firstToken] ?? -1;
    if (phrase.kind !== "name" || quotation < 0) return;
    const use = useOf(reading, quotations, phrases, phrase, quotation);
    const isEcho = use === "called" && isRepeated(quotations, phrases, uses, phrase, quotation);
    uses.push({ phrase: index, quotation, use: isEcho ? "mentioned" : use });
  });
  return {
    uses,
    styles: quotations.list.map(({ firstToken, endToken }) =>
      styleOf(tokens, styles, firstToken, endToken),
    ),
  };
}

/** Within so many paragraphs a name is said again. */
const AGAIN = 2;

/** “Otto is here.” ¶ “Otto!”: all that is said is the name that somebody just told. */
function isRepeated(
  { list }: Quotations,
  phrases: PersonPhrases,
  uses: readonly NameUse[],
  { firstToken, endToken, candidates }: PersonPhrase,
  quotation: number,
): boolean {
  const own = list[quotation];
  if (own === undefined) return false;
  if (firstToken > own.firstToken + 1 || endToken < own.endToken - 2) return false;
  if (list[quotation + 1]?.paragraph === own.paragraph) return false;
  for (let at = uses.length - 1; at >= 0; at--) {
    const { use, phrase, quotation: other } = uses[at] as NameUse;
    const distance = own.paragraph - (list[other]?.paragraph ?? 0);
    if (distance > AGAIN) return false;
    const isSame = phrases.list[phrase]?.candidates.some((one) => candidates.includes(one));
    if (distance > 0 && isSame === true) return use === "mentioned";
  }
  return false;
}

function useOf(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
  phrase: PersonPhrase,
  quotation: number,
): NameUse["use"] {
  const { tokens } = reading;
  const start = quotations.list[quotation]?.firstToken ?? 0;
  if (isCallerAt(tokens, start, phrase, phrases)) return "calls";
  if (isIntroduction(tokens, phrase)) return "introduces";
  const isCalled = isVocative(reading, quotations, phrase) || isCallee(tokens, phrase);
  return isCalled ? "called" : "mentioned";
}

/** The words of a text that style somebody: of each entry of `tokens.words`, the gender; none for the rest. */
function stylesIn(tokens: Tokens): readonly (Gender | undefined)[] {
  const styles = new Array<Gender | undefined>(tokens.words.length).fill(undefined);
  for (const [word, gender] of Object.entries(STYLES)) {
    const id = tokens.idOf(word);
    if (id >= 0) styles[id] = gender;
  }
  return styles;
}

/** “Yes, sir.”, “Madam, I must …”: between stops, as calls are. */
function styleOf(
  tokens: Tokens,
  styles: readonly (Gender | undefined)[],
  from: number,
  to: number,
): Gender {
  for (let token = from + 1; token < to; token++) {
    const gender = styles[tokens.ids[token] ?? 0];
    if (gender === undefined) continue;
    let first = token;
    while (first > from + 1 && FOND.test(wordAt(tokens, first - 1))) first--;
    const before = wordAt(tokens, first - 1);
    const after = token + 1 >= to ? "." : wordAt(tokens, token + 1);
    const isOpen =
      first === from + 1 ||
      /^(?:[,.!?;:—–-]+|oh|ah|yes|no|well|but|and|o|good-bye|thank|you)$/.test(before);
    if (isOpen && /^[,.!?;:—–"”'’-]$/.test(after)) return gender;
  }
  return "unknown";
}

/** “Harris to Ferrell.” at the start of a quotation. */
function isCallerAt(
  tokens: Tokens,
  quotationStart: number,
  { firstToken, endToken }: PersonPhrase,
  { at }: PersonPhrases,
): boolean {
  if (firstToken > quotationStart + 1 || wordAt(tokens, endToken) !== "to") return false;
  const isCallee = at[endToken + 1] !== -1 || /^[a-z]+$/.test(wordAt(tokens, endToken + 1));
  return isCallee && /^[.!,]$/.test(wordAt(tokens, endToken + 2));
}

/** “I'm Adriana Ferrell”, “my name is …”, “this is …”, but not “this is Otto's”. */
function isIntroduction(tokens: Tokens, { firstToken, isPossessive }: PersonPhrase): boolean {
  if (isPossessive) return false;
  const before = `${wordAt(tokens, firstToken - 3)} ${wordAt(tokens, firstToken - 2)} ${wordAt(tokens, firstToken - 1)}`;
  return /(?:^| )(?:i'm|i am|my name is|this is|call me|name's)$/.test(before);
}

/** The one called in “Harris to Ferrell.” */
function isCallee(tokens: Tokens, { firstToken, endToken }: PersonPhrase): boolean {
  return (
    wordAt(tokens, firstToken - 1) === "to" &&
    /^[.!]$/.test(wordAt(tokens, endToken)) &&
    /^["“‘']?$/.test(wordAt(tokens, firstToken - 3))
  );
}
