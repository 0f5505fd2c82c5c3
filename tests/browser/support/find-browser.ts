import { placesOfBrowsers } from "./installed-browsers.ts";

/** The machine, as far as the search for a browser sees and changes it. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly exists: (path: string) => boolean;
  /** Whether a browser starts. */
  readonly starts: (path: string) => Promise<boolean>;
  /** Runs a command and says whether it succeeded. */
  readonly run: (command: string, args: readonly string[]) => Promise<boolean>;
  /** Where playwright keeps its own browser. */
  readonly downloaded: () => string;
  /** Downloads it there, and says whether that succeeded. */
  readonly download: () => Promise<boolean>;
  /** Installs the system's libraries that it needs. */
  readonly installLibraries: () => Promise<boolean>;
  readonly say: (line: string) => void;
}

/** Names a browser, in this order: the one that is asked for, an installed one, a downloaded one, the system's package. */
export async function findBrowser(machine: Machine): Promise<string> {
  return (
    (await askedFor(machine)) ??
    (await installed(machine)) ??
    (await downloadedBrowser(machine)) ??
    (await packaged(machine)) ??
    fail()
  );
}

const VARIABLES = ["DRAMATIS_BROWSER", "CHROME_PATH"];

async function askedFor({ env, exists, starts }: Machine): Promise<string | null> {
  for (const variable of VARIABLES) {
    const path = env[variable];
    if (path === undefined || path === "") continue;
    if (!exists(path)) throw new Error(`${variable} names ${path}, where there is no file.`);
    if (!(await starts(path))) throw new Error(`${variable} names ${path}, which does not start.`);
    return path;
  }
  return null;
}

async function installed(machine: Machine): Promise<string | null> {
  const places = [...placesOfBrowsers(machine.platform, machine.env), machine.downloaded()];
  for (const path of places) {
    // Some systems have a stub there that only says how to install the browser.
    if (machine.exists(path) && (await machine.starts(path))) return path;
  }
  return null;
}

async function downloadedBrowser(machine: Machine): Promise<string | null> {
  machine.say("No Chrome, Chromium or Edge is installed; downloading playwright's Chromium…");
  const path = machine.downloaded();
  if (!(await machine.download()) || !machine.exists(path)) {
    machine.say("The download failed.");
    return null;
  }
  machine.say(`Downloaded ${path}`);
  if (await machine.starts(path)) return path;
  machine.say("It does not start; installing the libraries that it needs…");
  await machine.installLibraries();
  return (await machine.starts(path)) ? path : null;
}

/** As on Debian; the package brings the libraries along. */
async function packaged(machine: Machine): Promise<string | null> {
  if (machine.platform !== "linux") return null;
  const asRoot = (args: readonly string[]) =>
    machine.isRoot
      ? machine.run("apt-get", args)
      : machine.run("sudo", ["--non-interactive", "apt-get", ...args]);
  machine.say("Installing the system's package: apt-get install chromium…");
  await asRoot(["update"]);
  if (!(await asRoot(["install", "--yes", "--no-install-recommends", "chromium"]))) {
    machine.say("The installation failed.");
    return null;
  }
  const path = await installed(machine);
  if (path !== null) machine.say(`Installed ${path}`);
  return path;
}

function fail(): never {
  throw new Error(
    "The browser tests need Chrome, Chromium or Edge, and none could be found or installed; install one, or name it in DRAMATIS_BROWSER.",
  );
}
