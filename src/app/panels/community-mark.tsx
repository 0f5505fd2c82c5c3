import { communityShape, shapePath } from "../../layout/community-shape.ts";

interface MarkProps {
  readonly community: number;
  readonly color: string;
}

/** A community's shape in its colour, as the network draws its characters. */
export function CommunityMark({ community, color }: MarkProps) {
  return (
    <svg class="community-mark" viewBox="-8 -8 16 16" aria-hidden="true">
      <path
        d={shapePath(communityShape(community), { x: 0, y: 0 }, 4.8)}
        fill={color}
        fill-rule="evenodd"
      />
    </svg>
  );
}
