import type { Gender } from "../../story/story.ts";
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { isVocative } from "../names/vocatives.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { PersonPhrase, PersonPhrases } from "../references/person-phrase.ts";
import type { References } from "../references/references.ts";

/** What the words of one quotation say of who speaks and who is spoken to. */
export interface QuotedNames {
  /** Whom it calls by name. */
  readonly called: readonly number[];
  /** Whom else it names. */
  readonly mentioned: readonly number[];
  /** “Harris to Ferrell.”, “I'm Adriana Ferrell”: the speaker's own name; -1 where there is none. */
  readonly announced: number;
  /** Whether as one who calls another: “Harris to Ferrell.” */
  readonly calls: boolean;
  /** “sir” and “madam” tell the gender of whom it is said to. */
  readonly styled: Gender;
}

type Draft = {
  called: number[];
  mentioned: number[];
  announced: number;
  calls: boolean;
  styled: Gender;
};

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
};

/** Tells the names inside each quotation apart: called, announced, or merely mentioned. */
export function findQuotedNames(
  reading: Reading,
  quotations: Quotations,
  phrases: PersonPhrases,
  references: References,
): readonly QuotedNames[] {
  const { tokens } = reading;
  const styles = stylesIn(tokens);
  const names = quotations.list.map(
    ({ firstToken, endToken }): Draft => ({
      called: [],
      mentioned: [],
      announced: -1,
      calls: false,
      styled: styleOf(tokens, styles, firstToken, endToken),
    }),
  );
  phrases.list.forEach((phrase, index) => {
    const quotation = quotations.quotationOf[phrase.firstToken] ?? -1;
    const found = names[quotation];
    const referent = references.referent[index] ?? -1;
    if (phrase.kind !== "name" || found === undefined || referent < 0) return;
    const start = quotations.list[quotation]?.firstToken ?? 0;
    const isCaller = isCallerAt(tokens, start, phrase, phrases);
    if (isCaller) found.calls = true;
    if (isCaller || isIntroduction(tokens, phrase)) found.announced = referent;
    else if (isVocative(reading, quotations, phrase) || isCallee(tokens, phrase))
      found.called.push(referent);
    else found.mentioned.push(referent);
  });
  return names;
}

/** The words of a text that style somebody, by their ids. */
function stylesIn(tokens: Tokens): ReadonlyMap<number, Gender> {
  return new Map(Object.entries(STYLES).map(([word, gender]) => [tokens.idOf(word), gender]));
}

/** “Yes, sir.”, “Madam, I must …”: between stops, as calls are. */
function styleOf(
  tokens: Tokens,
  styles: ReadonlyMap<number, Gender>,
  from: number,
  to: number,
): Gender {
  for (let token = from + 1; token < to; token++) {
    const gender = styles.get(tokens.ids[token] ?? -1);
    if (gender === undefined) continue;
    const before = wordAt(tokens, token - 1);
    const after = token + 1 >= to ? "." : wordAt(tokens, token + 1);
    const isCall =
      /^[,.!?;:—–"”'’-]$/.test(after) && !/^(?:the|a|that|this|my|dear|old|young)$/.test(before);
    if (isCall) return gender;
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

/** “I'm Adriana Ferrell”, “my name is …”, “this is …”. */
function isIntroduction(tokens: Tokens, { firstToken }: PersonPhrase): boolean {
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
