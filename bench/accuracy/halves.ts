/** The extraction is developed on one half of the books and confirmed on the other, of both corpora. */
export type Half = "development" | "confirmation";

/**
 * The half that a book belongs to: the lowest bit of the FNV-1a hash of the letters of its folder's or file's name. It
 * depends on nothing but the title, so a novel that is in both corpora is in the same half, and no book changes sides
 * when others are added. The 14 novels of PDNC that the figures were first taken on fall 7 and 7.
 *
 *     1342_pride_and_prejudice.txt → prideandprejudice ← PrideAndPrejudice
 */
export function halfOf(bookName: string): Half {
  return titleHash(bookName) % 2 === 0 ? "development" : "confirmation";
}

/**
 * Whether the errors of a book are looked at: those of the development half, and, since the half had nothing more to
 * teach, of the books of the confirmation half whose hash has no second bit. The rest of that half stays unread.
 */
export function isRead(bookName: string): boolean {
  return halfOf(bookName) === "development" || (titleHash(bookName) & 2) === 0;
}

function titleHash(bookName: string): number {
  let hash = 2166136261;
  for (const letter of bookName
    .replace(/\.txt$/, "")
    .toLowerCase()
    .replace(/[^a-z]/g, "")) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  }
  return hash;
}
