/** A part of a legend that knows its size and draws itself where it is put; pixels. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly draw: (x: number, y: number) => string;
}

export interface Room {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  /** Between neighbours in a row, and between rows. */
  readonly gapX: number;
  readonly gapY: number;
}

export interface Flow {
  readonly markup: string;
  readonly bottom: number;
}

/** Sets blocks side by side, in a new row where the next one would pass the right edge. */
export function flow(blocks: readonly Block[], { x0, x1, top, gapX, gapY }: Room): Flow {
  let x = x0;
  let y = top;
  let rowHeight = 0;
  const drawn: string[] = [];
  for (const { width, height, draw } of blocks) {
    if (x > x0 && x + width > x1) {
      x = x0;
      y += rowHeight + gapY;
      rowHeight = 0;
    }
    drawn.push(draw(x, y));
    x += width + gapX;
    rowHeight = Math.max(rowHeight, height);
  }
  return { markup: drawn.join("\n"), bottom: y + rowHeight };
}
