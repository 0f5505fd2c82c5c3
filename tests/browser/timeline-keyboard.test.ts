import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { generateStory } from "../fixtures/generated-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";
import { openStory, textOf, useBrowser } from "./support/open-page.ts";

const open = useBrowser();
/** A worker lays the lines out, which takes a busy machine a while. */
const LAID_OUT = { timeout: 15_000 };

const heading = (page: Page) => textOf(page.locator(".selection h2"));
const where = (page: Page) => textOf(page.locator(".timeline-where"));

/** Presses Tab until something has the focus whose role and name are these. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate((css) => document.activeElement?.matches(css), selector);
    if (found === true) return;
  }
  throw new Error(`The Tab key does not lead to ${selector}.`);
}

for (const kind of ["Rows", "Storylines"] as const) {
  test(`${kind}: arrow keys lead to characters and scenes, Enter chooses, Escape clears`, async () => {
    await using opened = await open();
    const { page, errors } = opened;
    await openStory(page, lighthouse);
    await page.getByRole("button", { name: kind }).focus();
    await page.keyboard.press("Enter");
    if (kind === "Storylines")
      await page.locator(".storyline").first().waitFor({ state: "attached" });
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(page, ".timeline-name");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Joost");
    await page.keyboard.press("Enter");
    expect(await heading(page)).toContain("Joost");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-pressed"))).toBe(
      "true",
    );
    expect(await textOf(page.locator(".cast-row[aria-pressed=true] .cast-name"))).toBe("Joost");

    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await textOf(page.locator(".timeline [aria-live].visually-hidden"))).toBe(
      "Scene 2: Joost is present",
    );
    expect(await textOf(page.locator(".hover-card"))).toContain("Joost");
    expect(await page.locator(".timeline-cursor rect").count()).toBe(1);
    await page.keyboard.press("Enter");
    expect(await heading(page)).toBe("Scene 2");
    expect(await page.locator(".reader-scene[aria-pressed=true]").count()).toBe(1);

    await page.keyboard.press("Escape");
    expect(await page.locator(".selection-close").count()).toBe(0);
    expect(await page.locator(".timeline-cursor rect").count()).toBe(0);
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Hanne");
    expect(errors).toEqual([]);
  });
}

test("playhead, window, play, speed, modes, zoom and folding: all by keyboard", async () => {
  await using opened = await open();
  const { page, errors } = opened;
  await openStory(page, generateStory(24, 16));
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(page, ".timeline-head");
  await page.keyboard.press("Home");
  expect(await where(page)).toMatch(/^scene 1 of 16/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  expect(await where(page)).toBe("scenes 2–4 of 16");
  await page.keyboard.press(">");
  await page.keyboard.press(">");
  await page.keyboard.press("Space");
  await expect.poll(() => where(page), { timeout: 8000 }).toMatch(/^scene 4 of 16/);
  await page.keyboard.press("Space");
  expect(await page.getByRole("button", { name: "Play" }).count()).toBe(1);
  await page.keyboard.press("Enter");
  expect(await heading(page)).toMatch(/^Scene \d/);

  const width = async () => (await page.locator(".timeline-head").boundingBox())?.width ?? 0;
  const all = await width();
  await page.keyboard.press("+");
  await expect.poll(width).toBeCloseTo(2 * all, 0);
  await page.keyboard.press("z");
  await expect.poll(width).toBeGreaterThan(3 * all);
  const frame = await page.locator(".timeline-scroll").boundingBox();
  const chosen = await page.locator(".timeline-chosen rect").boundingBox();
  if (frame === null || chosen === null) throw new Error("No scene is chosen.");
  expect(chosen.x).toBeGreaterThan(frame.x);
  expect(chosen.x + chosen.width).toBeLessThan(frame.x + frame.width);
  await page.keyboard.press("0");
  await expect.poll(width).toBeCloseTo(all, 0);

  await page.getByRole("button", { name: "Storylines" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".storyline").count(), LAID_OUT).toBe(12);
  await page.keyboard.press("m");
  await expect.poll(() => page.locator(".storyline").count(), LAID_OUT).toBe(16);
  await page.keyboard.press("Shift+M");
  await expect.poll(() => page.locator(".storyline").count(), LAID_OUT).toBe(12);
  expect(errors).toEqual([]);
});

test("below the timeline stands what each scene is like, with a card for each", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  expect(await page.locator(".timeline-strip-labels span").allTextContents()).toEqual([
    "words",
    "dialogue",
    "people",
  ]);
  const strip = await page.locator(".timeline-strip").boundingBox();
  if (strip === null) throw new Error("There is no strip.");
  await page.mouse.move(strip.x + 10, strip.y + 10);
  expect(await textOf(page.locator(".hover-card"))).toMatch(
    /\d+ words, \d+ % dialogue, 2 people there/,
  );
  await page.mouse.click(strip.x + strip.width - 10, strip.y + 10);
  expect(await heading(page)).toBe("Scene 3");
});
