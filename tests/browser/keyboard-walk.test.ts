import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { generateStory } from "../fixtures/generated-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";
import { displacement, drawnNetwork } from "./support/drawn-network.ts";
import { pressAll, pressButton, tabTo } from "./support/keyboard.ts";
import { openStory, textOf, useBrowser } from "./support/open-page.ts";

/**
 * Everything that the two views can do, by Tab, arrows, letters, Enter and Space alone. Nothing is clicked, and nothing
 * gets the focus but by a key.
 */
const open = useBrowser();
/** Each walk is a hundred steps and more, which a busy machine takes its time for. */
vi.setConfig({ testTimeout: 120_000 });
const LAID_OUT = { timeout: 15_000 };

const heading = (page: Page) => textOf(page.locator(".selection h2"));
const where = (page: Page) => textOf(page.locator(".timeline-where"));
const card = (page: Page) => textOf(page.locator(".network .hover-card"));
const ties = (page: Page) => page.locator(".tie-table tbody tr").count();
const leaveFocus = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

test("the network: who is who, who is around whom, the way between two, and one selection everywhere", async () => {
  await using opened = await open();
  const { page, errors } = opened;
  await openStory(page, lighthouse);
  await leaveFocus(page);
  await tabTo(page, ".network-picture");
  expect(await card(page)).toMatch(/Hanne.*first in scene 1, last in.*closest to/);
  await page.keyboard.press("PageDown");
  expect(await card(page)).toContain("Joost");
  await page.keyboard.press("Enter");
  expect(await heading(page)).toContain("Joost");
  expect(await textOf(page.locator(".cast-row[aria-pressed=true] .cast-name"))).toBe("Joost");
  expect(await textOf(page.locator(".timeline-name[aria-pressed=true]"))).toBe("Joost");
  expect(await page.locator(".passage").count()).toBeGreaterThan(0);
  await page.keyboard.press("n");
  expect(await page.locator(".passage[aria-current=true]").count()).toBe(1);
  await page.keyboard.press("Escape");
  expect(await page.locator(".selection-close").count()).toBe(0);

  await pressButton(page, "Options");
  await tabTo(page, "select", "Around");
  await page.keyboard.type("Pim");
  await pressButton(page, "2 steps");
  await tabTo(page, "select", "From");
  await page.keyboard.type("Joost");
  await tabTo(page, "select", "To");
  await page.keyboard.type("Orla");
  await page.keyboard.press("Tab");
  expect(await textOf(page.locator(".path-words"))).toMatch(/^Joost – .*Orla$/);
  await page.keyboard.press("Escape");
  await pressButton(page, "Reset");
  expect(await page.locator(".path-words").count()).toBe(0);
  expect(errors).toEqual([]);
});

test("the network: move, pin, lay out anew also while a filter is on, and all as at first", async () => {
  await using opened = await open();
  const { page, errors } = opened;
  await openStory(page, generateStory(24, 16));
  const before = await drawnNetwork(page);
  await leaveFocus(page);
  await tabTo(page, "input[type=range]", "Least weight of a tie");
  await pressAll(page, "ArrowRight", "ArrowRight");
  await tabTo(page, ".network-picture");
  await pressAll(page, "Shift+ArrowRight", "Shift+ArrowRight");
  const pinned = (await drawnNetwork(page)).characters.filter((one) => one.pinned);
  expect(pinned).toHaveLength(1);
  await pressButton(page, "Lay out again");
  await expect.poll(() => page.locator("[aria-busy=true]").count(), LAID_OUT).toBe(0);
  const after = await drawnNetwork(page);
  expect(displacement(before, after)).toBeGreaterThan(5);
  const still = after.characters.find(({ id }) => id === pinned[0]?.id);
  expect(
    Math.hypot((still?.x ?? 0) - (pinned[0]?.x ?? 0), (still?.y ?? 0) - (pinned[0]?.y ?? 0)),
  ).toBeLessThan(1);
  await tabTo(page, ".network-picture");
  await page.keyboard.press("Space");
  await pressButton(page, "As at first");
  expect(displacement(before, await drawnNetwork(page))).toBe(0);
  expect(errors).toEqual([]);
});

test("the network: kinds, weights, backbone, people, sizes and arrows; as table, measures and matrix", async () => {
  await using opened = await open();
  const { page, errors } = opened;
  await openStory(page, generateStory(24, 16));
  await leaveFocus(page);
  await pressButton(page, "Table");
  const all = await ties(page);
  await pressButton(page, "Mention");
  expect(await ties(page)).toBeGreaterThanOrEqual(all);
  await tabTo(page, "input[type=range]", "Least weight of a tie");
  await pressAll(page, "ArrowRight", "ArrowRight");
  expect(await ties(page)).toBeLessThan(all);
  await page.keyboard.press("Home");
  await pressButton(page, "Options");
  await tabTo(page, "input[type=range]", "Backbone");
  await pressAll(page, ...Array.from({ length: 8 }, () => "ArrowRight"));
  expect(await textOf(page.locator(".option-words").first())).toMatch(/hides \d+ of \d+ ties/);
  await page.keyboard.press("Home");
  await tabTo(page, "input[type=range]", "Weight of a passage: Dialogue");
  await page.keyboard.press("End");
  await tabTo(page, "input[type=checkbox]", "Unknown");
  const known = await ties(page);
  await page.keyboard.press("Space");
  expect(await ties(page)).toBeLessThan(known);
  await pressButton(page, "Words spoken");
  await pressButton(page, "Arrows");
  await page.keyboard.press("Escape");
  await pressButton(page, "Reset");

  await pressButton(page, "Matrix");
  await tabTo(page, ".matrix-cells");
  await pressAll(page, "Home", "ArrowRight");
  const said = await textOf(page.locator(".matrix-card strong"));
  await page.keyboard.press("Enter");
  for (const name of said.split(" to ")) expect(await heading(page)).toContain(name);
  await pressButton(page, "Measures");
  await tabTo(page, "button", "PageRank");
  await page.keyboard.press("Enter");
  expect(await page.locator("[aria-sort=descending]").textContent()).toBe("PageRank");
  await pressButton(page, "Picture");
  expect(errors).toEqual([]);
});

test("the storylines: fold, zoom from the whole book to one scene, the window, and who is there", async () => {
  await using opened = await open();
  const { page, errors } = opened;
  await openStory(page, generateStory(24, 16));
  await leaveFocus(page);
  await pressButton(page, "Storylines");
  await expect.poll(() => page.locator(".storyline").count(), LAID_OUT).toBe(12);
  await tabTo(page, ".timeline-head");
  await page.keyboard.press("m");
  await expect.poll(() => page.locator(".storyline").count(), LAID_OUT).toBe(16);
  await page.keyboard.press("Shift+M");
  await expect.poll(() => page.locator(".storyline").count(), LAID_OUT).toBe(12);
  const width = async () => (await page.locator(".timeline-head").boundingBox())?.width ?? 0;
  const whole = await width();
  await pressAll(page, "Home", "ArrowRight", "Enter", "z");
  await expect.poll(width).toBeGreaterThan(3 * whole);
  expect(await heading(page)).toBe("Scene 2");
  await page.keyboard.press("0");
  await expect.poll(width).toBeCloseTo(whole, 0);
  await pressAll(page, "Shift+ArrowRight", "Shift+ArrowRight");
  expect(await where(page)).toBe("scenes 2–4 of 16");
  await pressButton(page, "Whole story");
  expect(await where(page)).toBe("16 scenes");
  await tabTo(page, ".timeline-name");
  await page.keyboard.press("ArrowDown");
  const name = await page.evaluate(() => document.activeElement?.textContent ?? "");
  await pressAll(page, "ArrowRight", "ArrowRight");
  expect(await textOf(page.locator(".hover-card"))).toMatch(/words, \d+ % dialogue/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  expect(await heading(page)).toContain(name);
  await pressButton(page, "Rows");
  await page.locator(".timeline-row").first().waitFor({ state: "attached" });
  expect(errors).toEqual([]);
});

test("time: play at a speed, up to here, this window, no spoilers, the order of happening", async () => {
  await using opened = await open();
  const { page, errors } = opened;
  await openStory(page, lighthouse);
  await leaveFocus(page);
  await pressAll(page, ">", ">");
  await pressButton(page, "Play");
  await expect.poll(() => where(page), { timeout: 8000 }).toBe("scene 3 of 3");
  await pressButton(page, "This window");
  await pressButton(page, "Up to here");
  await pressButton(page, "No spoilers");
  await tabTo(page, ".timeline-head");
  await page.keyboard.press("Home");
  expect(await where(page)).toBe("scene 1");
  expect(await page.locator(".cast-name").allTextContents()).toEqual(["Hanne", "Joost"]);
  await pressButton(page, "No spoilers");

  for (const [scene, time] of [
    ["Home", "1890-05-02"],
    ["End", "1871"],
  ] as const) {
    await tabTo(page, ".timeline-head");
    await pressAll(page, scene, "Enter");
    await tabTo(page, "summary", "Name and time");
    const isOpen = await page.locator(".scene-editor[open]").count();
    if (isOpen === 0) await page.keyboard.press("Enter");
    await pressAll(page, "Tab", "Tab");
    await page.keyboard.type(time);
    await page.keyboard.press("Enter");
  }
  await pressButton(page, "Happened");
  expect(await page.locator(".timeline-scene text").allTextContents()).toEqual(["3", "1", "2"]);
  await pressButton(page, "Told");
  expect(errors).toEqual([]);
});
