import type { TextBuilder } from "../text-builder.ts";
import { descendants, elementsOf, type XmlNode } from "../xml-tree.ts";
import { addSpeech } from "./tei-speech.ts";
import { addInline, inBrackets, isHidden, readContent } from "./tei-text.ts";

const DIVISION = /^div\d?$/;

/** How to write the divisions of a body. */
interface Division {
  /** Divisions that it lies in. */
  readonly depth: number;
  readonly isScript: boolean;
}

/** Adds the divisions of a body, their headings, speeches, stage directions and paragraphs. */
export function addBody(body: XmlNode, builder: TextBuilder, isScript: boolean): void {
  addContent(body, builder, { depth: 0, isScript });
}

function addContent(parent: XmlNode, builder: TextBuilder, division: Division): void {
  for (const child of elementsOf(parent)) {
    if (isHidden(child) || child.name === "head") continue;
    if (DIVISION.test(child.name)) addDivision(child, builder, division);
    else if (child.name === "sp") addSpeech(child, builder);
    else if (child.name === "milestone") addMilestone(child, builder);
    else if (division.isScript) addStageOrGroup(child, builder, division);
    else addProse(child, builder, division);
  }
}

function addDivision(element: XmlNode, builder: TextBuilder, { depth, isScript }: Division): void {
  const isLeaf = !elementsOf(element).some((child) => DIVISION.test(child.name) && hasText(child));
  const heads = elementsOf(element).filter(({ name }) => name === "head");
  const titles = heads.length > 0 ? heads.map(readContent) : [nameOf(element)];
  for (const [place, title] of titles.entries()) {
    if (isLeaf && depth > 0 && isScript) builder.begin("sceneHeading");
    else builder.begin("heading", { level: place > 0 ? null : isLeaf ? 2 : 1 });
    builder.add(title);
  }
  if (titles.join("") === "") builder.breakScene();
  addContent(element, builder, { depth: depth + 1, isScript });
}

function hasText(element: XmlNode): boolean {
  return ["sp", "p", "l", "ab"].some((name) => descendants(element, name).length > 0);
}

/** A division without a heading, by its attributes: `<div type="scene" n="2">` → Scene 2. */
function nameOf({ attributes }: XmlNode): string {
  const { type = "", n = "" } = attributes;
  if (!/^(?:act|scene|chapter|part|book|volume|prologue|epilogue)$/i.test(type)) return "";
  return `${type.charAt(0).toUpperCase()}${type.slice(1).toLowerCase()} ${n}`.trim();
}

/** What stands in a script between its speeches is a stage direction, whatever it is called. */
function addStageOrGroup(child: XmlNode, builder: TextBuilder, division: Division): void {
  const isGroup = descendants(child, "sp").length > 0;
  if (isGroup) {
    addContent(child, builder, division);
    return;
  }
  builder.begin("stage");
  if (child.name === "stage") builder.add(inBrackets(readContent(child)));
  else addInline(child, builder);
}

/** Elements of prose that hold paragraphs. */
const GROUPS = new Set(
  "lg list quote floatingText body text group epigraph opener closer".split(" "),
);

function addProse(child: XmlNode, builder: TextBuilder, division: Division): void {
  const isGroup = GROUPS.has(child.name) && elementsOf(child).some(({ name }) => name !== "lb");
  if (isGroup && child.name !== "lg") {
    addContent(child, builder, division);
    return;
  }
  builder.begin("paragraph");
  addInline(child, builder);
}

function addMilestone({ attributes }: XmlNode, builder: TextBuilder): void {
  const isBreak = /section|scene/i.test(attributes["unit"] ?? "") || attributes["rend"] === "stars";
  if (isBreak) builder.breakScene();
}
