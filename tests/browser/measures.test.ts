import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lighthouse } from "../fixtures/lighthouse.ts";
import { openStory, textOf, useBrowser } from "./support/open-page.ts";

const open = useBrowser();

test("measures are a table that says what each means, sorts by any and follows the scenes", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await page.getByRole("button", { name: "Measures", exact: true }).click();
  const rows = page.getByRole("region", { name: "Measures" }).locator("tbody tr");
  await rows.first().waitFor();
  expect(await textOf(page.locator(".measures-whole"))).toContain("4 characters with 5 ties");
  expect(await textOf(page.locator(".measures-meaning"))).toContain("Weighted degree.");
  await page.getByRole("button", { name: "Betweenness" }).click();
  expect(await textOf(page.locator(".measures-meaning"))).toContain("shortest way");
  expect(await page.locator("[aria-sort=descending]").allTextContents()).toEqual(["Betweenness"]);
  await page.getByRole("slider", { name: /Playhead/ }).focus();
  await page.keyboard.press("Home");
  await page.getByText("2 characters with 1 tie").waitFor();
  await rows.getByRole("button", { name: "Joost" }).click();
  expect(await textOf(page.locator(".selection h2"))).toContain("Joost");
  expect(opened.errors).toEqual([]);
});

test("the network shown is exported for other programs", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  const save = async (item: RegExp) => {
    await page.getByRole("button", { name: "Export" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: item }).click(),
    ]);
    return {
      name: download.suggestedFilename(),
      text: readFileSync(await download.path(), "utf8"),
    };
  };
  const gexf = await save(/Network GEXF/);
  expect(gexf.name).toBe("the-lighthouse-network.gexf");
  expect(gexf.text).toContain('label="Hanne"');
  expect((await save(/Network GraphML/)).text).toContain('edgedefault="undirected"');
  expect((await save(/Ties CSV/)).text).toContain("hanne,joost,Hanne,Joost,6,");
  const measures = await save(/Measures CSV/);
  expect(measures.name).toBe("the-lighthouse-measures.csv");
  expect(measures.text).toContain("id,name,scenes,degree");
  expect(opened.errors).toEqual([]);
});
