import type { CastEntry } from "../../story/source.ts";
import { titleCase } from "../../util/title-case.ts";

/** Somebody as a file declares them, before it is settled what to call them. */
export interface PersonDraft extends Omit<CastEntry, "name" | "aliases"> {
  /** As declared. */
  readonly names: readonly string[];
  /** As written above each of their speeches. */
  readonly labels: readonly string[];
}

/**
 * Settles what to call everybody: by their declared name; where that is only an id, or shared by several, by the name
 * above most of their speeches, with a number where others have it too.
 *
 *     person Otto_Lamp “Otto Lamp”, above his speeches OTTO     Otto Lamp, also Otto
 *     personGrp SERVANTS.1 “SERVANTS.1”, above them SERVANT     Servant
 *     personGrp SERVANTS.2 “SERVANTS.2”, above them SERVANT     Servant (2)
 */
export function namePersons(persons: readonly PersonDraft[]): readonly CastEntry[] {
  const counts = new Map<string, number>();
  for (const { names } of persons) {
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const given = new Map<string, number>();
  return persons.map(({ id, names, labels, gender, kind }): CastEntry => {
    const own = names.filter((name) => !isId(name, id) && counts.get(name) === 1);
    const written = byCount(labels).map(titleCase);
    const name = own[0] ?? written[0] ?? nameFromId(id);
    const times = (given.get(name) ?? 0) + 1;
    given.set(name, times);
    const aliases = new Set([...own.slice(1), ...written]);
    aliases.delete(name);
    return {
      id,
      name: times === 1 ? name : `${name} (${times})`,
      aliases: [...aliases],
      gender,
      kind,
    };
  });
}

/** Whether a name is no name but the id again, or looks like one. */
function isId(name: string, id: string): boolean {
  return name === id || /^\S*(?:[_#]|\.\d)\S*$|^\p{Lu}{3,}\.\S+$/u.test(name);
}

function byCount(labels: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([label]) => label);
}

/** OldSailor_Lmp → Old Sailor; SERVANTS.2_Lmp → Servants 2 */
function nameFromId(id: string): string {
  const words = id
    .replace(/_[^_]*$/, "")
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .split(/[\s._-]+/)
    .filter((word) => word !== "");
  return titleCase(words.join(" ")) || id;
}
