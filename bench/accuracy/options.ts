import { parseArgs } from "node:util";

export interface AccuracyOptions {
  readonly pdnc: string | null;
  readonly litbank: string | null;
  /** Only books whose name holds this, in any case. */
  readonly books: string;
  /** Examples of each kind of error; `null` for no report on errors. */
  readonly errors: number | null;
  readonly worstCast: boolean;
  readonly worstEdges: boolean;
  readonly goldCast: boolean;
  readonly json: boolean;
  /** A file that an earlier run wrote with `--json`. */
  readonly against: string | null;
}

export const USAGE = `npm run bench:accuracy -- [--pdnc FOLDER] [--litbank FOLDER] [options]

  --pdnc FOLDER      a checkout of github.com/Priya22/project-dialogism-novel-corpus
  --litbank FOLDER   a checkout of github.com/dbamman/litbank
  --books TEXT       only books whose name holds TEXT
  --errors N         counts what is wrong by kind and cause, and shows N examples of each kind, of
                     the development half only (of all books chosen, with --books)
  --worst-cast       shows who is missing from each cast, who is nobody, who is split or merged
  --worst-edges      shows which pairs of speakers are missed or made up in each book
  --gold-cast        hands the gold cast to the extraction, as the literature does
  --json             writes JSON instead of tables
  --against FILE     shows what changed since a run that wrote FILE with --json`;

/** Throws an error with a message for the user where the arguments make no sense. */
export function readOptions(args: readonly string[]): AccuracyOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pdnc: { type: "string" },
      litbank: { type: "string" },
      books: { type: "string", default: "" },
      errors: { type: "string" },
      "worst-cast": { type: "boolean", default: false },
      "worst-edges": { type: "boolean", default: false },
      "gold-cast": { type: "boolean", default: false },
      against: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const { pdnc = null, litbank = null, against = null, books, json } = values;
  if (pdnc === null && litbank === null) throw new Error("Give --pdnc, --litbank or both.");
  const errors = values.errors === undefined ? null : Number(values.errors);
  if (errors !== null && !(Number.isInteger(errors) && errors >= 0)) {
    throw new Error(`--errors takes a whole number, not ${values.errors}.`);
  }
  return {
    ...{ pdnc, litbank, books, errors, json, against },
    worstCast: values["worst-cast"],
    worstEdges: values["worst-edges"],
    goldCast: values["gold-cast"],
  };
}
