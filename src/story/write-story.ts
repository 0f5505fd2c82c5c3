import type { Story } from "./story.ts";

const INDENT = "  ";

/**
 * Writes Story JSON: one line a value of each list, so that two versions of a story can be compared line by line.
 * The same story gives the same bytes on every machine.
 */
export function writeStory(story: Story): string {
  const fields = Object.entries(story).map(
    ([key, value]) => `${INDENT}${JSON.stringify(key)}: ${field(value)}`,
  );
  return `{\n${fields.join(",\n")}\n}\n`;
}

function field(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  const items = value.map((item) => `${INDENT}${INDENT}${JSON.stringify(item)}`);
  return `[\n${items.join(",\n")}\n${INDENT}]`;
}
