import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { lighthouse } from "../fixtures/lighthouse.ts";
import { openStory, useBrowser } from "./support/open-page.ts";

const open = useBrowser();

async function heightOf(page: Page, selector: string): Promise<number> {
  return (await page.locator(selector).boundingBox())?.height ?? 0;
}

const splitter = (page: Page) => page.getByRole("separator", { name: "Height of the timeline" });

test("with the keyboard alone: the timeline gets more room, all of it, and what it had at first", async () => {
  await using opened = await open();
  const { page, errors } = opened;
  await openStory(page, lighthouse);
  const before = await heightOf(page, ".timeline");
  await splitter(page).focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  const more = await heightOf(page, ".timeline");
  expect(more).toBeGreaterThan(before + 40);
  expect(Number(await splitter(page).getAttribute("aria-valuenow"))).toBeGreaterThan(40);
  await page.reload();
  await page.locator(".timeline-name").first().waitFor();
  expect(await heightOf(page, ".timeline")).toBeCloseTo(more, 0);
  await splitter(page).focus();
  await page.keyboard.press("ArrowDown");
  expect(await heightOf(page, ".timeline")).toBeLessThan(more);
  await page.keyboard.press("Home");
  expect(await page.locator(".network").isVisible()).toBe(false);
  await page.keyboard.press("End");
  expect(await heightOf(page, ".timeline")).toBeLessThan(before);
  expect(await page.locator(".network").isVisible()).toBe(true);
  await page.keyboard.press("Enter");
  expect(await heightOf(page, ".timeline")).toBeCloseTo(before, 0);
  expect(errors).toEqual([]);
});

test("the line between network and timeline can be dragged", async () => {
  await using opened = await open();
  const { page } = opened;
  const before = await heightOf(page, ".timeline");
  const line = await splitter(page).boundingBox();
  if (line === null) throw new Error("There is no line to drag.");
  await page.mouse.move(line.x + 40, line.y + 4);
  await page.mouse.down();
  await page.mouse.move(line.x + 40, line.y - 96, { steps: 4 });
  await page.mouse.up();
  expect(await heightOf(page, ".timeline")).toBeCloseTo(before + 100, -1);
  await page.mouse.move(line.x + 40, line.y - 300);
  expect(await heightOf(page, ".timeline")).toBeCloseTo(before + 100, -1);
});

test("a key and a button give the timeline the whole height, and the network comes back as it was", async () => {
  await using opened = await open();
  const { page, errors } = opened;
  await openStory(page, lighthouse);
  const network = await page.locator(".network-canvas").boundingBox();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("t");
  const alone = page.getByRole("button", { name: "Timeline alone" });
  expect(await alone.getAttribute("aria-pressed")).toBe("true");
  expect(await heightOf(page, ".timeline")).toBeGreaterThan(700);
  await alone.click();
  expect(await page.locator(".network-canvas").boundingBox()).toEqual(network);
  expect(errors).toEqual([]);
});
