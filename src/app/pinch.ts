/**
 * Two fingers on an element: by which factor they move apart, and from where to where their middle goes, in pixels from
 * the element's left. Nothing inside hears of the second finger; while the two are down, and when they are lifted, the
 * element has the attribute `data-pinched`.
 */
export function listenForPinches(
  element: HTMLElement,
  onPinch: (factor: number, from: number, to: number) => void,
): () => void {
  let last: Fingers | null = null;
  const onTouch = (event: TouchEvent) => {
    const next = fingersOf(event, element);
    if (last === null && next === null) return;
    if (next !== null) {
      element.dataset["pinched"] = "";
      event.stopPropagation();
      if (event.cancelable) event.preventDefault();
      if (last !== null && event.type === "touchmove") {
        onPinch(next.distance / last.distance, last.middle, next.middle);
      }
    }
    last = next;
  };
  const onEnd = (event: TouchEvent) => {
    last = fingersOf(event, element);
    // Who hears of the end of the touch after this one has to know what it was.
    if (event.touches.length === 0) setTimeout(() => delete element.dataset["pinched"]);
  };
  const options = { capture: true, passive: false } as const;
  const listeners = [
    ["touchstart", onTouch],
    ["touchmove", onTouch],
    ["touchend", onEnd],
    ["touchcancel", onEnd],
  ] as const;
  for (const [type, listener] of listeners) element.addEventListener(type, listener, options);
  return () => {
    for (const [type, listener] of listeners) element.removeEventListener(type, listener, options);
  };
}

interface Fingers {
  readonly distance: number;
  readonly middle: number;
}

function fingersOf({ touches }: TouchEvent, element: HTMLElement): Fingers | null {
  const [one, other] = [touches[0], touches[1]];
  if (one === undefined || other === undefined) return null;
  const { left } = element.getBoundingClientRect();
  return {
    // By how far they are apart sideways: the timeline grows in no other direction.
    distance: Math.max(20, Math.abs(other.clientX - one.clientX)),
    middle: (one.clientX + other.clientX) / 2 - left,
  };
}
