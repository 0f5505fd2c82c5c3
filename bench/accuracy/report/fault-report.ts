import { FAULTS, type Fault } from "../litbank/find-faults.ts";
import { sampleEvenly } from "./sample.ts";
import { type Line, layOutTable } from "./table.ts";

/** A fault and the whole text that it is in. */
export interface PlacedFault extends Fault {
  readonly text: string;
}

/** Characters shown on either side. */
const AROUND = 70;
const LONGEST = 160;

/** Counts by kind, then `examples` of each kind in their place. */
export function writeFaults(faults: readonly PlacedFault[], examples: number): string {
  const kinds = FAULTS.map((kind) => ({
    kind,
    faults: faults.filter((fault) => fault.kind === kind),
  }));
  const counts = layOutTable(
    "LitBank: what is wrong",
    ["count"],
    kinds.map((group): Line => [group.kind, [String(group.faults.length)]]),
  );
  const sections = kinds
    .filter((group) => group.faults.length > 0)
    .map((group) =>
      [
        `━━ ${group.kind} (${group.faults.length}) ━━`,
        ...sampleEvenly(group.faults, examples).map(writeFault),
      ].join("\n"),
    );
  return [counts, ...sections].join("\n\n");
}

function writeFault({ book, span: [start, end], gold, predicted, text }: PlacedFault): string {
  const flatten = (part: string) => part.replace(/\s+/g, " ");
  const before = flatten(text.slice(Math.max(0, start - AROUND), start));
  const after = flatten(text.slice(end, end + AROUND));
  const verdict = [
    gold === "" ? [] : [`gold ${gold}`],
    predicted === "" ? [] : [`predicted ${predicted}`],
  ];
  return [
    `  ${book} at ${start}   ${verdict.flat().join(" · ")}`,
    `    …${before}⟦${shorten(flatten(text.slice(start, end)))}⟧${after}…`,
  ].join("\n");
}

function shorten(part: string): string {
  return part.length <= LONGEST
    ? part
    : `${part.slice(0, LONGEST / 2)} […] ${part.slice(-LONGEST / 2)}`;
}
