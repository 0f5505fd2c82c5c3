import { effect, signal } from "@preact/signals";

const KEY = "dramatis.timeline-height";
/** Of the height that network and timeline share: less than the one shows no row, more than the other no network. */
const LEAST = 0.16;
const MOST = 0.72;

/** Which share of the height is the timeline's; `null` leaves that to the styles. Remembered by the browser. */
export const timelineShare = signal<number | null>(remembered());

/** Whether the timeline has the whole height, and the network steps behind it. */
export const isTimelineAlone = signal(false);

/** Gives the timeline so much of the height; more than the network can spare gives it all. */
export function setTimelineShare(share: number): void {
  isTimelineAlone.value = share > (MOST + 1) / 2;
  if (!isTimelineAlone.value) timelineShare.value = Math.min(MOST, Math.max(LEAST, share));
}

export function resetTimelineShare(): void {
  isTimelineAlone.value = false;
  timelineShare.value = null;
}

export function toggleTimelineAlone(): void {
  isTimelineAlone.value = !isTimelineAlone.value;
}

effect(() => {
  if (timelineShare.value === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, String(timelineShare.value));
});

function remembered(): number | null {
  const share = Number(localStorage.getItem(KEY) ?? Number.NaN);
  return share >= LEAST && share <= MOST ? share : null;
}
