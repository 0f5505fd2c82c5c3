import { sceneNumber } from "../story/scene-number.ts";
import type { Story } from "../story/story.ts";
import type { CastMember } from "./state/cast.ts";
import type { Selection } from "./state/selection.ts";

/** An answer to a search, and what choosing it selects. */
export interface Finding {
  readonly key: string;
  readonly kind: "character" | "scene" | "text";
  readonly label: string;
  readonly hint: string;
  readonly selection: Selection;
}

const MOST_CHARACTERS = 7;
const MOST_SCENES = 6;

/** Characters by any of their names, scenes by title or number, and the words in the text. */
export function find(story: Story, cast: readonly CastMember[], query: string): readonly Finding[] {
  const words = query.trim().toLowerCase();
  const characters = cast
    .filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => one.toLowerCase().includes(words)),
    )
    .slice(0, MOST_CHARACTERS)
    .map(
      ({ id, name, aliases }): Finding => ({
        key: id,
        kind: "character",
        label: name,
        hint: aliases.slice(0, 3).join(", "),
        selection: { kind: "character", id },
      }),
    );
  if (words === "") return characters;
  const count = occurrences(story.text, words);
  const inText: Finding = {
    key: "text",
    kind: "text",
    label: `“${query.trim()}” in the text`,
    hint: count === 1 ? "once" : `${count} times`,
    selection: { kind: "search", words: query.trim() },
  };
  return [...characters, ...scenes(story, words), ...(count > 0 ? [inText] : [])];
}

function scenes(story: Story, words: string): readonly Finding[] {
  const chapters = new Map(story.chapters.map(({ id, title }) => [id, title]));
  return story.scenes
    .map(({ title, chapter }, index) => ({
      title,
      index,
      number: sceneNumber(story, index),
      chapter: chapters.get(chapter) ?? "",
    }))
    .filter(({ title, number }) =>
      [title?.toLowerCase() ?? "", `scene ${number}`].some((one) => one.includes(words)),
    )
    .slice(0, MOST_SCENES)
    .map(({ title, index, number, chapter }) => ({
      key: `scene ${index}`,
      kind: "scene",
      label: `Scene ${number}${title === null ? "" : `: ${title}`}`,
      hint: chapter,
      selection: { kind: "scene", index },
    }));
}

function occurrences(text: string, words: string): number {
  return text.toLowerCase().split(words).length - 1;
}
