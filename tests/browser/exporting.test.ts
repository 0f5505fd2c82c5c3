import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { readStory } from "../../src/story/read-story.ts";
import { lighthouse } from "../fixtures/lighthouse.ts";
import { openStory, useBrowser } from "./support/open-page.ts";

const open = useBrowser();

async function exported(page: Page, entry: string | RegExp, hint: string) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: entry }).filter({ hasText: hint }).click();
  const file = await download;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** The texts of an SVG, read as XML; none if it is not well-formed. */
function textsOf(page: Page, svg: string): Promise<readonly string[]> {
  return page.evaluate((markup) => {
    const xml = new DOMParser().parseFromString(markup, "image/svg+xml");
    if (xml.querySelector("parsererror") !== null) return [];
    return [...xml.querySelectorAll("text")].map(({ textContent }) => textContent ?? "");
  }, svg);
}

/** The boxes of an SVG's texts as the browser draws them, and the picture's own. */
async function drawnTexts(page: Page, svg: string) {
  const frame = await page.context().newPage();
  await frame.setContent(`<body style="margin:0">${svg}</body>`);
  const boxes = await frame.evaluate(() => {
    const { width, height } =
      document.querySelector("svg")?.getBoundingClientRect() ?? new DOMRect();
    return [...document.querySelectorAll("svg text")].map((text) => {
      const { left, top, right, bottom } = text.getBoundingClientRect();
      const words = text.textContent ?? "";
      return {
        words,
        inside: left >= -0.5 && top >= -0.5 && right <= width + 0.5 && bottom <= height + 0.5,
      };
    });
  });
  await frame.close();
  return boxes;
}

test.each(["Network", "Timeline", "Storylines"])(
  "the %s as SVG has real text, the title and a legend, and no label is cut off",
  async (picture) => {
    await using opened = await open();
    const { page } = opened;
    await openStory(page, lighthouse);
    const { name, content } = await exported(page, new RegExp(`^${picture} SVG`), "SVG");
    expect(name).toBe(`the-lighthouse-${picture.toLowerCase()}.svg`);
    const svg = content.toString("utf8");
    const texts = (await textsOf(page, svg)).join("\n");
    expect(texts).toContain("The Lighthouse");
    for (const character of ["Hanne", "Joost", "Pim"]) expect(texts).toContain(character);
    expect(svg).toMatch(/font-family="[^"]*Inter/);
    const drawn = await drawnTexts(page, svg);
    expect(drawn.filter(({ inside }) => !inside)).toEqual([]);
    expect(opened.errors).toEqual([]);
  },
);

function colorsOf({ data }: PNG): Set<number> {
  const colors = new Set<number>();
  for (let index = 0; index < data.length; index += 4) colors.add(data.readUInt32BE(index));
  return colors;
}

test.each([
  ["Network", 1],
  ["Network", 2],
  ["Network", 4],
  ["Timeline", 1],
  ["Timeline", 2],
  ["Timeline", 4],
])(
  "the %s as PNG at %d× has that size, is drawn on white, and is not blank, whatever the theme",
  async (picture, scale) => {
    await using opened = await open({ colorScheme: "dark" });
    const { page } = opened;
    await openStory(page, lighthouse);
    const svg = (await exported(page, new RegExp(`^${picture} SVG`), "SVG")).content.toString(
      "utf8",
    );
    const [, width = "", height = ""] =
      /<svg[^>]* width="([\d.]+)"[^>]* height="([\d.]+)"/.exec(svg) ?? [];
    const { name, content } = await exported(page, new RegExp(`^${picture} PNG`), `${scale}×`);
    expect(name).toBe(
      `the-lighthouse-${picture.toLowerCase()}${scale === 1 ? "" : `@${scale}x`}.png`,
    );
    const png = PNG.sync.read(content);
    expect([png.width, png.height]).toEqual(
      [Number(width) * scale, Number(height) * scale].map(Math.round),
    );
    expect(png.data.readUInt32BE(0)).toBe(0xffffffff);
    expect(colorsOf(png).size).toBeGreaterThan(20);
    expect(opened.errors).toEqual([]);
  },
);

test("Story JSON is the very story, byte for byte readable again", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  const { name, content } = await exported(page, /^Story JSON/, "JSON");
  expect(name).toBe("the-lighthouse.json");
  expect(readStory(content.toString("utf8"))).toEqual(lighthouse);
});
