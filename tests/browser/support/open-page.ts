import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import type { Story } from "../../../src/story/story.ts";
import { writeStory } from "../../../src/story/write-story.ts";
import { LAUNCH_ARGUMENTS } from "./launch.ts";

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** Runs in the page before all else. */
  readonly before?: () => void;
  readonly reducedMotion?: "reduce" | "no-preference";
  readonly hasTouch?: boolean;
}

export interface OpenPage extends AsyncDisposable {
  readonly page: Page;
  /** Errors that nobody caught and errors on the console, so far. */
  readonly errors: readonly string[];
}

/** Starts a browser for the tests of a file; each test opens pages of its own in it. */
export function useBrowser(): (options?: PageOptions) => Promise<OpenPage> {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = inject("browser");
    browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGUMENTS] });
  });
  afterAll(() => browser.close());
  return async ({ width = 1440, height = 900, before, ...options } = {}) => {
    const context = await browser.newContext({
      viewport: { width, height },
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    if (before !== undefined) await page.addInitScript(before);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.goto(inject("address"));
    await page.waitForSelector(".title button");
    return { page, errors, [Symbol.asyncDispose]: () => context.close() };
  };
}

/** Opens a file as the reader does, by the button. */
export async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.getByRole("button", { name: "Open", exact: true }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("menuitem", { name: "A file…" }).click(),
  ]);
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer });
}

/** Opens a story whose every mark is known beforehand, and waits until it is shown. */
export async function openStory(page: Page, story: Story): Promise<void> {
  await openFile(page, "story.json", writeStory(story));
  await page.getByRole("button", { name: story.title, exact: true }).waitFor();
  const rows = Math.max(1, story.characters.length);
  await page
    .locator(".timeline-name")
    .nth(rows - 1)
    .waitFor();
}

/** The words of an element, shown or not. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? "";
}
