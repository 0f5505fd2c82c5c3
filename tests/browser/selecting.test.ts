import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { generateStory } from "../fixtures/generated-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";
import { openStory, textOf, useBrowser } from "./support/open-page.ts";

const open = useBrowser();

/** Moves the pointer over the network until the card beside it says what is looked for. */
async function hoverNetwork(page: Page, words: RegExp): Promise<{ x: number; y: number }> {
  const box = await page.locator(".network-canvas").boundingBox();
  if (box === null) throw new Error("There is no network.");
  const card = page.locator(".network .hover-card strong");
  for (const step of [24, 9]) {
    for (let y = box.y + step; y < box.y + box.height; y += step) {
      for (let x = box.x + step; x < box.x + box.width; x += step) {
        await page.mouse.move(x, y);
        const said = await page.evaluate(
          () => document.querySelector(".network .hover-card strong")?.textContent ?? "",
        );
        if (words.test(said)) return { x, y };
      }
    }
  }
  throw new Error(
    `Nothing in the network answers to ${words}; last: ${await card.allInnerTexts()}`,
  );
}

const passages = (page: Page) => page.locator(".passage").allInnerTexts();
const lit = async (page: Page) => (await page.locator(".reader-lit").allInnerTexts()).join("");

test("a click on a character in the network shows them everywhere", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  const { x, y } = await hoverNetwork(page, /^Joost$/);
  await page.mouse.click(x, y);
  expect(await textOf(page.locator(".selection h2"))).toContain("Joost");
  expect(await textOf(page.locator('.cast-row[aria-pressed="true"]'))).toContain("Joost");
  expect(await page.locator(".timeline-name:not(.timeline-dim)").allInnerTexts()).toEqual([
    "Joost",
  ]);
  expect(await lit(page)).toContain("Then light it.");
  expect(opened.errors).toEqual([]);
});

test("a click on a tie in the network shows how its weight was counted, and the very passages", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  const { x, y } = await hoverNetwork(page, /^Hanne and Joost$/);
  await page.mouse.click(x, y);
  const summary = await textOf(page.locator(".selection-summary"));
  expect(summary).toContain("2 lines by Hanne to Joost");
  expect(summary).toContain("1 line by Joost to Hanne");
  expect((await passages(page)).join("\n")).toMatch(
    /The lamp is out[\s\S]*Then light it[\s\S]*With what oil/,
  );
  expect(await lit(page)).toContain("The lamp is out.");
  await page.getByRole("button", { name: "Next passage" }).click();
  await page.getByRole("button", { name: "Next passage" }).click();
  expect(await lit(page)).not.toContain("The lamp is out.");
});

test("the passages of a tie follow one another in the text, and the list opens each", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await page.locator(".cast-row", { hasText: "Hanne" }).click();
  await page.locator(".tie-bars button", { hasText: "Joost" }).click();
  await page.locator(".passage", { hasText: /Hanne → Joost.*With what oil/ }).click();
  expect(await lit(page)).toContain("With what oil?");
  const box = await page.locator(".reader-lit").first().boundingBox();
  const reader = await page.locator(".reader-text").boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(reader?.y ?? 0);
  expect(box?.y).toBeLessThan((reader?.y ?? 0) + (reader?.height ?? 0));
});

test("a click on a scene in the timeline opens the reader at its start", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  const rows = await page.locator("svg.timeline-rows").boundingBox();
  if (rows === null) throw new Error("There is no timeline.");
  await page.mouse.click(rows.x + rows.width - 30, rows.y + 10);
  expect(await textOf(page.locator(".selection h2"))).toContain("Scene 3");
  expect(await page.locator(".chip").allInnerTexts()).toEqual(["Hanne", "Pim", "Orla"]);
  expect(await textOf(page.locator('.reader-scene[aria-pressed="true"]'))).toContain("Scene 3");
});

test("the reader names the speaker of each line and colours names", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  const speakers = await page.locator(".reader-speaker").allInnerTexts();
  expect(speakers.slice(0, 3)).toEqual(["Hanne", "Joost", "Hanne"]);
  const color = await page
    .locator(".reader-name")
    .first()
    .evaluate((name) => getComputedStyle(name).color);
  expect(color).not.toBe(
    await page.locator(".reader-text").evaluate((text) => getComputedStyle(text).color),
  );
});

test("an unsure speaker looks unsure", async () => {
  await using opened = await open();
  const { page } = opened;
  const [first, ...others] = lighthouse.utterances;
  if (first === undefined) throw new Error("The fixture has no utterance.");
  await openStory(page, { ...lighthouse, utterances: [{ ...first, confidence: 0.3 }, ...others] });
  expect(await page.locator(".reader-speaker-unsure").allInnerTexts()).toEqual(["Hanne?"]);
});

test("search finds a character, a scene and words, and shows what is chosen", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("pim");
  await page.keyboard.press("Enter");
  expect(await textOf(page.locator(".selection h2"))).toContain("Pim");
  await page.keyboard.press("/");
  await page.keyboard.type("what oil");
  await page.keyboard.press("Enter");
  expect(await lit(page)).toBe("what oil");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("scene 2");
  await page.keyboard.press("Enter");
  expect(await textOf(page.locator(".selection h2"))).toContain("Scene 2");
});

test("the table says what the picture says, and selects as it does", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await page.getByRole("button", { name: "Table" }).click();
  const rows = await page.locator(".tie-table tbody tr").allInnerTexts();
  expect(rows[0]).toMatch(/^Hanne – Joost\s/);
  await page.getByRole("button", { name: "Hanne – Joost" }).click();
  expect(await textOf(page.locator(".selection h2"))).toMatch(/Hanne and Joost/);
});

test("kinds and weight decide which ties there are", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await page.getByRole("button", { name: "Table" }).click();
  const count = () => page.locator(".tie-table tbody tr").count();
  const all = await count();
  await page.getByRole("button", { name: "Dialogue" }).click();
  const together = await count();
  expect(together).toBeLessThanOrEqual(all);
  await page.getByRole("button", { name: "Dialogue" }).click();
  await page.getByRole("slider", { name: "Least weight of a tie" }).press("End");
  expect(await count()).toBe(1);
});

test("the reader opens at a scene far down in a long list of short ones, and stays there", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, { ...generateStory(6, 240), kind: "sceneList" });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("scene 200");
  await page.locator(".finding").first().waitFor();
  await page.keyboard.press("Enter");
  expect(await textOf(page.locator(".selection h2"))).toContain("Scene 200");
  const distance = () =>
    page.evaluate(() => {
      const mark = document.querySelector('[data-scene="199"]')?.getBoundingClientRect();
      const frame = document.querySelector(".reader-text")?.getBoundingClientRect();
      return (mark?.top ?? 0) - (frame?.top ?? 0);
    });
  await expect.poll(distance).toBeGreaterThan(0);
  await page.waitForTimeout(700);
  expect(await distance()).toBeGreaterThan(0);
  expect(await distance()).toBeLessThan(300);
});
