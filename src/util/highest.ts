/** Numbers with a value each. The two lists go together. */
export interface Valued {
  readonly numbers: readonly number[];
  readonly values: readonly number[];
}

/** Those with the highest values, the highest first, at most so many; of two with the same value, the lower number. */
export function highest({ numbers, values }: Valued, most: number): Valued {
  const ranked: number[] = [];
  const own: number[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    const value = values[index] ?? 0;
    let place = ranked.length;
    while (place > 0 && isHigher(number, value, ranked[place - 1], own[place - 1])) place--;
    if (place === most) continue;
    for (let at = Math.min(ranked.length, most - 1); at > place; at--) {
      ranked[at] = ranked[at - 1] ?? 0;
      own[at] = own[at - 1] ?? 0;
    }
    ranked[place] = number;
    own[place] = value;
  }
  return { numbers: ranked, values: own };
}

function isHigher(number: number, value: number, other = 0, otherValue = 0): boolean {
  return value > otherValue || (value === otherValue && number < other);
}
