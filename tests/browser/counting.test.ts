import { expect, test } from "vitest";
import { lighthouse } from "../fixtures/lighthouse.ts";
import { openStory, textOf, useBrowser } from "./support/open-page.ts";

const open = useBrowser();

test("ties are counted anew as one chooses, and say by what", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await page.getByRole("button", { name: "Table" }).click();
  const cells = () => page.locator(".tie-table tbody tr").first().locator("td").allInnerTexts();
  const before = await cells();
  await page.getByRole("button", { name: "Options" }).click();
  const together = page.getByRole("combobox", { name: "Together is" });
  await page.getByRole("combobox", { name: "Dialogue is counted by" }).selectOption("words");
  const byWords = await cells();
  expect(byWords).not.toEqual(before);
  await together.selectOption("scene");
  expect(await cells()).not.toEqual(byWords);
  expect(await page.getByRole("spinbutton").count()).toBe(0);
  await together.selectOption("words");
  await page.getByRole("spinbutton", { name: "Within so many words" }).fill("20");
  await page.keyboard.press("Tab");
  expect(await page.getByRole("spinbutton").inputValue()).toBe("20");
});

test("the timeline and the scene say why somebody is there, or is merely named", async () => {
  await using opened = await open();
  const { page } = opened;
  const mentions = lighthouse.mentions.map((one) =>
    one.character === "joost" ? { ...one, role: "named" as const } : one,
  );
  const interactions = lighthouse.interactions.filter(({ scene }) => scene !== "s2");
  await openStory(page, { ...lighthouse, mentions, interactions });
  const rows = await page.locator("svg.timeline-rows").boundingBox();
  if (rows === null) throw new Error("There are no rows.");
  const hover = async (share: number, row: number) => {
    await page.mouse.move(rows.x + rows.width * share, rows.y + 20 * row + 10);
    return textOf(page.locator(".hover-card"));
  };
  expect(await hover(0.1, 0)).toContain("Hanne: speaks 2×, is spoken to, is seen 2×");
  expect(await hover(0.55, 1)).toContain("Joost: is merely named");
  await page.mouse.click(rows.x + rows.width * 0.55, rows.y + 30);
  const named = page.getByRole("list", { name: "Merely named in this scene" });
  expect(await named.getByRole("button").allInnerTexts()).toEqual(["Joost"]);
});
