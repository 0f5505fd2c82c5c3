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
