import type { Gender } from "../../story/story.ts";
import { type Tokens, wordAt } from "../../text/tokens.ts";
import type { PersonPhrase } from "./person-phrase.ts";

/** Pronouns for one person, and whom each stands for. */
export const PRONOUNS: Readonly<Record<string, Gender>> = {
  he: "male",
  him: "male",
  his: "male",
  himself: "male",
  she: "female",
  her: "female",
  hers: "female",
  herself: "female",
  i: "unknown",
  me: "unknown",
  my: "unknown",
  myself: "unknown",
  "i'm": "unknown",
  "i'd": "unknown",
  "i've": "unknown",
  "i'll": "unknown",
  "he's": "male",
  "he'd": "male",
  "he'll": "male",
  "she's": "female",
  "she'd": "female",
  "she'll": "female",
};

/** Pronouns that stand for no subject. */
export const OBJECTS: ReadonlySet<string> = new Set(["him", "her", "me", "hers"]);

/** The heads of phrases that mean the subject of their clause; who speaks, or tells the story. */
export const REFLEXIVES: ReadonlySet<string> = new Set(["himself", "herself"]);
export const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "me", "my", "myself"]);

/** Whether a word in lower case is a pronoun for one person. */
export function isPronoun(word: string): boolean {
  return PRONOUNS[word] !== undefined;
}

const NO_CANDIDATES: readonly number[] = [];

/** A pronoun by itself: “he”, “she'd”. “His” and “my” own something; “her” does where it is said to. */
export function pronounPhrase(
  tokens: Tokens,
  token: number,
  isQuoted: boolean,
  isOwner = false,
): PersonPhrase {
  const head = wordAt(tokens, token);
  return {
    firstToken: token,
    endToken: token + 1,
    kind: "pronoun",
    candidates: NO_CANDIDATES,
    gender: PRONOUNS[head] ?? "unknown",
    head: head.includes("'") ? head.replace(/'.*$/, "") : head,
    isPossessive: isOwner || head === "his" || head === "my",
    isDescription: false,
    isIndefinite: false,
    isQuoted,
  };
}
