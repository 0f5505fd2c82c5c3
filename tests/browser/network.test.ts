import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { isOverlapping } from "../../src/layout/geometry.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";
import { displacement, drawnNetwork } from "./support/drawn-network.ts";
import { openStory, textOf, useBrowser } from "./support/open-page.ts";

const open = useBrowser();

/** Goes to the network's picture with the keyboard alone, from the button before it. */
async function enterNetwork(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Options" }).focus();
  await page.keyboard.press("Tab");
}

const card = (page: Page) => page.locator(".network .hover-card");
const tieRows = (page: Page) => page.locator(".tie-table tbody tr").count();

/** Chooses in a list by its first letters, as the keyboard does. */
async function choose(page: Page, label: string, name: string): Promise<void> {
  const list = page.getByRole("combobox", { name: label, exact: true });
  await list.focus();
  await page.keyboard.type(name);
  await list.blur();
  expect(await list.locator("option:checked").textContent()).toBe(name);
}

test("scrubbing and filters move nobody, not by a pixel", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, generateStory(60, 120));
  const before = await drawnNetwork(page);
  await page.getByRole("slider", { name: "Playhead" }).focus();
  for (const key of ["Home", "ArrowRight", "ArrowRight", "End", "ArrowLeft", "Shift+ArrowLeft"]) {
    await page.keyboard.press(key);
    expect(displacement(before, await drawnNetwork(page))).toBe(0);
  }
  await page.getByRole("slider", { name: "Least weight of a tie" }).press("ArrowRight");
  await page.getByRole("button", { name: "Mention" }).press("Enter");
  expect(displacement(before, await drawnNetwork(page))).toBe(0);
});

test.each(["light", "dark"] as const)(
  "at sixty characters no name on the screen lies over another, in the %s theme, whoever is chosen",
  async (colorScheme) => {
    await using opened = await open({ colorScheme, width: 1024, height: 768 });
    const { page } = opened;
    await openStory(page, generateStory(60, 120));
    const expectApart = async () => {
      const { labels } = await drawnNetwork(page);
      expect(labels.length).toBeGreaterThan(10);
      labels.forEach(({ name, box }, index) => {
        for (const other of labels.slice(index + 1)) {
          expect(isOverlapping(box, other.box), `${name} lies over ${other.name}`).toBe(false);
        }
      });
      return labels;
    };
    const wide = await page.evaluate(
      (names) => {
        const context = document.createElement("canvas").getContext("2d");
        if (context === null) throw new Error("There is no canvas.");
        context.font = '500 13px "Inter Variable"';
        return names.map((name) => context.measureText(name).width);
      },
      (await expectApart()).map(({ name }) => name),
    );
    (await expectApart()).forEach(({ name, box }, index) => {
      expect(box.x1 - box.x0, `the box of ${name}`).toBeGreaterThanOrEqual((wide[index] ?? 0) - 1);
    });
    const rows = page.locator(".cast-row");
    for (const place of [0, 14, 33, 52]) {
      await rows.nth(place).press("Enter");
      const name = await textOf(rows.nth(place).locator(".cast-name"));
      const tied = (await drawnNetwork(page)).characters.find((one) => one.name === name);
      const labels = await expectApart();
      if (tied !== undefined && tied.radius > 0)
        expect(labels.map((one) => one.name)).toContain(name);
      await page.keyboard.press("Escape");
    }
  },
);

test("with the keyboard alone: from one character to the next, who they are, choose, move, pin", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await enterNetwork(page);
  await card(page).waitFor();
  expect(await textOf(card(page))).toMatch(/Hanne.*scenes.*first in scene 1, last in.*closest to/);
  expect(await card(page).locator(".sparkline rect").count()).toBeGreaterThan(0);
  await page.keyboard.press("PageDown");
  expect(await textOf(card(page))).toContain("Joost");
  await page.keyboard.press("Home");
  const reached = new Set<string>();
  for (const key of [
    "ArrowLeft",
    "ArrowRight",
    "ArrowRight",
    "ArrowUp",
    "ArrowDown",
    "ArrowDown",
  ]) {
    await page.keyboard.press(key);
    reached.add(await textOf(card(page).locator("strong")));
  }
  expect(reached.size).toBeGreaterThan(2);
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  expect(await textOf(page.locator(".selection h2"))).toContain("Hanne");
  const before = await drawnNetwork(page);
  for (let press = 0; press < 3; press++) await page.keyboard.press("Shift+ArrowRight");
  const after = await drawnNetwork(page);
  expect(displacement(before, after)).toBeCloseTo(36, 0);
  expect(after.characters.filter(({ pinned }) => pinned).map(({ name }) => name)).toEqual([
    "Hanne",
  ]);
  await page.keyboard.press("Space");
  expect((await drawnNetwork(page)).characters.some(({ pinned }) => pinned)).toBe(false);
  expect(await textOf(page.locator("#network-option"))).not.toContain("pinned");
  expect(opened.errors).toEqual([]);
});

test("laying out again leaves the pinned where they are, and all can go back to where they were", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, generateStory(30, 40));
  const before = await drawnNetwork(page);
  await enterNetwork(page);
  for (let press = 0; press < 8; press++) await page.keyboard.press("Shift+ArrowDown");
  const moved = (await drawnNetwork(page)).characters.find(({ pinned }) => pinned);
  if (moved === undefined) throw new Error("Nobody is pinned.");
  const again = page.getByRole("button", { name: "Lay out again" });
  await again.press("Enter");
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  const laidOut = await drawnNetwork(page);
  const still = laidOut.characters.find(({ id }) => id === moved.id);
  expect(Math.hypot((still?.x ?? 0) - moved.x, (still?.y ?? 0) - moved.y)).toBeLessThan(1);
  expect(displacement(before, laidOut)).toBeGreaterThan(5);
  await page.getByRole("button", { name: "Unpin all (1)" }).press("Enter");
  expect((await drawnNetwork(page)).characters.some(({ pinned }) => pinned)).toBe(false);
  await page.getByRole("button", { name: "As at first" }).press("Enter");
  expect(displacement(before, await drawnNetwork(page))).toBe(0);
});

test("a character can be dragged, and is pinned where they are dropped", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  const hanne = (await drawnNetwork(page)).characters.find(({ name }) => name === "Hanne");
  if (hanne === undefined) throw new Error("Hanne is in the cast.");
  await page.mouse.move(hanne.x, hanne.y);
  await page.mouse.down();
  await page.mouse.move(hanne.x + 20, hanne.y + 30, { steps: 4 });
  await page.mouse.move(hanne.x + 40, hanne.y + 50, { steps: 4 });
  await page.mouse.up();
  const dropped = (await drawnNetwork(page)).characters.find(({ name }) => name === "Hanne");
  expect(dropped).toMatchObject({ pinned: true });
  expect(
    Math.hypot((dropped?.x ?? 0) - hanne.x - 40, (dropped?.y ?? 0) - hanne.y - 50),
  ).toBeLessThan(2);
});

test("with the keyboard alone: who is around somebody, a path in words, and everything reset at once", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await page.getByRole("button", { name: "Options" }).press("Enter");
  await choose(page, "Around", "Pim");
  const visible = async () =>
    (await drawnNetwork(page)).characters
      .filter(({ radius }) => radius > 0)
      .map(({ name }) => name);
  expect(await visible()).not.toContain("Wim");
  await page.getByRole("button", { name: "2 steps" }).press("Enter");
  expect(await visible()).toEqual(expect.arrayContaining(["Pim", "Hanne", "Joost", "Orla"]));
  await choose(page, "From", "Joost");
  await choose(page, "To", "Orla");
  expect(await textOf(page.locator(".path-words"))).toMatch(/^Joost – .*Orla$/);
  await page.getByRole("button", { name: "Strongest" }).press("Enter");
  expect(await textOf(page.locator(".path-words"))).toMatch(/^Joost – .*Orla$/);
  await page.keyboard.press("Escape");
  expect(await page.locator(".network-options-list").count()).toBe(0);
  await page.getByRole("button", { name: "Reset" }).press("Enter");
  expect(await visible()).toContain("Wim");
  expect(await page.locator(".path-words").count()).toBe(0);
  expect(await page.getByRole("button", { name: "Reset" }).count()).toBe(0);
});

test("with the keyboard alone: backbone, weights, gender and groups decide picture and table alike", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, generateStory(60, 120));
  await page.getByRole("button", { name: "Table" }).press("Enter");
  const all = await tieRows(page);
  await page.getByRole("button", { name: "Options" }).press("Enter");
  const backbone = page.getByRole("slider", { name: /^Backbone/ });
  for (let press = 0; press < 8; press++) await backbone.press("ArrowRight");
  const kept = await tieRows(page);
  expect(kept).toBeLessThan(all);
  expect(await textOf(page.locator(".option-words").first())).toContain(
    `hides ${all - kept} of ${all} ties`,
  );
  await backbone.press("Home");
  expect(await tieRows(page)).toBe(all);
  await page.getByRole("slider", { name: "Weight of a passage: Dialogue" }).press("End");
  const heaviest = page.locator(".tie-table tbody tr").first().locator("td");
  const [weight = 0, together = 0, forward = 0, backward = 0] = (
    await heaviest.allTextContents()
  ).map(Number);
  expect(weight).toBe(together + 5 * (forward + backward));
  await page
    .getByRole("checkbox", { name: /and \d+ more/ })
    .first()
    .press("Space");
  expect(await tieRows(page)).toBeLessThan(all);
  await page.getByRole("button", { name: "Reset" }).press("Enter");
  expect(await tieRows(page)).toBe(all);
  await page.getByRole("checkbox", { name: "Unknown" }).press("Space");
  expect(await tieRows(page)).toBeLessThan(all);
});

test("with the keyboard alone: sizes by words, ties as arrows, and a legend that says so", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  const sizes = async () => (await drawnNetwork(page)).characters.map(({ radius }) => radius);
  const byScenes = await sizes();
  await page.getByRole("button", { name: "Options" }).press("Enter");
  await page.getByRole("button", { name: "Words spoken" }).press("Enter");
  expect(await sizes()).not.toEqual(byScenes);
  await page.getByRole("button", { name: "Arrows" }).press("Enter");
  const legend = await textOf(page.locator(".network-legend"));
  expect(legend).toMatch(/words spoken.*says to.*sure or unsure.*Hanne/);
  expect(opened.errors).toEqual([]);
});
