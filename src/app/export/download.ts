/** Saves a file as the browser saves a download. */
export function download(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has begun to read the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const LONGEST = 60;

/** “Emma & I: a Novel”, "network", "svg" → `emma-i-a-novel-network.svg`. */
export function fileName(title: string, what: string, extension: string): string {
  const stem = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’\p{M}]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return `${[stem || "story", what].filter(Boolean).join("-")}.${extension}`;
}
