import { wordAt } from "../../../text/tokens.ts";
import type { Quotation, Quotations } from "../../quotations/quotations.ts";
import type { Reading } from "../../reading/reading.ts";

/** Words of a speech that says hardly more than a name, with its marks, at most. */
const SHORT = 7;

/**
 * Finds the quotations that are hardly more than a name, in answer to who asks for it in the paragraph before:
 *
 *     “And what is your name?” ¶ “Celia, sir,” said the girl.
 */
export function findNameAnswers(reading: Reading, { list }: Quotations): ReadonlySet<number> {
  const asked = new Set(
    list.filter((quotation) => asksForName(reading, quotation)).map(({ paragraph }) => paragraph),
  );
  const answers = new Set<number>();
  list.forEach(({ firstToken, endToken, paragraph }, index) => {
    const isFirst = list[index - 1]?.paragraph !== paragraph;
    if (isFirst && endToken - firstToken <= SHORT && asked.has(paragraph - 1)) answers.add(index);
  });
  return answers;
}

/** How one asks for a name. */
const ASKING =
  /\b(?:your (?:\w+ )?name|who (?:are|may|might|the \w+ are) you|(?:call|calls) you|are you called)\b/;

function asksForName({ tokens }: Reading, { firstToken, endToken }: Quotation): boolean {
  const you = tokens.idOf("you");
  const your = tokens.idOf("your");
  const isToYou = tokens.ids.subarray(firstToken, endToken).some((id) => id === you || id === your);
  if (!isToYou) return false;
  const said: string[] = [];
  for (let token = firstToken; token < endToken; token++) said.push(wordAt(tokens, token));
  return ASKING.test(said.join(" "));
}
