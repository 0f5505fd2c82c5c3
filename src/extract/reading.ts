import type { Source } from "../story/source.ts";
import { sentenceStarts } from "../text/sentences.ts";
import { type Tokens, tokenize } from "../text/tokens.ts";
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
  readonly kind: "narration" | "cue" | "speech";
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
  const chapters = findStructure(source);
  const paragraphs: Paragraph[] = [];
  const sentenceOf = new Int32Array(tokens.count).fill(-1);
  const paragraphOf = new Int32Array(tokens.count).fill(-1);
  let token = 0;
  let sentence = 0;
  let scene = -1;
  for (const draft of chapters.flatMap(({ scenes }) => scenes)) {
    scene++;
    for (const { kind, start, end } of draft.blocks) {
      const paragraphKind = KINDS[kind];
      if (paragraphKind === undefined) continue;
      while (token < tokens.count && (tokens.starts[token] ?? 0) < start) token++;
      const firstToken = token;
      const starts = sentenceStarts(text.slice(start, end));
      let next = 1;
      for (; token < tokens.count && (tokens.starts[token] ?? 0) < end; token++) {
        const offset = (tokens.starts[token] ?? 0) - start;
        while (next < starts.length && offset >= (starts[next] ?? 0)) {
          next++;
          sentence++;
        }
        sentenceOf[token] = sentence;
        paragraphOf[token] = paragraphs.length;
      }
      sentence++;
      paragraphs.push({ start, end, firstToken, endToken: token, scene, kind: paragraphKind });
    }
  }
  return { source, text, tokens, chapters, paragraphs, sentenceOf, paragraphOf };
}

const KINDS: Readonly<Partial<Record<string, Paragraph["kind"]>>> = {
  paragraph: "narration",
  action: "narration",
  cue: "cue",
  speech: "speech",
};
