import { build, preview } from "vite";
import type { TestProject } from "vitest/node";
import { findBrowser } from "./find-browser.ts";
import { thisMachine } from "./this-machine.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Of the page, built and served as `npm start` does it. */
    readonly address: string;
    readonly browser: string;
  }
}

/** Finds a browser, builds the page and serves it while the browser tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("browser", await findBrowser(thisMachine));
  await build({ logLevel: "warn" });
  const server = await preview({ logLevel: "warn", preview: { port: 4273 } });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error("The preview server says no address.");
  project.provide("address", address);
  return () => server.close();
}
