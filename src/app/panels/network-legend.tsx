import { markedGroups } from "../state/groups.ts";
import { directed, sizeMeasure } from "../state/network-question.ts";
import { CommunityMark } from "./community-mark.tsx";

/** What the marks of the picture mean. */
export function NetworkLegend() {
  return (
    <div class="network-legend">
      <span>
        <svg viewBox="0 0 30 14" aria-hidden="true">
          <circle cx="5" cy="7" r="2.5" />
          <circle cx="20" cy="7" r="6" />
        </svg>
        {sizeMeasure.value === "scenes" ? "scenes" : "words spoken"}
      </span>
      <span>
        <svg viewBox="0 0 30 14" aria-hidden="true">
          <path d="M1 4h28" stroke-width="1" />
          <path d="M1 10h28" stroke-width="4" />
        </svg>
        {directed.value ? "lines said" : "weight"}
      </span>
      {directed.value && (
        <span>
          <svg viewBox="0 0 30 14" aria-hidden="true">
            <path d="M1 7h20" stroke-width="3" />
            <path d="M20 2l8 5-8 5z" class="legend-head" />
          </svg>
          says to
        </span>
      )}
      <span>
        <svg viewBox="0 0 30 14" aria-hidden="true">
          <path d="M1 7h13" stroke-width="4" />
          <path d="M16 7h13" stroke-width="4" opacity="0.3" />
        </svg>
        sure or unsure
      </span>
      {markedGroups.value.map(({ community, color, leader, size }) => (
        <span key={community}>
          <CommunityMark community={community} color={color} />
          {size > 1 ? `${leader} …` : leader}
        </span>
      ))}
    </div>
  );
}
