import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "./support/open-page.ts";

const open = useBrowser();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong; all of it, not only the serious. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate<AxeResults>("axe.run()");
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong in the ${colorScheme} theme, whatever is open`, async () => {
    await using opened = await open({ colorScheme });
    const { page } = opened;
    expect(await violations(page)).toEqual([]);
    await page.locator(".cast-row").first().click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Storylines" }).click();
    await page.locator(".storyline").first().waitFor({ state: "attached" });
    expect(await violations(page)).toEqual([]);
    await page.locator(".tie-bars button").first().click();
    await page.getByRole("button", { name: "Table" }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Export", exact: true }).click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    expect(await violations(page)).toEqual([]);
  });
}

test("everything can be reached with the Tab key, and shows that it is", async () => {
  await using opened = await open();
  const { page } = opened;
  const reached = new Set<string>();
  for (let press = 0; press < 200; press++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const { outlineStyle } = getComputedStyle(element);
      return {
        place: element.closest("header, main, aside, section")?.className ?? "",
        outlineStyle,
      };
    });
    if (focused === null) break;
    expect(focused.outlineStyle).not.toBe("none");
    reached.add(focused.place.split(" ")[0] ?? "");
  }
  expect([...reached]).toEqual(
    expect.arrayContaining(["top-bar", "cast", "network", "reader-text", "timeline"]),
  );
});

test.each([
  [1440, 900],
  [1024, 768],
  [720, 450],
  [400, 800],
])("at %d × %d nothing sticks out sideways", async (width, height) => {
  await using opened = await open({ width, height });
  const { page } = opened;
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await page.locator(".network-canvas").boundingBox()).toMatchObject({
    width: expect.any(Number),
  });
});

test("the theme follows the system until the reader chooses, and the choice is kept", async () => {
  await using opened = await open({ colorScheme: "dark" });
  const { page } = opened;
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await background();
  await page.getByRole("button", { name: "Use the light theme" }).click();
  const light = await background();
  expect(light).not.toBe(dark);
  await page.reload();
  await page.waitForSelector(".title button");
  expect(await background()).toBe(light);
});

test("the first load is under 350 kB of compressed script, and asks nobody else for anything", async () => {
  await using opened = await open();
  const { page } = opened;
  const hosts = new Set<string>();
  const requests: string[] = [];
  page.on("request", (request) => {
    hosts.add(new URL(request.url()).host);
    requests.push(request.url());
  });
  await page.reload();
  await page.waitForSelector(".title button");
  expect([...hosts]).toEqual([new URL(page.url()).host]);
  const scripts = requests.filter((url) => url.endsWith(".js") && !url.includes("worker"));
  const { gzipSync } = await import("node:zlib");
  let bytes = 0;
  for (const script of scripts) {
    bytes += gzipSync(await (await page.request.get(script)).body()).length;
  }
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(350_000);
});

test("without WebGL the network is a table, and all else works", async () => {
  const before = () => {
    HTMLCanvasElement.prototype.getContext = () => null;
  };
  await using opened = await open({ before });
  const { page } = opened;
  await page.getByText("no WebGL").waitFor();
  await page.locator(".tie-table tbody button").first().click();
  expect(await page.locator(".passage").count()).toBeGreaterThan(0);
  expect(opened.errors).toEqual([]);
});
