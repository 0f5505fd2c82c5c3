import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { lighthouse } from "../fixtures/lighthouse.ts";
import { tellStory } from "../fixtures/told-story.ts";
import { openStory, textOf, useBrowser } from "./support/open-page.ts";

const open = useBrowser();

/** Of the lighthouse's third scene, and of its second. */
const LATER = ["The Boat", "Orla", "Wim", "A boat"];
const SECOND = ["Pim"];

const toggle = (page: Page) => page.getByRole("button", { name: "No spoilers" });
const where = (page: Page) => textOf(page.locator(".timeline-where"));

/** All that the page holds, seen or not: words, names of things, titles, data of pictures. */
const everything = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

async function expectNothingOf(page: Page, words: readonly string[]): Promise<void> {
  const html = await everything(page);
  for (const word of words) expect(html).not.toContain(word);
}

async function exported(page: Page, item: string): Promise<string> {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: item }).click(),
  ]);
  return readFileSync(await file.path(), "utf8");
}

test("nothing after the playhead is anywhere on the page, and it comes as the playhead moves", async () => {
  await using opened = await open();
  const { page, errors } = opened;
  await openStory(page, lighthouse);
  expect(await everything(page)).toContain("The Boat");
  await toggle(page).click();
  expect(await where(page)).toBe("scene 1");
  await expectNothingOf(page, [...LATER, ...SECOND]);
  expect(await page.locator(".cast-name").allTextContents()).toEqual(["Hanne", "Joost"]);
  expect(await textOf(page.locator(".facts"))).toContain("1 scene");
  await page.getByRole("button", { name: "Storylines" }).click();
  await page.locator(".storyline").first().waitFor({ state: "attached" });
  expect(await page.locator(".storyline").count()).toBe(2);
  await expectNothingOf(page, [...LATER, ...SECOND]);
  await page.getByRole("button", { name: "Table" }).click();
  await expectNothingOf(page, [...LATER, ...SECOND]);

  await page.getByRole("slider", { name: "Playhead" }).focus();
  await page.keyboard.press("ArrowRight");
  expect(await where(page)).toBe("scene 2");
  await expectNothingOf(page, LATER);
  expect(await everything(page)).toContain("Pim");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => everything(page)).toContain("The Boat");
  expect(errors).toEqual([]);
});

test("neither search nor a selection leads beyond the playhead", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await page.locator(".cast-row", { hasText: "Pim" }).click();
  await toggle(page).click();
  expect(await page.locator(".selection-close").count()).toBe(0);
  for (const [query, count] of [
    ["Pim", 0],
    ["scene 3", 0],
    ["boat", 0],
    ["lamp", 1],
  ] as const) {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: /Search/ }).fill(query);
    expect(await page.locator(".finding").count()).toBe(count);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
  }
});

test("the playhead can be dragged on into what is covered, and the last key does not uncover it", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await toggle(page).click();
  await page.getByRole("slider", { name: "Playhead" }).focus();
  await page.keyboard.press("End");
  expect(await where(page)).toBe("scene 1");
  expect(await page.getByRole("button", { name: "Whole story" }).isDisabled()).toBe(true);
  const head = await page.locator(".timeline-head").boundingBox();
  if (head === null) throw new Error("There is no timeline.");
  await page.mouse.click(head.x + head.width - 4, head.y + 26);
  expect(await where(page)).toBe("scene 3");
});

test.each([["Network SVG"], ["Timeline SVG"], ["Storylines SVG"], [/JSON/]])(
  "what is exported as %s ends at the playhead",
  async (item) => {
    await using opened = await open();
    const { page } = opened;
    await openStory(page, lighthouse);
    await toggle(page).click();
    const file = await exported(page, item as string);
    expect(file).toContain("Hanne");
    for (const word of [...LATER, ...SECOND]) expect(file).not.toContain(word);
  },
);

test("the choice is remembered, and a story opened so begins at its first scene", async () => {
  await using opened = await open();
  const { page } = opened;
  expect(await toggle(page).getAttribute("aria-pressed")).toBe("false");
  await toggle(page).click();
  await page.reload();
  await page.waitForSelector(".title button");
  expect(await toggle(page).getAttribute("aria-pressed")).toBe("true");
  expect(await where(page)).toMatch(/^scene 1/);
  await toggle(page).click();
  expect(await where(page)).toMatch(/^\d+ scenes$/);
});

test("the card of a tie tells of no meeting after the playhead", async () => {
  await using opened = await open();
  const { page } = opened;
  const words = (one: string, other: string) => [
    { speaker: one, to: [other], words: "Come in." },
    { speaker: other, to: [one], words: "Not yet." },
  ];
  const story = tellStory(
    ["Ferrell", "Holt", "Ines"],
    [
      {
        title: "The Ford",
        scenes: [
          { lines: words("Ferrell", "Holt") },
          { lines: words("Ines", "Holt") },
          { lines: words("Holt", "Ferrell") },
          { lines: words("Ferrell", "Ines") },
          { lines: words("Ferrell", "Holt") },
        ],
      },
    ],
    "The Ford",
  );
  await openStory(page, story);
  await toggle(page).click();
  await page.getByRole("slider", { name: "Playhead" }).focus();
  await page.keyboard.press("Home");
  await page.locator(".cast-row", { hasText: "Ferrell" }).press("Enter");
  await page.locator(".tie-bars button", { hasText: "Holt" }).press("Enter");
  const summary = page.locator(".selection-summary");
  expect(await textOf(summary)).toContain("They meet once, in scene 1.");
  await page.getByRole("slider", { name: "Playhead" }).focus();
  await page.keyboard.press("ArrowRight");
  expect(await textOf(summary)).toContain("They meet once, in scene 1.");
  await page.keyboard.press("ArrowRight");
  expect(await textOf(summary)).toMatch(/first in scene 1, last in scene 3, in 2 scenes in all/);
  await toggle(page).press("Enter");
  expect(await textOf(summary)).toMatch(/last in scene 5, in 3 scenes in all/);
});
