import { Parser } from "htmlparser2";

/** An XML element as it is met: its name without prefix, its attributes, and the text right within it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** All elements of a small XML file, in the order of their ends. Prefixes of names are dropped. */
export function readXml(xml: string): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push({ name: localName(name), attributes, text: "" });
      },
      ontext(text) {
        const element = open.at(-1);
        if (element !== undefined) element.text += text;
      },
      onclosetag() {
        const element = open.pop();
        if (element !== undefined) elements.push(element);
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return elements;
}

/** w:pStyle → pStyle */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The text of the first element of a name; `null` if there is none or it is empty. */
export function textOf(elements: readonly XmlElement[], name: string): string | null {
  return elements.find((element) => element.name === name)?.text.trim() || null;
}
