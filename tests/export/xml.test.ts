import fc from "fast-check";
import { expect, test } from "vitest";
import { element, escapeXml, plainText, round } from "../../src/export/xml.ts";

test("markup in a text is escaped", () => {
  expect(escapeXml(`<b a="1">'&'</b>`)).toBe(
    "&lt;b a=&quot;1&quot;&gt;&apos;&amp;&apos;&lt;/b&gt;",
  );
});

test("whatever the text, nothing is left that XML forbids", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const plain = plainText(text);
      // It throws at half a surrogate pair.
      expect(() => encodeURIComponent(plain)).not.toThrow();
      // biome-ignore lint/suspicious/noControlCharactersInRegex: to find no control characters is the point
      expect(plain).not.toMatch(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/);
      expect(escapeXml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
    }),
  );
});

test("an element leaves out null attributes, rounds numbers and closes itself when empty", () => {
  expect(element("rect", { x: 1.23456, y: -0.001, rx: null, fill: 'a"b' })).toBe(
    '<rect x="1.23" y="0" fill="a&quot;b"/>',
  );
  expect(element("g", {}, "x")).toBe("<g>x</g>");
  expect(round(2)).toBe("2");
});
