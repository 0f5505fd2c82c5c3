/** WebGL in software, which needs no graphics card; no sandbox, which containers don't grant. */
export const LAUNCH_ARGUMENTS: readonly string[] = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
];
