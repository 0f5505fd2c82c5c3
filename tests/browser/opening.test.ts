import { expect, test } from "vitest";
import { lighthouse } from "../fixtures/lighthouse.ts";
import { openFile, openStory, textOf, useBrowser } from "./support/open-page.ts";

const open = useBrowser();

const TALE = `The Ferry

“You are late,” said Marta Quist.

“The ferry was late,” said Tobias Lund. “I was on it.”

“Then you may both sit down,” Marta said.

***

Tobias found Ingrid Sol on the quay. “Is it true?” Ingrid asked.

“It is true,” said Tobias. “Marta knows.”

“Then Marta knew before I did,” said Ingrid.
`;

test("the page opens on a sample story, already read", async () => {
  await using opened = await open();
  const { page } = opened;
  expect(await textOf(page.getByRole("heading", { level: 1 }))).not.toBe("");
  expect(await page.locator(".cast-row").count()).toBeGreaterThan(5);
  expect(await page.locator(".timeline-head .timeline-scene").count()).toBeGreaterThan(5);
  expect(await page.locator(".network-canvas canvas").count()).toBeGreaterThan(0);
  expect(opened.errors).toEqual([]);
});

test("a file opened by the button is read in the page and takes the sample's place", async () => {
  await using opened = await open();
  const { page } = opened;
  await openFile(page, "ferry.txt", TALE);
  await page
    .getByText("3 characters")
    .or(page.locator(".cast-row", { hasText: "Tobias" }))
    .first()
    .waitFor();
  await page.locator(".cast-row", { hasText: "Marta" }).waitFor();
  await page.locator(".cast-row", { hasText: "Ingrid" }).waitFor();
  expect(await textOf(page.locator(".reader-text"))).toContain("The ferry was late");
  expect(opened.errors).toEqual([]);
});

test("text pasted anywhere on the page is read", async () => {
  await using opened = await open();
  const { page } = opened;
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, TALE);
  await page.locator(".cast-row", { hasText: "Marta" }).waitFor();
});

test("text pasted into the dialog is read", async () => {
  await using opened = await open();
  const { page } = opened;
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByRole("menuitem", { name: "Pasted text…" }).click();
  await page.getByRole("textbox", { name: "Paste a story" }).fill(TALE);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.locator(".cast-row", { hasText: "Marta" }).waitFor();
});

test("a file dropped anywhere on the page is read", async () => {
  await using opened = await open();
  const { page } = opened;
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "ferry.txt"));
    return data;
  }, TALE);
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.getByText("Drop a story to read it").waitFor();
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await page.locator(".cast-row", { hasText: "Marta" }).waitFor();
  expect(await page.getByText("Drop a story to read it").count()).toBe(0);
});

test("the menu switches among the samples", async () => {
  await using opened = await open();
  const { page } = opened;
  const before = await textOf(page.getByRole("heading", { level: 1 }));
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByRole("menuitem").last().click();
  await expect.poll(() => textOf(page.getByRole("heading", { level: 1 }))).not.toBe(before);
  expect(opened.errors).toEqual([]);
});

test("Story JSON opens as it was written", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  expect(await page.locator(".cast-name").allInnerTexts()).toEqual([
    "Hanne",
    "Joost",
    "Pim",
    "Orla",
    "Wim",
  ]);
});

/** The first bytes of a PNG, which is what a picture named .txt holds. */
const PICTURE = Buffer.from(
  "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489",
  "hex",
);

test.each([
  ["an empty file", "empty.txt", Buffer.alloc(0)],
  ["a picture named .txt", "holiday.txt", PICTURE],
  ["a file of blank space", "blank.txt", Buffer.from(" \n\n \t\n")],
  ["JSON that is no story", "package.json", Buffer.from('{"name":"dramatis"}')],
  [
    "a story of a later version",
    "later.json",
    Buffer.from('{"format":"dramatis/story","version":9}'),
  ],
])("%s gets a message of one line, and the open story stays", async (_what, name, content) => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await openFile(page, name, content);
  const message = await textOf(page.getByRole("alert"));
  expect(message.replace(/\n?×$/, "").trim().split("\n")).toHaveLength(1);
  expect(await textOf(page.getByRole("heading", { level: 1 }))).toBe("The Lighthouse");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await page.locator(".cast-row", { hasText: "Joost" }).click();
  expect(await textOf(page.locator(".selection h2"))).toContain("Joost");
  expect(opened.errors).toEqual([]);
});

test.each([
  ["a story with no names", "there was rain. it rained on. “who is there?” and nobody answered."],
  ["a story without dialogue", "Marta walked to the quay. Tobias walked with Marta. Marta sang."],
  [
    "null bytes in a story",
    "“Come in,” said Marta.\u0000\u0000 “Thank you,” said Tobias. Marta sat.",
  ],
  ["carriage returns for line ends", TALE.replaceAll("\n", "\r")],
])("%s gets a sensible result or a message, and the page goes on working", async (_what, text) => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await openFile(page, "odd.txt", text);
  const alert = page.getByRole("alert");
  const changed = page.locator(".title button", { hasNotText: "The Lighthouse" });
  await alert.or(changed).first().waitFor();
  await page.getByRole("button", { name: "Play" }).click();
  expect(opened.errors).toEqual([]);
});

test("markup in a story is text, never run", async () => {
  await using opened = await open();
  const { page } = opened;
  const script = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
  const evil = {
    ...lighthouse,
    title: `The ${script} Lighthouse`,
    characters: lighthouse.characters.map((one) => ({
      ...one,
      name: `${one.name} ${script}`,
      aliases: [script],
    })),
    chapters: lighthouse.chapters.map((one) => ({ ...one, title: script })),
    scenes: lighthouse.scenes.map((one) => ({ ...one, title: script })),
  };
  await openStory(page, evil);
  await page.locator(".cast-row").first().click();
  await page.locator(".tie-bars button").first().click();
  await page.locator(".timeline-head").hover();
  await page.keyboard.press("Control+k");
  expect(await page.locator("script:not([src]), img[onerror]").count()).toBe(0);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(await textOf(page.locator(".cast-name").first())).toContain("<script>");
});

test("a long reading shows its progress and can be cancelled; the open story stays", async () => {
  await using opened = await open();
  const { page } = opened;
  await openStory(page, lighthouse);
  await openFile(page, "long.txt", TALE.repeat(6000));
  await page.getByRole("progressbar").waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("progressbar").waitFor({ state: "detached", timeout: 1000 });
  expect(await textOf(page.getByRole("heading", { level: 1 }))).toBe("The Lighthouse");
  await openFile(page, "ferry.txt", TALE);
  await page.locator(".cast-row", { hasText: "Marta" }).waitFor();
});
