/** Words before a common noun, and before no name of a person. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an this that these those every each any some no".split(" "),
);
