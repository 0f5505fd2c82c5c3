import type { Gap, TextBuilder } from "../text-builder.ts";
import type { XmlNode } from "../xml-tree.ts";
import { inBrackets, isHidden, isLine, pointers, readContent, tidy } from "./tei-text.ts";

/**
 * Adds a speech: the name above it, what is said, and the stage directions within it in brackets.
 *
 *     <sp who="#Ines">                     INES
 *       <speaker>INES</speaker>            Who is there?
 *       <l>Who is there?</l>               [She lifts the lamp.]
 *       <stage>She lifts the lamp.</stage> Nobody.
 *       <l>Nobody.</l>
 *     </sp>
 */
export function addSpeech(speech: XmlNode, builder: TextBuilder): void {
  addParts(speech, speechWriter(builder, pointers(speech.attributes["who"])), false);
}

function addParts({ children }: XmlNode, writer: SpeechWriter, isInLine: boolean): void {
  for (const child of children) {
    if (typeof child === "string") writer.say(tidy(child));
    else if (child.name === "speaker") writer.name(readContent(child));
    else if (child.name === "stage") writer.direct(inBrackets(readContent(child)), isInLine);
    else if (child.name === "lb") writer.say(" ");
    else if (isLine(child)) {
      writer.breakLine();
      addParts(child, writer, child.name !== "lg");
      writer.breakLine();
    } else if (!isHidden(child)) {
      addParts(child, writer, isInLine);
    }
  }
}

/** Writes one speech, part after part. */
interface SpeechWriter {
  readonly name: (name: string) => void;
  readonly say: (words: string) => void;
  /** A stage direction: in its line, or on a line of its own. */
  readonly direct: (words: string, isInLine: boolean) => void;
  readonly breakLine: () => void;
}

function speechWriter(builder: TextBuilder, voices: readonly string[]): SpeechWriter {
  /** What is to stand before the next part. */
  let gap: Gap = "\n\n";
  let isSpeaking = false;
  let hasSpoken = false;
  return {
    name: (name) => {
      builder.begin("cue", { gap });
      builder.add(name);
      gap = "\n";
      isSpeaking = false;
    },
    say: (words) => {
      if (!isSpeaking && words.trim() === "") return;
      if (!isSpeaking) builder.begin("speech", hasSpoken ? { gap } : { gap, voices });
      builder.add(words);
      isSpeaking = true;
      hasSpoken = true;
      if (words.trim() !== "") gap = " ";
    },
    direct: (words, isInLine) => {
      if (!isInLine && gap === " ") gap = "\n";
      builder.begin("stage", { gap });
      builder.add(words);
      gap = isInLine ? " " : "\n";
      isSpeaking = false;
    },
    breakLine: () => {
      if (isSpeaking) builder.breakLine();
      if (gap === " ") gap = "\n";
    },
  };
}
