import preact from "@preact/preset-vite";
import { defineConfig, type Plugin } from "vite";

/** What the built page may load: its own files, and pictures and fonts that it makes itself. Nothing else, ever. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

/** Writes the policy into the built page; the development server needs more than it allows. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

export default defineConfig({
  base: "./",
  plugins: [preact(), contentSecurityPolicy()],
  build: { outDir: "dist/page", target: "es2023", assetsInlineLimit: 0 },
  worker: { format: "es" },
});
