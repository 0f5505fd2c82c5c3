import type { StoryStorylines } from "./slices-of-story.ts";
import type { StorylineLayout } from "./storyline.ts";

interface Cut {
  readonly storylines: StoryStorylines;
  readonly layout: StorylineLayout;
}

/**
 * Leaves out of a layout all that comes after a scene; what is left keeps its height. A line ends with the last scene that
 * its character is seen in: one that went on would tell that they will be back.
 */
export function cutStorylines({ storylines, layout }: Cut, last: number): Cut {
  const kept = storylines.slices.slices.filter(({ start }) => start <= last);
  const present = storylines.present.slice(0, kept.length);
  const ends = new Map(present.flatMap((here, slice) => here.map((who) => [who, slice] as const)));
  const isOver = (who: number, slice: number) => (ends.get(who) ?? -1) < slice;
  return {
    storylines: {
      present,
      slices: {
        ...storylines.slices,
        slices: kept.map(({ start, end, sessions }, slice) => ({
          start,
          end: Math.min(end, last + 1),
          sessions: sessions
            .map((session) => session.filter((who) => !isOver(who, slice)))
            .filter(({ length }) => length > 0),
        })),
      },
    },
    layout: {
      orders: kept.map((_, slice) => {
        const order = layout.orders[slice] ?? [];
        return order.filter((who) => !isOver(who, slice));
      }),
      positions: kept.map((_, slice) => {
        const order = layout.orders[slice] ?? [];
        return (layout.positions[slice] ?? []).filter(
          (_y, place) => !isOver(order[place] ?? -1, slice),
        );
      }),
    },
  };
}
