import type { Block, CastEntry } from "../story/source.ts";
import type { StoryKind } from "../story/story.ts";

/** A file as text and blocks, whatever its format. */
export interface Document {
  readonly mediaType: string;
  readonly kind: StoryKind;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** From the file's own properties; null where it has none. */
  readonly title: string | null;
  readonly author: string | null;
  /** See `Source.cast`. */
  readonly cast: readonly CastEntry[] | null;
}
