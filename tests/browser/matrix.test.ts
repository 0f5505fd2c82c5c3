import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { lighthouse } from "../fixtures/lighthouse.ts";
import { openStory, textOf, useBrowser } from "./support/open-page.ts";

const open = useBrowser();

async function openMatrix(page: Page): Promise<void> {
  await openStory(page, lighthouse);
  await page.getByRole("button", { name: "Matrix", exact: true }).click();
  await page.locator(".matrix-cell").first().waitFor();
}

test("a click on a cell chooses the tie everywhere, and one on a name the character", async () => {
  await using opened = await open();
  const { page } = opened;
  await openMatrix(page);
  const names = await page.locator(".matrix-rows text").allTextContents();
  const cells = page.locator(".matrix-cells");
  const cell = Number(await cells.getAttribute("width")) / names.length;
  const at = (name: string) => (names.indexOf(name) + 0.5) * cell;
  const position = { x: at("Joost"), y: at("Hanne") };
  await cells.hover({ position });
  expect(await textOf(page.locator(".matrix-card"))).toContain("Hanne to Joost");
  expect(await textOf(page.locator(".matrix-card"))).toContain("2 lines");
  await cells.click({ position });
  expect(await textOf(page.locator(".selection h2"))).toContain("Hanne and Joost");
  expect(await page.locator(".matrix-chosen").count()).toBe(2);
  await page.locator(".matrix-rows text", { hasText: "Pim" }).click();
  expect(await textOf(page.locator(".selection h2"))).toContain("Pim");
  expect(opened.errors).toEqual([]);
});

test("the keyboard walks over the cells, which are read out, and Enter chooses the tie", async () => {
  await using opened = await open();
  const { page } = opened;
  await openMatrix(page);
  await page.getByRole("button", { name: "Picture", exact: true }).focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  const said = await textOf(page.locator(".matrix-card[role=status] strong"));
  expect(said).toMatch(/ to /);
  await page.keyboard.press("Enter");
  const [from = "", to = ""] = said.split(" to ");
  const chosen = await textOf(page.locator(".selection h2"));
  expect(chosen).toContain(from);
  expect(chosen).toContain(to);
});

test("the matrix follows the scenes, and nobody changes place", async () => {
  await using opened = await open();
  const { page } = opened;
  await openMatrix(page);
  const names = () => page.locator(".matrix-rows text").allTextContents();
  const before = await names();
  const cells = await page.locator(".matrix-cell").count();
  await page.getByRole("slider", { name: /playhead/i }).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  expect(await names()).toEqual(before);
  expect(await page.locator(".matrix-cell").count()).toBeLessThan(cells);
});

test("the choice of the matrix is remembered", async () => {
  await using opened = await open();
  const { page } = opened;
  await openMatrix(page);
  await page.reload();
  await page.waitForSelector(".title button");
  const button = page.getByRole("button", { name: "Matrix", exact: true });
  expect(await button.getAttribute("aria-pressed")).toBe("true");
});

test("a tie's card tells the pair's history, a character's shows the arc", async () => {
  await using opened = await open();
  const { page } = opened;
  await openMatrix(page);
  await page.locator(".matrix-rows text", { hasText: "Hanne" }).click();
  await page.getByRole("img", { name: "The arc of Hanne: there in 2 of 3 scenes" }).waitFor();
  await page.locator(".selection .tie-bars button", { hasText: "Joost" }).click();
  expect(await textOf(page.locator(".selection-summary"))).toContain(
    "They meet once, in The Lamp, scene 1.",
  );
  await page.locator(".selection-summary button", { hasText: "scene 1" }).click();
  expect(await textOf(page.locator(".selection h2"))).toContain("Scene 1");
});
