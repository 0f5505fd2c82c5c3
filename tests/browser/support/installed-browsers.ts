import { delimiter, join } from "node:path";

/** Names under which systems put a browser of the Chromium family on the path. */
const COMMANDS = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
  "brave-browser",
];

const MAC_APPLICATIONS = ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"];

const WINDOWS_PROGRAMS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/** The environment variables that say where programs are. */
interface Environment {
  readonly PATH?: string | undefined;
  readonly HOME?: string | undefined;
  readonly ProgramFiles?: string | undefined;
  readonly "ProgramFiles(x86)"?: string | undefined;
  readonly LOCALAPPDATA?: string | undefined;
}

/** Where a browser of the Chromium family may be installed, the likeliest first; whether it is, is another question. */
export function placesOfBrowsers(platform: string, env: Environment): readonly string[] {
  if (platform === "darwin") {
    const folders = ["/Applications", `${env.HOME ?? ""}/Applications`];
    return folders.flatMap((folder) =>
      MAC_APPLICATIONS.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === "win32") {
    const folders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => `${folder}\\${program}`));
  }
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return [
    ...folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command))),
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
  ];
}
