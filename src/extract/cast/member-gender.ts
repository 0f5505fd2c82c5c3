import type { Gender } from "../../story/story.ts";
import { genderByPronouns } from "../names/gender.ts";
import type { CastMember } from "./cast-member.ts";

/** By titles, else by what the given name and the pronouns say. */
export function genderOf({ titled, gender, forms }: CastMember): Gender {
  if (titled) return gender;
  return genderByPronouns(
    gender,
    forms.map(({ lean }) => lean),
  );
}
