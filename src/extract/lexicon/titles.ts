import type { Gender } from "../../story/story.ts";
import { words } from "./words.ts";

/** Words that stand before a name, and what they say of its bearer. */
export interface Title {
  readonly gender: Gender;
  /** Whether people of either title can be one person over a story (“Lieutenant”, later “Captain”; “Mr.”). */
  readonly kind: "civil" | "rank" | "noble" | "kin" | "clerical" | "saint";
}

const table = (kind: Title["kind"], gender: Gender, list: string): [string, Title][] =>
  list.split(" ").map((word) => [word, { gender, kind }]);

/** By the word in lower case. */
export const TITLES: ReadonlyMap<string, Title> = new Map([
  ...table(
    "civil",
    "male",
    "mr mister mistah marse mars massa mester maister mas'r mas’r master monsieur m messrs signor senor señor herr sahib goodman gaffer citoyen",
  ),
  ...table(
    "civil",
    "female",
    "mrs missis missus miss ms mis miz mistress madame madam mme mlle mademoiselle signora signorina senora señora señorita senorita frau fraulein fräulein misses goody goodwife ma'am widow citoyenne",
  ),
  ...table("civil", "unknown", "citizen comrade hon honourable honorable"),
  ...table(
    "noble",
    "male",
    "sir lord count duke earl baron marquis viscount prince king emperor sheikh sultan czar tsar don squire duc comte vicomte laird shah pasha bey khan rajah kaiser",
  ),
  ...table(
    "noble",
    "female",
    "lady countess duchess baroness marquise marchioness viscountess princess queen empress dame donna doña comtesse contessa",
  ),
  ...table(
    "kin",
    "male",
    "uncle father pa papa daddy dad brother grandfather grandpa granddad grandad gramps pops grandpapa",
  ),
  ...table(
    "kin",
    "female",
    "aunt aunty auntie mother ma mamma mama mum mummy mom mommy momma mam sister grandmother grandma granny gran nan nana nanna gramma grandmama grandmamma",
  ),
  ...table("kin", "unknown", "cousin"),
  ...table(
    "rank",
    "unknown",
    "dr doctor drs professor prof captain captains cap'n cap’n capt commander colonel col general gen major maj lieutenant lt sergeant sgt corporal private ensign admiral commodore crewman cadet officer inspector constable detective sheriff marshal judge justice senator congressman congresswoman assemblyman alderman president governor mayor councillor counselor counsellor chancellor minister ambassador chief agent superintendent deputy nurse coach director secretary magistrate engineer chairman midshipman lieutenant-colonel",
  ),
  ...table(
    "clerical",
    "male",
    "reverend rev bishop pastor vicar parson deacon rabbi canon cardinal archbishop friar abbé abbot monsignor pope dean archdeacon père frère",
  ),
  ...table("clerical", "female", "abbess prioress"),
  ...table("saint", "unknown", "saint st"),
]);

export function hasNobleTitle(titles: readonly string[]): boolean {
  return titles.some((title) => TITLES.get(title)?.kind === "noble");
}

/** Titles written short, with a full stop after them. */
export const ABBREVIATED_TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms mis messrs dr prof capt col gen maj lt sgt rev st mme mlle m hon esq jr sr".split(" "),
);

/** Short forms of titles, for comparing: “Capt. Brown” is “Captain Brown”. */
export const FULL_TITLE: Readonly<Record<string, string>> = {
  aunty: "aunt",
  auntie: "aunt",
  "cap'n": "captain",
  "cap’n": "captain",
  capt: "captain",
  captains: "captain",
  col: "colonel",
  dr: "doctor",
  drs: "doctor",
  gen: "general",
  lt: "lieutenant",
  maj: "major",
  maister: "master",
  mars: "master",
  marse: "master",
  "mas'r": "master",
  massa: "master",
  "mas’r": "master",
  mester: "master",
  mis: "mrs",
  missis: "mrs",
  missus: "mrs",
  mister: "mr",
  prof: "professor",
  rev: "reverend",
  sgt: "sergeant",
};

/** Words for one and the same elder, whom the one calls “Mum” and the other “Mother”. */
const ELDERS: readonly ReadonlySet<string>[] = [
  "mother mom mum mama mamma ma mummy mommy momma mam",
  "father dad papa pa daddy pops",
  "grandmother grandma granny gran nan nana nanna gramma grandmama grandmamma",
  "grandfather grandpa granddad grandad gramps grandpapa",
].map(words);

/** The words for the same elder as a word, itself among them; none for all who are no elders. */
export function sameElder(word: string): ReadonlySet<string> {
  return ELDERS.find((elder) => elder.has(word)) ?? new Set();
}

/** “Momo-san”: what Japanese, Korean and Indian speech adds to a name. */
export const HONORIFIC =
  /-(?:san|kun|chan|sama|senpai|sempai|sensei|dono|hime|nii|nee|ssi|nim|ji|bhai|didi)$/;
