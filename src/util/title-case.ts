/** MRS. O'BRIEN'S SON → Mrs. O'Brien's Son. A name with a small letter stays as it is, and so does one of initials (“T.W.”). */
export function titleCase(name: string): string {
  if (/\p{Ll}/u.test(name) || name.length <= 2 || /^(?:\p{L}\.\s?)+$/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(
      /(^|[\s'’.-])(?!(?<=['’])s\b)(\p{Ll})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}
