import type { Source } from "./source.ts";
import type { Story } from "./story.ts";

type StoryHead = Pick<
  Story,
  "format" | "version" | "title" | "author" | "language" | "kind" | "source" | "text"
>;

/** What a story takes from its source as it is. */
export function storyHead({ title, file, author, language, kind, text }: Source): StoryHead {
  return {
    format: "dramatis/story",
    version: 1,
    title: title ?? file.name,
    author,
    language,
    kind,
    source: file,
    text,
  };
}
