import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readStory } from "../../src/story/read-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";
import { openStory, textOf, useBrowser } from "./support/open-page.ts";

const open = useBrowser();

const numbers = (page: Page) => page.locator(".timeline-scene text").allTextContents();
const where = (page: Page) => textOf(page.locator(".timeline-where"));

/** By keyboard alone: the scene under the playhead is chosen and gets a time. */
async function giveTime(page: Page, scene: number, time: string): Promise<void> {
  const slider = page.getByRole("slider", { name: "Playhead" });
  await slider.focus();
  await page.keyboard.press("Home");
  for (let step = 1; step < scene; step++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.locator(".scene-editor summary").focus();
  if ((await page.locator(".scene-editor[open]").count()) === 0) await page.keyboard.press("Enter");
  await page.getByLabel("Happens").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(time);
  await page.keyboard.press("Enter");
}

test("scenes are given times by keyboard, and the axis shows the order in which they happen, and back", async () => {
  await using opened = await open();
  const { page, errors } = opened;
  await openStory(page, lighthouse);
  expect(await page.getByRole("button", { name: "Happened" }).count()).toBe(0);
  await giveTime(page, 1, "1890-05-02");
  await giveTime(page, 3, "1871");
  await page.getByRole("button", { name: "Happened" }).focus();
  await page.keyboard.press("Enter");
  expect(await numbers(page)).toEqual(["3", "1", "2"]);
  expect(await page.locator(".timeline-chapter title").allTextContents()).toEqual([
    "The Boat",
    "The Lamp",
  ]);
  // The scene that was chosen stays chosen, and the playhead with it.
  expect(await textOf(page.locator(".selection h2"))).toBe("Scene 3");
  expect(await where(page)).toMatch(/^scene 3 of 3/);
  await expect
    .poll(() => page.locator(".reader-scene span:first-child").allTextContents())
    .toEqual(["Scene 3", "Scene 1", "Scene 2"]);
  await page.getByRole("button", { name: "Told" }).click();
  expect(await numbers(page)).toEqual(["1", "2", "3"]);
  expect(errors).toEqual([]);
});

test("with motion, the scenes and the lines glide into their new places", async () => {
  await using opened = await open({ reducedMotion: "no-preference" });
  const { page, errors } = opened;
  await openStory(page, lighthouse);
  await giveTime(page, 3, "1");
  await giveTime(page, 1, "2");
  await page.getByRole("button", { name: "Storylines" }).click();
  await page.locator(".storyline").first().waitFor({ state: "attached" });
  const moving = await page.evaluate(async () => {
    const button = [...document.querySelectorAll("button")].find(
      (one) => one.textContent === "Happened",
    );
    button?.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return document.querySelector(".timeline-scene")?.getAnimations().length;
  });
  expect(moving).toBe(1);
  await expect.poll(() => page.locator(".storyline-present[d='']").count()).toBe(0);
  expect(errors).toEqual([]);
});

test("what is no time is refused in words, and nothing changes", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await giveTime(page, 2, "soon");
  expect(await textOf(page.getByRole("alert"))).toBe("Write a number, or a date as 1890-05-02.");
  expect(await page.getByRole("button", { name: "Undo" }).isDisabled()).toBe(true);
});

test("changes are undone and done again, kept when the file is opened again, and exported", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await giveTime(page, 2, "4");
  await page.getByLabel("Name").fill("The Stairs");
  await page.keyboard.press("Enter");
  expect(await textOf(page.locator(".selection h2"))).toBe("Scene 2: The Stairs");
  await page.locator(".timeline-head").focus();
  await page.keyboard.press("Control+z");
  expect(await textOf(page.locator(".selection h2"))).toBe("Scene 2");
  await page.keyboard.press("Control+Shift+Z");
  expect(await textOf(page.locator(".selection h2"))).toBe("Scene 2: The Stairs");

  await page.reload();
  await page.waitForSelector(".title button");
  await openStory(page, lighthouse);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: /JSON/ }).click(),
  ]);
  const { scenes } = readStory(readFileSync(await file.path(), "utf8"));
  expect(scenes[1]).toMatchObject({ title: "The Stairs", time: 4 });
});
