import type { Source } from "../../story/source.ts";
import { sentenceStarts } from "../../text/sentences.ts";
import { type Tokens, tokenize } from "../../text/tokens.ts";
import { scriptStructure } from "./script-structure.ts";
import { type ChapterDraft, findStructure } from "./structure.ts";

/** A paragraph of a scene, by characters and by tokens. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** One past its last token. */
  readonly endToken: number;
  /** Index of its marked scene, over the whole story. */
  readonly scene: number;
  readonly kind: "narration" | "stage" | "cue" | "speech";
}

/** The text, cut up: what every later pass reads. */
export interface Reading {
  readonly source: Source;
  readonly text: string;
  readonly tokens: Tokens;
  readonly chapters: readonly ChapterDraft[];
  readonly paragraphs: readonly Paragraph[];
  /** For each token, the index of its sentence, counted over the whole story; -1 outside the scenes. */
  readonly sentenceOf: Int32Array;
  /** For each token, the index of its paragraph; -1 outside the scenes. */
  readonly paragraphOf: Int32Array;
}

export function readText(source: Source): Reading {
  const { text } = source;
  const tokens = tokenize(text);
  const chapters = source.kind === "script" ? scriptStructure(source) : findStructure(source);
  const paragraphs: Paragraph[] = [];
  const sentenceOf = new Int32Array(tokens.count).fill(-1);
  const paragraphOf = new Int32Array(tokens.count).fill(-1);
  let token = 0;
  let sentence = 0;
  for (const block of textBlocks(chapters)) {
    const firstToken = tokenFrom(tokens, block.start, token);
    const endToken = tokenFrom(tokens, block.end, firstToken);
    const starts = sentenceStarts(text.slice(block.start, block.end));
    let next = 1;
    for (token = firstToken; token < endToken; token++) {
      const offset = (tokens.starts[token] ?? 0) - block.start;
      for (; next < starts.length && offset >= (starts[next] ?? 0); next++) sentence++;
      sentenceOf[token] = sentence;
    }
    sentence++;
    paragraphOf.fill(paragraphs.length, firstToken, endToken);
    const { start, end, scene, kind } = block;
    paragraphs.push({ start, end, firstToken, endToken, scene, kind });
  }
  return { source, text, tokens, chapters, paragraphs, sentenceOf, paragraphOf };
}

/** The first token, from a given one on, that does not start before an offset. */
function tokenFrom({ count, starts }: Tokens, offset: number, from: number): number {
  let token = from;
  while (token < count && (starts[token] ?? 0) < offset) token++;
  return token;
}

/** The blocks of all marked scenes that hold text, each with the index of its scene. */
function textBlocks(
  chapters: readonly ChapterDraft[],
): readonly Omit<Paragraph, "firstToken" | "endToken">[] {
  const scenes = chapters.flatMap((chapter) => chapter.scenes);
  return scenes.flatMap(({ blocks }, scene) =>
    blocks.flatMap(({ kind: blockKind, start, end }) => {
      const kind = KINDS[blockKind];
      return kind === undefined ? [] : [{ kind, start, end, scene }];
    }),
  );
}

const KINDS: Readonly<Partial<Record<string, Paragraph["kind"]>>> = {
  paragraph: "narration",
  action: "narration",
  stage: "stage",
  cue: "cue",
  speech: "speech",
};
