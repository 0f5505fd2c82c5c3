export type Attributes = Readonly<Record<string, string | number | null>>;

/** What XML 1.0 allows nowhere, not even escaped: control characters, halves of pairs and noncharacters. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: to take control characters out is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text of the story as one line of a picture: without control characters, and with one space between words. */
export function plainText(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/\s+/g, " ").trim();
}

/** Makes any text safe inside an element or an attribute. */
export function escapeXml(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

/** An element; `content` is markup, already escaped. Attributes that are null are left out, numbers are rounded. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === "number" ? round(value) : escapeXml(value ?? "")}"`,
    )
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Two decimals: a hundredth of a pixel. */
export function round(value: number): string {
  // Adding 0 turns -0 into 0.
  return String(Math.round(value * 100) / 100 + 0);
}
