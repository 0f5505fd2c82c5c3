/** MRS. J.R. O'BRIEN → Mrs. J.R. O'Brien */
export function titleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(
      /(^|[\s'’.-])(\p{Ll})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}
