import { defineConfig } from "vite";

/** Builds the command line: our own code as one file, everything installed from npm left where it is. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: "src/cli/dramatis.ts",
    outDir: "dist/cli",
    emptyOutDir: true,
    target: "node20",
    rollupOptions: { output: { entryFileNames: "dramatis.js" } },
  },
});
