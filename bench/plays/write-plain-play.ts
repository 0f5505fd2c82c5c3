import type { MarkedScene, MarkedSpeech } from "./read-play.ts";

/** Where the name of a speaker stands: on a line of its own, or before the first words. */
export type Layout = "own line" | "run in";

const WIDTH = 72;

/** Writes a play as plain text, the way it is published: names in capitals, stage directions in brackets. */
export function writePlainPlay(
  title: string,
  scenes: readonly MarkedScene[],
  layout: Layout,
): string {
  const parts = [title.toUpperCase()];
  let act = "";
  for (const scene of scenes) {
    if (scene.act !== act && scene.act !== "") parts.push(scene.act.toUpperCase());
    act = scene.act;
    if (scene.title !== "") parts.push(scene.title.toUpperCase());
    for (const one of scene.content) {
      parts.push("who" in one ? writeSpeech(one, layout) : wrap(`[${one.text}]`));
    }
  }
  return `${parts.join("\n\n")}\n`;
}

function writeSpeech({ label, lines }: MarkedSpeech, layout: Layout): string {
  const name = label.toUpperCase();
  const said = lines.map(({ kind, text }) => (kind === "direction" ? `[${text}]` : wrap(text)));
  if (name === "") return said.join("\n");
  return layout === "own line"
    ? [name, ...said].join("\n")
    : [`${name}. ${said[0] ?? ""}`, ...said.slice(1)].join("\n");
}

function wrap(text: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join("\n");
}
