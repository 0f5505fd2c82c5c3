import type { Block, Member, Source } from "../../story/source.ts";
import type { Chapter, Scene, Span } from "../../story/story.ts";

/** Some who are together in a scene of a list. */
export interface Company {
  readonly span: Span;
  readonly members: readonly Member[];
  /** Place in the list of scenes. */
  readonly scene: number;
}

interface ListStructure {
  readonly chapters: readonly Chapter[];
  readonly scenes: readonly Scene[];
  readonly companies: readonly Company[];
}

/** A heading with nothing deeper below it, and the headings above it. */
interface Leaf {
  readonly heading: Block;
  readonly above: readonly Block[];
  readonly companies: readonly Block[];
}

/**
 * Cuts a list at its headings: the deepest are its scenes, those above a scene its chapter. A heading that stands alone
 * is a chapter of one scene.
 *
 *     # Act I           chapter “Act I”        1.1.2:IN,OT      chapter “1.1.2”, with one scene
 *     ## Scene 1        scene “Scene 1”
 */
export function listStructure({ text, blocks }: Source): ListStructure {
  const leaves = findLeaves(blocks);
  const firsts = leaves.filter((leaf, place) => opensChapter(leaf, leaves[place - 1]));
  const chapters = firsts.map((leaf, index): Chapter => {
    const title = chapterHeadings(leaf)
      .map((heading) => titleOf(text, heading))
      .join(" · ");
    const next = firsts[index + 1];
    const end = next === undefined ? text.length : startOf(next, leaves);
    return { id: `ch${index + 1}`, title, start: startOf(leaf, leaves), end };
  });
  let chapter = -1;
  const scenes = leaves.map((leaf, place): Scene => {
    const opens = opensChapter(leaf, leaves[place - 1]);
    if (opens) chapter++;
    const { id = "", end = text.length } = chapters[chapter] ?? {};
    const next = leaves[place + 1];
    const isNested = leaf.above.length > 0;
    return {
      id: `s${place + 1}`,
      chapter: id,
      start: isNested ? leaf.heading.start : leaf.heading.end,
      end: next === undefined || opensChapter(next, leaf) ? end : next.heading.start,
      title: isNested ? titleOf(text, leaf.heading) : null,
      begins: opens ? "chapter" : "marked",
      confidence: 1,
    };
  });
  return { chapters, scenes, companies: companiesOf(leaves) };
}

function opensChapter({ above }: Leaf, before: Leaf | undefined): boolean {
  return before === undefined || above.length === 0 || above.at(-1) !== before.above.at(-1);
}

function chapterHeadings({ heading, above }: Leaf): readonly Block[] {
  return above.length > 0 ? above : [heading];
}

/** Where the chapter of a leaf begins: at the highest of its headings that the leaf before does not share. */
function startOf(leaf: Leaf, leaves: readonly Leaf[]): number {
  const shared = leaves[leaves.indexOf(leaf) - 1]?.above ?? [];
  const own = chapterHeadings(leaf).find((heading) => !shared.includes(heading));
  return (own ?? leaf.heading).start;
}

function findLeaves(blocks: readonly Block[]): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let path: readonly Block[] = [];
  blocks.forEach((block, index) => {
    if (block.kind !== "heading") return;
    const level = block.level ?? 1;
    const above = path.filter((one) => (one.level ?? 1) < level);
    path = [...above, block];
    const next = blocks[index + 1];
    if (next?.kind === "heading" && (next.level ?? 1) > level) return;
    const end = blocks.findIndex(({ kind }, at) => at > index && kind === "heading");
    const companies = blocks.slice(index + 1, end < 0 ? blocks.length : end);
    leaves.push({ heading: block, above, companies });
  });
  return leaves;
}

/** “## Scene 1” → Scene 1; “1.1.2:” → 1.1.2 */
function titleOf(text: string, { start, end }: Block): string {
  return text.slice(start, end).replace(/^#+\s*|:$/g, "");
}

function companiesOf(leaves: readonly Leaf[]): readonly Company[] {
  return leaves.flatMap(({ companies }, scene) =>
    companies.map(
      ({ start, end, members = [] }): Company => ({ span: [start, end], members, scene }),
    ),
  );
}
