const UNITS = [
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
];
const TENS = [
  "twenty thirty forty fifty sixty seventy eighty ninety",
  "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth",
];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.flatMap((words) => words.split(" ").map((word, at): [string, number] => [word, at + 1])),
  ...TENS.flatMap((words) =>
    words.split(" ").map((word, at): [string, number] => [word, (at + 2) * 10]),
  ),
  ["hundred", 100],
]);

/** The words that numbers are made of, as alternatives of a regular expression, longer ones first. */
export const NUMBER_WORDS = [...VALUES.keys()].sort((a, b) => b.length - a.length).join("|");

/** The value of “4”, “iv”, “four”, “twenty-first”; `null` for anything else. */
export function numberValue(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  return romanValue(text) ?? wordsValue(text);
}

const ROMAN = /^(c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/i;
const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(text: string): number | null {
  if (text === "" || !ROMAN.test(text)) return null;
  const digits = [...text.toLowerCase()].map((digit) => DIGITS[digit] ?? 0);
  return digits.reduce(
    (sum, digit, at) => (digit < (digits[at + 1] ?? 0) ? sum - digit : sum + digit),
    0,
  );
}

function wordsValue(text: string): number | null {
  let sum = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === "and" || word === "the") continue;
    const value = VALUES.get(word);
    if (value === undefined) return null;
    sum += value;
  }
  return sum > 0 ? sum : null;
}
