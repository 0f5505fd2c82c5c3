import { Case } from "../../text/tokens.ts";
import type { Reading } from "../reading/reading.ts";
import { type NameOccurrence, type NameRun, readName } from "./name-runs.ts";
import type { NameWords } from "./name-words.ts";
import { isOath } from "./oaths.ts";

/** A way in which the story writes a name: “Captain Adriana Ferrell”. */
export interface NameForm {
  /** In lower case, titles in full: the same for all its occurrences. */
  readonly key: string;
  readonly titles: readonly string[];
  /** The words after the titles, in lower case. Empty for a title that stands alone. */
  readonly names: readonly string[];
  /** As the text writes it most often. */
  readonly display: string;
  readonly occurrences: readonly NameOccurrence[];
}

/** Finds every run of words that is written like a name, and gathers the runs by form; “by George!” names nobody. */
export function findNameForms(reading: Reading, nameWords: NameWords): readonly NameForm[] {
  const forms = new Map<string, FormDraft>();
  const { tokens, sentenceOf } = reading;
  const { count, cases } = tokens;
  for (let token = 0; token < count; ) {
    const isCapital = cases[token] === Case.capitalized || cases[token] === Case.upper;
    const run = isCapital && sentenceOf[token] !== -1 ? readName(reading, nameWords, token) : null;
    if (run !== null && !isOath(tokens, run)) record(forms, reading, run);
    token = run?.endToken ?? token + 1;
  }
  return [...forms.values()].map(({ displays, ...form }) => ({
    ...form,
    display: mostFrequent(displays),
  }));
}

interface FormDraft {
  readonly key: string;
  readonly titles: readonly string[];
  readonly names: readonly string[];
  readonly displays: Map<string, number>;
  readonly occurrences: NameOccurrence[];
}

function record(forms: Map<string, FormDraft>, { text, tokens }: Reading, run: NameRun): void {
  const { firstToken, endToken, titles, names } = run;
  const key = [...titles, ...names].join(" ");
  let form = forms.get(key);
  if (form === undefined) {
    form = { key, titles, names, displays: new Map(), occurrences: [] };
    forms.set(key, form);
  }
  const start = tokens.starts[firstToken] ?? 0;
  const display = text.slice(start, tokens.ends[endToken - 1]).replace(/\s+/g, " ");
  form.displays.set(display, (form.displays.get(display) ?? 0) + 1);
  form.occurrences.push({ firstToken, endToken });
}

/** The most frequent of the ways to write a name; of equals the one seen first. Capitals alone come last. */
function mostFrequent(displays: ReadonlyMap<string, number>): string {
  let best = "";
  let most = -1;
  for (const [display, count] of displays) {
    const weight = display === display.toUpperCase() ? count / 1000 : count;
    if (weight > most) {
      best = display;
      most = weight;
    }
  }
  return best;
}
