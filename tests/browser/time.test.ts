import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { generateStory } from "../fixtures/generated-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";
import { openStory, textOf, useBrowser } from "./support/open-page.ts";

const open = useBrowser();

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`There is no ${selector}.`);
  return box;
}

const where = (page: Page) => textOf(page.locator(".timeline-where"));
const tieCount = (page: Page) => textOf(page.locator(".tie-count"));
const mode = (page: Page) =>
  textOf(page.locator('.timeline-controls > .segments [aria-pressed="true"]'));

test("dragging along the scenes shows the story up to there", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  const whole = await tieCount(page);
  const head = await boxOf(page, ".timeline-head");
  await page.mouse.move(head.x + head.width - 5, head.y + 26);
  await page.mouse.down();
  await page.mouse.move(head.x + 20, head.y + 26, { steps: 5 });
  await page.mouse.up();
  expect(await mode(page)).toBe("Up to here");
  expect(await where(page)).toBe("scene 1 of 3");
  expect(await tieCount(page)).toBe("1 tie");
  expect(await tieCount(page)).not.toBe(whole);
  expect(await page.locator(".cast-absent .cast-name").allInnerTexts()).toContain("Pim");
});

test.each(["Rows", "Storylines"])(
  "above the %s, the scene under the pointer is the one that is shown, pressed and dragged to",
  async (kind) => {
    await using opened = await open();
    const { page } = opened;
    await openStory(page, generateStory(12, 16));
    await page.getByRole("button", { name: kind }).click();
    await page
      .locator(kind === "Rows" ? ".timeline-row" : ".storyline")
      .first()
      .waitFor({
        state: "attached",
      });
    for (const scene of [3, 8, 13]) {
      const box = await page
        .locator(".timeline-scene rect")
        .nth(scene - 1)
        .boundingBox();
      if (box === null) throw new Error(`Scene ${scene} is not drawn.`);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.click(x, y);
      expect(await where(page)).toMatch(new RegExp(`^scene ${scene} of 16`));
      await page.mouse.move(x + 150, y);
      await page.mouse.down();
      await page.mouse.move(x, y, { steps: 4 });
      await page.mouse.up();
      expect(await where(page)).toMatch(new RegExp(`^scene ${scene} of 16`));
    }
  },
);

test("a brush over the rows makes a window of whole scenes, and a click on an empty place keeps it", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  const rows = await boxOf(page, "svg.timeline-rows");
  await page.mouse.move(rows.x + rows.width - 4, rows.y + 12);
  await page.mouse.down();
  await page.mouse.move(rows.x + rows.width - 60, rows.y + 30, { steps: 4 });
  await page.mouse.up();
  expect(await mode(page)).toBe("This window");
  expect(await where(page)).toBe("scene 3 of 3");
  const brush = await boxOf(page, ".timeline-brush .selection");
  expect(Math.abs(brush.x + brush.width - rows.x - rows.width)).toBeLessThan(1.5);
  await page.getByRole("button", { name: "Whole story" }).click();
  expect(await where(page)).toBe("3 scenes");
  await page.getByRole("button", { name: "This window" }).click();
  expect(await where(page)).toBe("scene 3 of 3");
});

test("play runs the story from its start, scene by scene, and stops at its end", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  const speed = page.getByRole("button", { name: /^Speed/ });
  await speed.click();
  expect(await speed.getAttribute("aria-label")).toBe("Speed 2×");
  await page.keyboard.press(">");
  expect(await speed.getAttribute("aria-label")).toBe("Speed 4×");
  await page.getByRole("button", { name: "Play" }).click();
  expect(await where(page)).toBe("scene 1 of 3");
  await expect.poll(() => where(page), { timeout: 5000 }).toBe("scene 3 of 3");
  await page.getByRole("button", { name: "Play" }).waitFor();
});

test("the arrow keys move the playhead, with shift the window, and space plays", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("ArrowLeft");
  expect(await where(page)).toBe("scene 2 of 3");
  await page.keyboard.press("Home");
  expect(await where(page)).toBe("scene 1 of 3");
  await page.keyboard.press("ArrowRight");
  expect(await where(page)).toBe("scene 2 of 3");
  await page.keyboard.press("Shift+ArrowRight");
  expect(await where(page)).toBe("scenes 2–3 of 3");
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Pause" }).waitFor();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Play" }).waitFor();
});

test("each press of the speed is a step faster, round and round; keys go both ways", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  const speed = page.getByRole("button", { name: /^Speed/ });
  const heard: (string | null)[] = [];
  for (let press = 0; press < 4; press++) {
    await speed.click();
    heard.push(await speed.textContent());
  }
  expect(heard).toEqual(["2×", "4×", "½×", "1×"]);
  await page.keyboard.press("<");
  await page.keyboard.press("<");
  expect(await speed.textContent()).toBe("½×");
});

test("the playhead is a slider that says where it is", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  const slider = page.getByRole("slider", { name: /Playhead/ });
  await slider.focus();
  await page.keyboard.press("Home");
  expect(await slider.getAttribute("aria-valuetext")).toBe("Scene 1 of 3");
  await page.keyboard.press("End");
  expect(await slider.getAttribute("aria-valuetext")).toBe("Scene 3 of 3");
});

test("the story can be cut into chapters, and time and selection stay where they are in it", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("ArrowLeft");
  expect(await where(page)).toBe("scene 2 of 3");
  const grain = page.getByRole("combobox", { name: "Scenes", exact: true });
  expect(await grain.locator("option").allInnerTexts()).toEqual([
    "Chapters (2)",
    "Marked (3)",
    "Inferred (3)",
  ]);
  await grain.selectOption("chapters");
  expect(await where(page)).toBe("scene 1 of 2");
  expect(await page.locator(".timeline-scene").count()).toBe(2);
  await grain.selectOption("inferred");
  expect(await where(page)).toBe("scene 2 of 3");
});

test("a cut that was inferred looks unsure, and says so", async () => {
  await using opened = await open();
  const { page } = opened;
  const [first, second, third] = lighthouse.scenes;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error("no scene");
  const scenes = [first, { ...second, begins: "inferred" as const, confidence: 0.7 }, third];
  await openStory(page, { ...lighthouse, scenes });
  expect(await page.locator(".timeline-inferred[d]").count()).toBe(1);
  const head = await boxOf(page, ".timeline-head");
  await page.mouse.move(head.x + head.width * 0.55, head.y + 26);
  expect(await textOf(page.locator(".hover-card"))).toContain("by inference, 70 % sure");
});
