/** How many paragraphs away a name is near. */
const PARAGRAPHS = 15;

/** The share of the first paragraphs that one of the second is near to. */
export function nearness(some: readonly number[], others: readonly number[]): number {
  const near = some.filter((paragraph) =>
    others.some((other) => Math.abs(other - paragraph) <= PARAGRAPHS),
  );
  return some.length === 0 ? 0 : near.length / some.length;
}
