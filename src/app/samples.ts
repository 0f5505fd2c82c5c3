import { openStory } from "./open-story.ts";
import { showError } from "./state/messages.ts";

export interface Sample {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly address: string;
}

/** The stories that come with the program, as files beside the page. */
const ADDRESSES = import.meta.glob<string>(
  ["../../data/*.{txt,md,fountain}", "!../../data/README.md"],
  { query: "?url", import: "default", eager: true },
);

const HINTS: Readonly<Record<string, string>> = {
  txt: "prose",
  md: "prose",
  fountain: "screenplay",
};

/** Prose first: the first of them is what the page opens with. */
export const SAMPLES: readonly Sample[] = Object.entries(ADDRESSES)
  .map(([path, address]) => describe(path, address))
  .sort((a, b) => a.hint.localeCompare(b.hint) || a.title.localeCompare(b.title));

export async function openSample({ name, address }: Sample): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) return showError(`The sample ${name} could not be loaded.`);
  await openStory(new Uint8Array(await response.arrayBuffer()), name);
}

/** `the-night-ferry.txt` is “The Night Ferry”. */
function describe(path: string, address: string): Sample {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const [stem = name, extension = ""] = name.split(/\.(?=[^.]*$)/);
  const small = new Set(["a", "an", "and", "at", "in", "of", "on", "the", "to"]);
  const words = stem.split("-").map((word, index) => {
    return index > 0 && small.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
  });
  return { name, title: words.join(" "), hint: HINTS[extension] ?? "", address };
}
