import { Parser } from "htmlparser2";
import { SourceError } from "../source-error.ts";
import { localName } from "./xml.ts";

/** An element of an XML file with all that is in it, in order. Prefixes of names are dropped. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** Elements within elements, at most: a text for people has a few dozen. */
const DEEPEST = 500;

/**
 * Reads an XML file whole.
 *
 * @throws {SourceError} that names the line where the XML is broken.
 */
export function readXmlTree(xml: string, name: string): XmlNode {
  const root = node("", {});
  const open = [root];
  const opened = [0];
  const refuse = (at: number, problem: string): never => {
    const line = xml.slice(0, at).split("\n").length;
    throw new SourceError(
      `${name} is broken XML: line ${line} ${problem}; save it again from where it came from.`,
    );
  };
  const parser = new Parser(
    {
      onopentag(qualified, attributes) {
        const element = node(localName(qualified), attributes);
        open.at(-1)?.children.push(element);
        open.push(element);
        opened.push(parser.startIndex);
        if (open.length > DEEPEST) {
          refuse(parser.startIndex, `nests more than ${DEEPEST} elements`);
        }
      },
      ontext(text) {
        open.at(-1)?.children.push(text);
      },
      onclosetag(qualified, isImplied) {
        const at = opened.pop() ?? 0;
        open.pop();
        const isEmpty = at === parser.startIndex;
        if (isImplied && !isEmpty) refuse(at, `opens <${qualified}>, which is never closed`);
      },
    },
    { xmlMode: true, recognizeSelfClosing: true },
  );
  parser.write(xml);
  parser.end();
  return root;
}

interface OpenNode extends XmlNode {
  readonly children: (XmlNode | string)[];
}

function node(name: string, attributes: Readonly<Record<string, string>>): OpenNode {
  return { name, attributes, children: [] };
}

/** The elements right within one. */
export function elementsOf({ children }: XmlNode): readonly XmlNode[] {
  return children.filter((child) => typeof child !== "string");
}

/** All elements of a name within one, at any depth, in the order of their starts. */
export function descendants(of: XmlNode, name: string): readonly XmlNode[] {
  return elementsOf(of).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** The text within an element, at any depth, its white space as single spaces. */
export function contentOf(of: XmlNode): string {
  const gather = ({ children }: XmlNode): string =>
    children.map((child) => (typeof child === "string" ? child : gather(child))).join("");
  return gather(of).replace(/\s+/g, " ").trim();
}
