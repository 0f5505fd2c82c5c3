import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { generateStory } from "../fixtures/generated-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";
import { openStory, textOf, useBrowser } from "./support/open-page.ts";

const open = useBrowser();
/** A worker lays the lines out, which takes a busy machine a while. */
const LAID_OUT = { timeout: 15_000 };

async function showStorylines(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Storylines" }).click();
  await page.locator(".storyline").first().waitFor({ state: "attached" });
}

const where = (page: Page) => textOf(page.locator(".timeline-where"));
const names = async (page: Page) =>
  new Set(await page.locator(".storyline-labels text").allTextContents());

test("a switch shows a named line for each character who is somewhere, and the rows again", async () => {
  await using opened = await open();
  const { page, errors } = opened;
  await openStory(page, lighthouse);
  await showStorylines(page);
  expect(await names(page)).toEqual(new Set(["Hanne", "Joost", "Pim", "Orla"]));
  await page.getByRole("button", { name: "Rows" }).click();
  await page.locator(".timeline-name").first().waitFor();
  expect(errors).toEqual([]);
});

test("the choice is remembered when the page is loaded again", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await showStorylines(page);
  await page.reload();
  await page.locator(".storyline").first().waitFor({ state: "attached" });
  expect(await page.getByRole("button", { name: "Storylines" }).getAttribute("aria-pressed")).toBe(
    "true",
  );
});

test("playhead, window and keys are those of the rows", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await showStorylines(page);
  await page.getByRole("slider", { name: "Playhead" }).focus();
  await page.keyboard.press("Home");
  expect(await where(page)).toBe("scene 1 of 3");
  await page.keyboard.press("ArrowRight");
  expect(await where(page)).toBe("scene 2 of 3");
  const lines = await page.locator("svg.storylines").boundingBox();
  if (lines === null) throw new Error("There are no storylines.");
  await page.mouse.move(lines.x + lines.width - 4, lines.y + 6);
  await page.mouse.down();
  await page.mouse.move(lines.x + lines.width - 60, lines.y + 8, { steps: 4 });
  await page.mouse.up();
  expect(await where(page)).toBe("scene 3 of 3");
});

test("a click on a line chooses its character everywhere, and the line stands out", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await showStorylines(page);
  const label = await page
    .locator(".storyline-labels text", { hasText: "Joost" })
    .first()
    .boundingBox();
  if (label === null) throw new Error("Joost's line has no name.");
  await page.mouse.click(label.x + 10, label.y + label.height + 2);
  await page.locator(".storyline-lit").waitFor({ state: "attached" });
  expect(await page.locator(".storyline.timeline-dim").count()).toBe(3);
  expect(await textOf(page.locator(".selection-panel, aside").last())).toContain("Joost");
});

test("minor characters are folded away, and unfolded on request", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, generateStory(24, 16));
  await showStorylines(page);
  await expect.poll(() => page.locator(".storyline").count(), LAID_OUT).toBe(12);
  await page.getByRole("button", { name: "Unfold more characters" }).click();
  await expect.poll(() => page.locator(".storyline").count(), LAID_OUT).toBe(16);
  await page.getByRole("slider", { name: "Playhead" }).focus();
  await page.keyboard.press("Shift+M");
  await expect.poll(() => page.locator(".storyline").count(), LAID_OUT).toBe(12);
  await page.keyboard.press("m");
  await expect.poll(() => page.locator(".storyline").count(), LAID_OUT).toBe(16);
});

test("scenes can be shown wider, in the rows too, and the playhead stays in view", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  const widthOf = async (selector: string) =>
    (await page.locator(selector).boundingBox())?.width ?? 0;
  const before = await widthOf("svg.timeline-rows");
  const wider = page.getByRole("button", { name: "Show scenes wider" });
  for (let press = 0; press < 2; press++) await wider.click();
  expect(await widthOf("svg.timeline-rows")).toBeCloseTo(4 * before, 0);
  await showStorylines(page);
  expect(await widthOf("svg.storylines")).toBeGreaterThan(4 * before);
  await page.getByRole("slider", { name: "Playhead" }).focus();
  for (const [key, scene] of [
    ["Home", 1],
    ["ArrowRight", 2],
  ] as const) {
    await page.keyboard.press(key);
    expect(await where(page)).toBe(`scene ${scene} of 3`);
    const frame = await page.locator(".timeline-scroll").boundingBox();
    const handle = await page.locator(".timeline-handle").boundingBox();
    if (frame === null || handle === null) throw new Error("There is no playhead.");
    expect(handle.x).toBeGreaterThan(frame.x);
    expect(handle.x).toBeLessThan(frame.x + frame.width);
  }
  const narrower = page.getByRole("button", { name: "Show more of the story" });
  await wider.click();
  expect(await wider.isDisabled()).toBe(true);
  for (let press = 0; press < 3; press++) await narrower.click();
  expect(await narrower.isDisabled()).toBe(true);
});
