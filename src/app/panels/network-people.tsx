import type { Gender } from "../../story/story.ts";
import { groups } from "../state/groups.ts";
import { hiddenCommunities, hiddenGenders, toggled } from "../state/network-question.ts";
import { CommunityMark } from "./community-mark.tsx";

const GENDERS: readonly (readonly [gender: Gender, label: string])[] = [
  ["female", "Women"],
  ["male", "Men"],
  ["unknown", "Unknown"],
];

/** Whom the network shows: by gender, by community. */
export function NetworkPeople() {
  return (
    <>
      <fieldset class="option-group">
        <legend>Gender</legend>
        <div class="option-checks">
          {GENDERS.map(([gender, label]) => (
            <label key={gender}>
              <input
                type="checkbox"
                checked={!hiddenGenders.value.has(gender)}
                onChange={() => {
                  hiddenGenders.value = toggled(hiddenGenders.value, gender);
                }}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      {groups.value.length > 1 && (
        <fieldset class="option-group">
          <legend>Groups</legend>
          {groups.value.map(({ community, color, leader, size }) => (
            <label key={community} class="option-check">
              <input
                type="checkbox"
                checked={!hiddenCommunities.value.has(community)}
                onChange={() => {
                  hiddenCommunities.value = toggled(hiddenCommunities.value, community);
                }}
              />
              <CommunityMark community={community} color={color} />
              {leader}
              {size > 1 && <span class="quiet"> and {size - 1} more</span>}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
