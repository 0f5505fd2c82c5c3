import { chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { writeStory } from "../../src/story/write-story.ts";
import { findBrowser } from "../../tests/browser/support/find-browser.ts";
import { LAUNCH_ARGUMENTS } from "../../tests/browser/support/launch.ts";
import { thisMachine } from "../../tests/browser/support/this-machine.ts";
import { denseStory } from "./dense-story.ts";

const CHARACTERS = 1000;
const TIES = 10_000;
const BUDGET = { firstPicture: 3000, frame: 8 };

/**
 * Times the page's network in a real browser: from the choice of a story, which was read before, to the first picture;
 * and how much scripting each frame costs while the picture is dragged.
 *
 *     npx tsx bench/network/network.ts
 */
async function main(): Promise<void> {
  const story = denseStory(CHARACTERS, TIES);
  await build({ logLevel: "warn" });
  const server = await preview({ logLevel: "warn", preview: { port: 4274 } });
  const executablePath = await findBrowser(thisMachine);
  const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGUMENTS] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await page.waitForSelector(".title button");
    const first = await timeFirstPicture(page, Buffer.from(writeStory(story)));
    const ties = await page.locator(".tie-count").textContent();
    const frames = await timePanning(page);
    console.log(`${story.characters.length} characters, ${ties}`);
    report("first picture", first, BUDGET.firstPicture);
    report("scripting a frame while panning, median", frames.median, BUDGET.frame);
    console.log(
      `  of ${frames.count} frames; 95th percentile ${frames.high.toFixed(1)} ms, most ${frames.most.toFixed(1)} ms`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

function report(what: string, milliseconds: number, budget: number): void {
  const verdict = milliseconds <= budget ? "within" : "OVER";
  console.log(`${what}: ${milliseconds.toFixed(1)} ms, ${verdict} the budget of ${budget} ms`);
}

/** From the choice of the file to the first frame that shows it; reading the file and the layout included. */
async function timeFirstPicture(page: Page, buffer: Buffer): Promise<number> {
  await page.getByRole("button", { name: "Open", exact: true }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("menuitem", { name: "A file…" }).click(),
  ]);
  const shown = page.evaluate(
    (count) =>
      new Promise<number>((resolve) => {
        let start = Number.NaN;
        document.addEventListener(
          "change",
          () => {
            start = performance.now();
          },
          { capture: true, once: true },
        );
        document.querySelector(".network-canvas")?.addEventListener("network-drawn", (event) => {
          if (event instanceof CustomEvent && event.detail.nodes.length === count)
            requestAnimationFrame(() => resolve(performance.now() - start));
        });
      }),
    CHARACTERS,
  );
  await chooser.setFiles({ name: "dense.json", mimeType: "application/json", buffer });
  return shown;
}

const PAN_STEPS = 120;
/** Until what the opening set going has come to rest. Milliseconds. */
const SETTLE = 1500;

interface Frames {
  readonly count: number;
  readonly median: number;
  readonly high: number;
  readonly most: number;
}

/** Drags the paper to and fro, and asks the browser itself after each frame how long scripts have run. */
async function timePanning(page: Page): Promise<Frames> {
  const box = await page.locator(".network-canvas").boundingBox();
  if (box === null) throw new Error("There is no network.");
  await page.waitForTimeout(SETTLE);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const scripting = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0);
  };
  const [x, y] = [box.x + box.width / 2, box.y + 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const costs: number[] = [];
  for (let step = 0; step < PAN_STEPS; step++) {
    const before = await scripting();
    const turn = (2 * Math.PI * step) / PAN_STEPS;
    await page.mouse.move(x + 160 * Math.sin(turn), y + 60 * (1 - Math.cos(turn)));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    costs.push((await scripting()) - before);
  }
  await page.mouse.up();
  costs.sort((a, b) => a - b);
  const at = (share: number) => costs[Math.floor(share * (costs.length - 1))] ?? 0;
  return { count: costs.length, median: at(0.5), high: at(0.95), most: at(1) };
}

await main();
