/** Pixels kept free on both sides. */
const ROOM = 60;

/** Scrolls sideways, by as little as is needed, so that an x of an element in something that scrolls can be seen. */
export function keepInView(element: Element | null, x: number, scroller: Element | null): void {
  if (element === null || scroller === null || scroller.scrollWidth <= scroller.clientWidth) return;
  const frame = scroller.getBoundingClientRect();
  const at = element.getBoundingClientRect().left + x;
  const over = Math.max(0, at - (frame.right - ROOM));
  const under = Math.min(0, at - (frame.left + LEFT_ROOM));
  scroller.scrollLeft += over + under;
}

/** On the left the names of the rows stay in view. */
const LEFT_ROOM = 180;

/** Scrolls up or down, by as little as is needed, between what stays in view above and below. */
export function revealHeight(element: Element, y: number, scroller: Element | null): void {
  if (scroller === null || scroller.scrollHeight <= scroller.clientHeight) return;
  const frame = scroller.getBoundingClientRect();
  const at = element.getBoundingClientRect().top + y;
  const over = Math.max(0, at - (frame.bottom - ROOM));
  const under = Math.min(0, at - (frame.top + ROOM));
  scroller.scrollTop += over + under;
}
