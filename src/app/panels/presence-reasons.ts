import type { Presence } from "../../graph/presence.ts";
import type { PresenceReason } from "../../story/counting/appearances.ts";

const WORDS: Readonly<Record<PresenceReason, string>> = {
  speaks: "speaks",
  spokenTo: "is spoken to",
  acts: "acts",
  seen: "is seen",
  named: "is merely named",
};

/** Why somebody is in a scene, and how sure that is: “speaks 3×, acts · 97 % sure”. */
export function presenceReasons({ reasons, confidence }: Presence): string {
  if (reasons.length === 0) return "listed as being there";
  const isOnlyNamed = reasons.every(({ reason }) => reason === "named");
  const counts = reasons
    .filter(({ reason }) => reason !== "named" || isOnlyNamed)
    .map(({ reason, times }) => (times > 1 ? `${WORDS[reason]} ${times}×` : WORDS[reason]));
  return `${counts.join(", ")} · ${Math.round(100 * confidence)} % sure to be there`;
}
