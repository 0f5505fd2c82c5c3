import type { Block, Source } from "../../story/source.ts";
import { chapterTitle } from "./chapter-title.ts";
import { bodyBlocks } from "./front-matter.ts";
import type { ChapterDraft, SceneDraft } from "./structure.ts";

/**
 * Cuts a script where its headings say: acts are its chapters, scenes its scenes. Nothing is left out for being short.
 *
 *     ACT I              heading        chapter “Act I”
 *     Scene 1            sceneHeading   scene “Scene 1”
 *     [Enter Ines.]      stage
 *     INES               cue
 *     Who is there?      speech
 */
export function scriptStructure(source: Source): readonly ChapterDraft[] {
  const { text, title: storyTitle } = source;
  const acts = cutActs(bodyBlocks(source));
  return acts
    .map(({ headings, blocks }, index): ChapterDraft => {
      const own = headings[0] ?? blocks[0];
      const next = acts[index + 1]?.headings[0]?.start;
      const end = next ?? blocks.at(-1)?.end ?? own?.end ?? 0;
      const title = chapterTitle(text, headings, index === 0 ? (storyTitle ?? "") : "");
      return {
        title: headings.length === 0 ? (storyTitle ?? "") : title,
        start: own?.start ?? 0,
        end,
        scenes: cutScenes(text, blocks, end),
      };
    })
    .filter(({ scenes }) => scenes.length > 0);
}

interface Act {
  readonly headings: Block[];
  readonly blocks: Block[];
}

/** A heading begins an act; headings in a row are one. */
function cutActs(blocks: readonly Block[]): readonly Act[] {
  const acts: Act[] = [];
  for (const block of blocks) {
    const open = acts.at(-1);
    if (block.kind === "heading" && (block.level ?? 2) <= 2) {
      if (open === undefined || open.blocks.length > 0)
        acts.push({ headings: [block], blocks: [] });
      else open.headings.push(block);
    } else if (open === undefined) {
      acts.push({ headings: [], blocks: [block] });
    } else {
      open.blocks.push(block);
    }
  }
  return acts;
}

const TEXT: ReadonlySet<Block["kind"]> = new Set(["paragraph", "action", "stage", "speech"]);

/** What stands above the first scene heading of an act is a scene if somebody speaks there, else part of the first. */
function cutScenes(text: string, body: readonly Block[], end: number): readonly SceneDraft[] {
  const runs: { title: string | null; blocks: Block[] }[] = [];
  for (const block of body) {
    const open = runs.at(-1);
    const isHeading = block.kind === "sceneHeading" || block.kind === "heading";
    if (isHeading) {
      const title = chapterTitle(text, [block], "");
      const isPrelude = open?.title === null && !open.blocks.some(({ kind }) => kind === "speech");
      if (open !== undefined && isPrelude) Object.assign(open, { title });
      else runs.push({ title, blocks: [] });
      runs.at(-1)?.blocks.push(block);
    } else if (block.kind === "break") {
      runs.push({ title: null, blocks: [] });
    } else if (open === undefined) {
      runs.push({ title: null, blocks: [block] });
    } else {
      open.blocks.push(block);
    }
  }
  const full = runs.filter(({ blocks }) => blocks.some(({ kind }) => TEXT.has(kind)));
  return full.map(({ title, blocks }, index) => ({
    title,
    blocks,
    start: blocks[0]?.start ?? 0,
    end: full[index + 1]?.blocks[0]?.start ?? end,
  }));
}
