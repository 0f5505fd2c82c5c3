import { words } from "./words.ts";

/** Words before a common noun, and before no name of a person. */
export const DETERMINERS = words("the a an this that these those every each any some no");
