import { expect, test } from "vitest";
import { findBrowser, type Machine } from "../browser/support/find-browser.ts";

const DOWNLOADED = "/cache/chromium/chrome";

/** A machine with nothing on it, and no way to get anything. */
function machine(traits: Partial<Machine> & { readonly files?: readonly string[] } = {}) {
  const said: string[] = [];
  const ran: string[] = [];
  const files = new Set(traits.files ?? []);
  const bare: Machine = {
    platform: "linux",
    env: { PATH: "/usr/local/bin:/usr/bin" },
    isRoot: true,
    exists: (path) => files.has(path),
    starts: async () => true,
    run: async (command, args) => {
      ran.push([command, ...args].join(" "));
      return false;
    },
    downloaded: () => DOWNLOADED,
    download: async () => false,
    installLibraries: async () => false,
    say: (line) => said.push(line),
  };
  return { machine: { ...bare, ...traits }, said, ran, files };
}

test("the browser that an environment variable names comes before an installed one", async () => {
  const { machine: asked } = machine({
    env: { PATH: "/usr/bin", DRAMATIS_BROWSER: "/opt/mine" },
    files: ["/opt/mine", "/usr/bin/chromium"],
  });
  expect(await findBrowser(asked)).toBe("/opt/mine");
});

test("a variable that names no file is an error, not a reason to look elsewhere", async () => {
  const { machine: asked } = machine({
    env: { PATH: "/usr/bin", CHROME_PATH: "/nowhere/chrome" },
    files: ["/usr/bin/chromium"],
  });
  await expect(findBrowser(asked)).rejects.toThrow("CHROME_PATH names /nowhere/chrome");
});

test.each([
  ["linux", { PATH: "/usr/bin" }, "/usr/bin/microsoft-edge"],
  ["darwin", { HOME: "/Users/me" }, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  [
    "win32",
    { "ProgramFiles(x86)": "C:\\Program Files (x86)" },
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
])("an installed browser is found on %s", async (platform, env, path) => {
  const { machine: installed, said } = machine({ platform, env, files: [path] });
  expect(await findBrowser(installed)).toBe(path);
  expect(said).toEqual([]);
});

test("a stub that does not start is passed over for the next browser", async () => {
  const { machine: stubbed } = machine({
    files: ["/usr/bin/chromium-browser", "/usr/bin/microsoft-edge"],
    starts: async (path) => path !== "/usr/bin/chromium-browser",
  });
  expect(await findBrowser(stubbed)).toBe("/usr/bin/microsoft-edge");
});

test("without any browser it downloads one, and says so", async () => {
  const bare = machine();
  const download = async () => {
    bare.files.add(DOWNLOADED);
    return true;
  };
  expect(await findBrowser({ ...bare.machine, download })).toBe(DOWNLOADED);
  expect(bare.said.join("\n")).toContain("downloading playwright's Chromium");
});

test("a downloaded browser that lacks libraries gets them", async () => {
  const bare = machine();
  let complete = false;
  const found = await findBrowser({
    ...bare.machine,
    starts: async () => complete,
    download: async () => {
      bare.files.add(DOWNLOADED);
      return true;
    },
    installLibraries: async () => {
      complete = true;
      return true;
    },
  });
  expect(found).toBe(DOWNLOADED);
});

test.each([
  [true, "apt-get install --yes --no-install-recommends chromium"],
  [false, "sudo --non-interactive apt-get install --yes --no-install-recommends chromium"],
])(
  "where the download fails it installs the system's package (as root: %s)",
  async (isRoot, command) => {
    const bare = machine({ isRoot });
    const run = async (program: string, args: readonly string[]) => {
      const line = [program, ...args].join(" ");
      if (line === command) bare.files.add("/usr/bin/chromium");
      return line === command;
    };
    expect(await findBrowser({ ...bare.machine, run })).toBe("/usr/bin/chromium");
    expect(bare.said.at(-1)).toBe("Installed /usr/bin/chromium");
  },
);

test("where nothing helps, one line says what to do", async () => {
  const { machine: bare, ran } = machine();
  await expect(findBrowser(bare)).rejects.toThrow(
    /none could be found or installed; install one, or name it in DRAMATIS_BROWSER\.$/,
  );
  expect(ran).toContain("apt-get update");
});
