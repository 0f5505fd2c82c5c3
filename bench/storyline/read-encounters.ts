import { readFileSync } from "node:fs";
import type { SessionSpan } from "../../src/layout/storyline/slices.ts";

/** A list of encounters as the Stanford GraphBase writes it: `1.1.2:MY,HD;MY,MB`, a line a chapter. */
export function isEncounterList(name: string): boolean {
  return name.endsWith(".dat");
}

/** Characters who meet in a chapter, directly or by others, share a session there; those met once only are left out. */
export function readEncounters(path: string): readonly SessionSpan[] {
  const chapters = readFileSync(path, "utf8")
    .split(/\r?\n/)
    .filter((line) => /^\d+\.\d+\.\d+/.test(line))
    .map((line) => groupsOf(line.split(":")[1] ?? ""));
  const counts = new Map<string, number>();
  for (const name of chapters.flat(2)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return chapters.flatMap((groups, chapter) =>
    groups.flatMap((group, session) =>
      group
        .filter((name) => (counts.get(name) ?? 0) > 1)
        .map((character) => ({
          character,
          session: `${chapter}.${session}`,
          start: chapter,
          end: chapter + 1,
        })),
    ),
  );
}

/** Joins encounters that share somebody. */
function groupsOf(encounters: string): readonly (readonly string[])[] {
  let groups: (readonly string[])[] = [];
  for (const encounter of encounters.split(";")) {
    const names = encounter
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "");
    if (names.length === 0) continue;
    const touched = groups.filter((group) => group.some((name) => names.includes(name)));
    const joined = [...new Set([...touched.flat(), ...names])];
    groups = [...groups.filter((group) => !touched.includes(group)), joined];
  }
  return groups;
}
