import type { Page } from "playwright-core";

/** A character as the network's picture last drew it. Pixels from the upper left corner of the page, y down. */
interface DrawnCharacter {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly pinned: boolean;
}

interface DrawnLabel {
  readonly id: string;
  readonly name: string;
  readonly box: {
    readonly x0: number;
    readonly y0: number;
    readonly x1: number;
    readonly y1: number;
  };
}

interface Drawn {
  readonly characters: readonly DrawnCharacter[];
  readonly labels: readonly DrawnLabel[];
}

/** Draws the network once more, and says where it put characters and names. */
export function drawnNetwork(page: Page): Promise<Drawn> {
  return page.evaluate(
    () =>
      new Promise<Drawn>((resolve, reject) => {
        const canvas = document.querySelector(".network-canvas");
        if (canvas === null) {
          reject(new Error("There is no network."));
          return;
        }
        const { left, top } = canvas.getBoundingClientRect();
        const onDrawn = (event: Event) => {
          if (!(event instanceof CustomEvent)) return;
          const { nodes, labels } = event.detail;
          const names = new Map<string, string>();
          for (const { id, name } of nodes) names.set(id, name);
          resolve({
            characters: nodes.map(({ x, y, ...rest }: DrawnCharacter) => {
              return { ...rest, x: x + left, y: y + top };
            }),
            labels: [...labels].map(([id, box]) => ({ id, name: names.get(id) ?? "", box })),
          });
        };
        canvas.addEventListener("network-drawn", onDrawn, { once: true });
        window.dispatchEvent(new Event("resize"));
      }),
  );
}

/** How far the characters of two pictures lie apart at most. Pixels. */
export function displacement(before: Drawn, after: Drawn): number {
  const places = new Map(before.characters.map((one) => [one.id, one]));
  return Math.max(
    ...after.characters.map(({ id, x, y }) => {
      const old = places.get(id);
      return old === undefined ? Number.POSITIVE_INFINITY : Math.hypot(x - old.x, y - old.y);
    }),
  );
}
