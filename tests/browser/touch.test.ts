import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { generateStory } from "../fixtures/generated-story.ts";
import { displacement, drawnNetwork } from "./support/drawn-network.ts";
import { openStory, textOf, useBrowser } from "./support/open-page.ts";

const open = useBrowser();
/** A worker lays the lines out, which takes a busy machine a while. */
const LAID_OUT = { timeout: 15_000 };

type Finger = readonly [x: number, y: number];

/** Puts fingers down one after the other, moves all of them by steps, and lifts them. */
async function touch(page: Page, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", fingers: readonly Finger[]) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: fingers.map(([x, y], id) => ({ x, y, id })),
    });
  for (let count = 1; count <= from.length; count++) await send("touchStart", from.slice(0, count));
  for (let step = 1; step <= 6; step++) {
    await send(
      "touchMove",
      from.map(([x, y], finger) => {
        const [endX, endY] = to[finger] ?? [x, y];
        return [x + ((endX - x) * step) / 6, y + ((endY - y) * step) / 6];
      }),
    );
    await page.waitForTimeout(20);
  }
  await send("touchEnd", []);
  await session.detach();
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`There is no ${selector}.`);
  return box;
}

const where = (page: Page) => textOf(page.locator(".timeline-where"));

test("on the network a finger chooses, drags and shifts, and two zoom", async () => {
  await using opened = await open({ hasTouch: true, width: 1024, height: 768 });
  const { page, errors } = opened;
  await openStory(page, generateStory(20, 16));
  const before = await drawnNetwork(page);
  const [one] = before.characters;
  if (one === undefined) throw new Error("Nobody is drawn.");
  await page.touchscreen.tap(one.x, one.y);
  await expect.poll(() => textOf(page.locator(".selection h2"))).toContain(one.name);
  await page.keyboard.press("Escape");
  await touch(page, [[one.x, one.y]], [[one.x + 40, one.y + 24]]);
  const dragged = (await drawnNetwork(page)).characters.find(({ id }) => id === one.id);
  expect(dragged?.pinned).toBe(true);
  expect(Math.hypot((dragged?.x ?? 0) - one.x - 40, (dragged?.y ?? 0) - one.y - 24)).toBeLessThan(
    3,
  );

  const canvas = await boxOf(page, ".network-canvas");
  const [x, y] = [canvas.x + canvas.width / 2, canvas.y + canvas.height / 2];
  const [two, three] = before.characters.slice(1);
  const apart = async () => {
    const { characters } = await drawnNetwork(page);
    const at = (id: string | undefined) => characters.find((other) => other.id === id);
    const [a, b] = [at(two?.id), at(three?.id)];
    return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
  };
  const narrow = await apart();
  const spread = [
    [x - 30, y],
    [x + 30, y],
  ] as const;
  await touch(page, spread, [
    [x - 60, y],
    [x + 60, y],
  ]);
  await expect.poll(apart).toBeGreaterThan(1.5 * narrow);
  expect(displacement(before, await drawnNetwork(page))).toBeGreaterThan(20);
  expect(errors).toEqual([]);
});

test.each(["Rows", "Storylines"])(
  "on the timeline's %s a finger scrubs, chooses, makes a window and scrolls, and two zoom",
  async (kind) => {
    await using opened = await open({ hasTouch: true, width: 1024, height: 768 });
    const { page, errors } = opened;
    await openStory(page, generateStory(24, 16));
    await page.getByRole("button", { name: kind }).tap();
    const picture = kind === "Rows" ? ".timeline-row" : ".storyline";
    await expect.poll(() => page.locator(picture).count(), LAID_OUT).toBeGreaterThan(8);
    const head = await boxOf(page, ".timeline-head");
    const [right, y] = [head.x + head.width - 6, head.y + 26];
    await touch(page, [[right, y]], [[right - head.width / 2, y]]);
    await expect.poll(() => where(page)).toMatch(/^scene [789] of 16/);

    const frame = await boxOf(page, ".timeline-scroll");
    const from: Finger = [head.x + 60, frame.y + 60];
    await touch(page, [from], [[from[0] + 200, from[1] + 4]]);
    await expect.poll(() => where(page)).toMatch(/^scenes \d+–\d+ of 16/);
    await page.getByRole("button", { name: "Whole story" }).tap();
    await page.touchscreen.tap(from[0], from[1]);
    await expect.poll(() => page.locator(".selection-close").count()).toBe(1);
    await page.keyboard.press("Escape");

    const middle: Finger = [head.x + head.width / 2, frame.y + 80];
    const [x] = middle;
    await touch(
      page,
      [
        [x - 40, middle[1]],
        [x + 40, middle[1]],
      ],
      [
        [x - 80, middle[1]],
        [x + 80, middle[1]],
      ],
    );
    expect((await boxOf(page, ".timeline-head")).width).toBeCloseTo(2 * head.width, -1);
    // Neither a window nor a scene was chosen by that.
    expect(await where(page)).toBe("16 scenes");
    expect(await page.locator(".selection-close").count()).toBe(0);

    await touch(page, [middle], [[x, frame.y + 20]]);
    // Lines move together until all can be seen; rows do not.
    if (kind === "Rows")
      await expect
        .poll(() => page.locator(".timeline-scroll").evaluate(({ scrollTop }) => scrollTop))
        .toBeGreaterThan(10);
    expect(await where(page)).toBe("16 scenes");
    expect(errors).toEqual([]);
  },
);
