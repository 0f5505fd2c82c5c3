import type { Block, BlockKind } from "../story/source.ts";
import type { Span } from "../story/story.ts";
import { splitLines, trimSpan } from "./lines.ts";

interface Line {
  readonly span: Span;
  readonly content: string;
}

const SCENE_HEADING = /^(?:\.(?!\.)|(?:int|ext|est|i\/e|int\.?\/ext)[. ])/i;
const TRANSITION = /^(?:>(?!.*<$)|[A-Z\s]+TO:$|FADE (?:IN|OUT)[.:]?$)/;
const CUE = /^(?:@.+|[^\p{Ll}]*\p{Lu}[^\p{Ll}]*?(?:\s*\([^)]*\))*\s*\^?)$/u;
const TITLE_KEY = /^[A-Z][A-Za-z ]{1,30}:/;

/**
 * Cuts Fountain into blocks, after the syntax at fountain.io: title page, scene headings, action, cues, parentheticals
 * and speeches. Sections and synopses become headings; notes and boneyards are left out.
 */
export function fountainBlocks(text: string): readonly Block[] {
  const hidden = text.replace(/\/\*[\s\S]*?\*\/|\[\[[\s\S]*?\]\]/g, (note) =>
    note.replace(/[^\r\n]/g, " "),
  );
  const lines = splitLines(hidden).map((line): Line => {
    const span = trimSpan(hidden, line);
    return { span, content: hidden.slice(span[0], span[1]) };
  });
  const blocks: Block[] = [];
  let index = titlePage(lines, blocks);
  while (index < lines.length) index = readBlock(lines, index, blocks);
  return blocks;
}

/** Reads the “Key: value” lines before the first blank line. Returns the first line after them. */
function titlePage(lines: readonly Line[], blocks: Block[]): number {
  const first = lines[0]?.content ?? "";
  if (!TITLE_KEY.test(first) || TRANSITION.test(first)) return 0;
  let index = 0;
  while (index < lines.length && lines[index]?.content !== "") {
    const line = lines[index];
    if (line !== undefined) push(blocks, "titlePage", line.span);
    index++;
  }
  return index;
}

function readBlock(lines: readonly Line[], index: number, blocks: Block[]): number {
  const line = lines[index];
  if (line === undefined || line.content === "") return index + 1;
  const { content, span } = line;
  const isAlone = lines[index + 1]?.content === "" || lines[index + 1] === undefined;
  const isAfterBlank = index === 0 || lines[index - 1]?.content === "";
  if (isAfterBlank && !isAlone && isCue(content)) {
    push(blocks, "cue", cueName(content, span));
    return readSpeech(lines, index + 1, blocks);
  }
  const isHeading = isAfterBlank && SCENE_HEADING.test(content);
  if (!readMark(line, blocks)) {
    if (isHeading) push(blocks, "sceneHeading", sceneName(content, span));
    else if (!(isAlone && TRANSITION.test(content)))
      push(blocks, "action", unforced(content, span));
  }
  return index + 1;
}

/** A line that its first characters mark: `# section`, `= synopsis`, a page break. */
function readMark({ content, span }: Line, blocks: Block[]): boolean {
  const section = /^(#{1,6})\s*/.exec(content);
  if (section !== null) {
    const level = section[1]?.length ?? 1;
    push(blocks, "heading", [span[0] + section[0].length, span[1]], level);
  } else if (/^={3,}$/.test(content)) {
    push(blocks, "break", span);
  }
  return section !== null || content.startsWith("=");
}

/** .ON THE ROOF #12A# → ON THE ROOF */
function sceneName(content: string, [start, end]: Span): Span {
  const number = /\s*#[\w.-]+#$/.exec(content)?.[0].length ?? 0;
  return [start + (content.startsWith(".") ? 1 : 0), end - number];
}

/** !SHOUTED ACTION → SHOUTED ACTION; > centred < → centred */
function unforced(content: string, [start, end]: Span): Span {
  const before = /^(?:!|>\s*(?=.*<$))/.exec(content)?.[0].length ?? 0;
  const after = before > 0 ? (/\s*<$/.exec(content)?.[0].length ?? 0) : 0;
  return [start + before, end - after];
}

function isCue(content: string): boolean {
  return !content.startsWith("!") && CUE.test(content) && !TRANSITION.test(content);
}

/** MARA (V.O.) ^ → MARA */
function cueName(content: string, [start, end]: Span): Span {
  const forced = content.startsWith("@") ? 1 : 0;
  const tail = /(?:\s*\([^)]*\))*\s*\^?$/.exec(content)?.[0].length ?? 0;
  return [start + forced, end - tail];
}

function readSpeech(lines: readonly Line[], from: number, blocks: Block[]): number {
  let index = from;
  let speech: [start: number, end: number] | null = null;
  const flush = () => {
    if (speech !== null) push(blocks, "speech", speech);
    speech = null;
  };
  for (; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || line.content === "") break;
    if (/^\(.*\)$/.test(line.content)) {
      flush();
      push(blocks, "parenthetical", line.span);
    } else {
      speech = [speech?.[0] ?? line.span[0], line.span[1]];
    }
  }
  flush();
  return index;
}

function push(blocks: Block[], kind: BlockKind, [start, end]: Span, level: number | null = null) {
  if (end > start) blocks.push({ kind, start, end, level });
}
