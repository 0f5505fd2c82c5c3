import { expect, test } from "vitest";
import { readCsv } from "../../bench/accuracy/pdnc/read-csv.ts";
import { readPythonLiteral, readStrings } from "../../bench/accuracy/pdnc/read-python-literal.ts";
import { surfaceForm } from "../../bench/accuracy/pdnc/surface-form.ts";

test("fields may hold commas, line breaks and doubled quotation marks", () => {
  const table = 'a,b\r\n"1, ""one""\n(I)",2\n,"3"\n';
  expect(readCsv(table)).toEqual([
    { a: '1, "one"\n(I)', b: "2" },
    { a: "", b: "3" },
  ]);
});

test("a table without a line break at its end keeps its last row", () => {
  expect(readCsv("a,b\n1,2")).toEqual([{ a: "1", b: "2" }]);
  expect(readCsv("a,b\n1,")).toEqual([{ a: "1", b: "" }]);
});

test("lists and sets of strings are read with either quotation mark and with escapes", () => {
  expect(readStrings(`{'Ivo', "Ivo's aunt", 'a \\'b\\' \\n \\u00e9'}`)).toEqual([
    "Ivo",
    "Ivo's aunt",
    "a 'b' \n é",
  ]);
  expect(readStrings("nan")).toEqual([]);
  expect(readStrings("")).toEqual([]);
});

test("nested lists of numbers are read", () => {
  expect(readPythonLiteral("[[1, 22], [], [[3]]]")).toEqual([[1, 22], [], [[3]]]);
  expect(() => readPythonLiteral("[1, ?")).toThrow(/Python/);
});

test.each([
  ["The Harbour-Master", "harbour-master"],
  ["Mrs.\n  Orle's", "mrs orle"],
  ["_Ivo_", "ivo"],
  ["the captain’s", "captain"],
  ["Anna", "anna"],
  ["James'", "james"],
])("%j is compared as %j", (name, form) => {
  expect(surfaceForm(name)).toBe(form);
});
