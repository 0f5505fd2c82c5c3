import type { Block, CastEntry } from "../../story/source.ts";
import type { Document } from "../document.ts";

/** What a list of scenes holds. */
export interface SceneList extends Pick<Document, "title" | "author"> {
  readonly blocks: readonly Block[];
  readonly cast: readonly CastEntry[];
}

/** Somebody of whom a list knows the name alone. */
export function listed(id: string, name: string, aliases: readonly string[] = []): CastEntry {
  return { id, name, aliases, gender: "unknown", kind: "person" };
}
