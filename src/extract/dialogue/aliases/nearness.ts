/** How many paragraphs away a name is near. */
const PARAGRAPHS = 15;
/** In what share of the places where an office stands its holder is named near by, at least. */
const SHARE = 0.4;

/** Whether, of the paragraphs where an office stands, enough have one near by in which its holder is named. */
export function isMostlyNear(office: readonly number[], holder: readonly number[]): boolean {
  const near = office.filter((paragraph) =>
    holder.some((other) => Math.abs(other - paragraph) <= PARAGRAPHS),
  );
  return office.length > 0 && near.length / office.length >= SHARE;
}
