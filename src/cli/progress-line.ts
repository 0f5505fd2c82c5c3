/** One line of a terminal that is written over again and again. */
export interface ProgressLine {
  show(text: string): void;
  /** Takes the line away. */
  clear(): void;
}

const EVERY_MS = 80;
const CLEAR = "\r\u001b[K";

/** On standard error, and only where that is a terminal: logs and pipes stay clean. */
export function createProgressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (!stream.isTTY) return { show() {}, clear() {} };
  let last = 0;
  return {
    show(text) {
      const now = Date.now();
      if (now - last < EVERY_MS) return;
      last = now;
      stream.write(`${CLEAR}${text.slice(0, Math.max(1, (stream.columns || 80) - 1))}`);
    },
    clear() {
      stream.write(CLEAR);
    },
  };
}
