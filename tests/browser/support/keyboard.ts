import type { Page } from "playwright-core";

/** More than anything on the page needs. */
const MOST_PRESSES = 250;

/**
 * Presses Tab until what has the focus fits a selector, and has a text or a label if one is asked for. Whatever has the
 * focus on the way has to show it.
 */
export async function tabTo(page: Page, selector: string, text: string | null = null) {
  for (let press = 0; press < MOST_PRESSES; press++) {
    await page.keyboard.press("Tab");
    const { isThere, what, isSeen } = await page.evaluate(
      ([css, words]) => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) {
          return { isThere: false, what: "", isSeen: true };
        }
        const named = focused instanceof HTMLInputElement ? focused.closest("label") : focused;
        const label = focused.getAttribute("aria-label") ?? named?.textContent?.trim() ?? "";
        const isNamed = words === null || label.startsWith(words ?? "");
        return {
          isThere: focused.matches(css ?? "*") && isNamed,
          what: `${focused.tagName} ${focused.className} “${label.slice(0, 40)}”`,
          // The matrix shows which of its cells has it.
          isSeen:
            getComputedStyle(focused).outlineStyle !== "none" ||
            focused.querySelector(".matrix-cursor") !== null,
        };
      },
      [selector, text] as const,
    );
    if (!isSeen) throw new Error(`${what} does not show that it has the focus.`);
    if (isThere) return;
  }
  throw new Error(`The Tab key does not lead to ${selector}${text === null ? "" : ` “${text}”`}.`);
}

/** Goes to a button by the Tab key and presses it. */
export async function pressButton(page: Page, label: string): Promise<void> {
  await tabTo(page, "button", label);
  await page.keyboard.press("Enter");
}

/** Presses keys one after the other. */
export async function pressAll(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
