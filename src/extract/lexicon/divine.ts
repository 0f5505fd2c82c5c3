import { words } from "./words.ts";

/** Names of God, each of one person in all stories. Not “the Lord”, which may be anybody's title. */
export const DIVINE = words("god christ jesus jehovah allah gawd lawd gott dieu");

/** Words before such a name that make an exclamation of it: “good God!”, “thank God”. */
export const INVOKING = words("my good great oh o ah by dear thank merciful gracious for swear");
