/** Eases out: fast at first, gentle at the end. */
const ease = (share: number) => 1 - (1 - share) ** 3;

/**
 * Calls `step` with a share that grows from above 0 to 1, once a frame, and returns how to stop it. A reader who asked for less
 * motion gets the end at once.
 */
export function tween(milliseconds: number, step: (share: number) => void): () => void {
  if (milliseconds <= 0 || matchMedia("(prefers-reduced-motion: reduce)").matches) {
    step(1);
    return () => undefined;
  }
  const start = performance.now();
  let frame = requestAnimationFrame(function draw(now) {
    const share = Math.min(1, Math.max(0, (now - start) / milliseconds));
    step(ease(share));
    if (share < 1) frame = requestAnimationFrame(draw);
  });
  return () => cancelAnimationFrame(frame);
}
