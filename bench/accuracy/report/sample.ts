/** Evenly spread over the list, so that all books and all parts of a book are seen; the same each time. */
export function sampleEvenly<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  return Array.from(
    { length: count },
    (_, place) => items[Math.floor(((place + 0.5) * items.length) / count)],
  ).filter((item) => item !== undefined);
}
