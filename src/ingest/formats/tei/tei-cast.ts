import type { CastEntry } from "../../../story/source.ts";
import type { Gender } from "../../../story/story.ts";
import { namePersons, type PersonDraft } from "../name-persons.ts";
import { contentOf, descendants, type XmlNode } from "../xml-tree.ts";
import { pointers, readContent } from "./tei-text.ts";

/**
 * Everybody whom the file declares or who has a speech in it: `person` and `personGrp` of its header, `role`s of its
 * list of persons, and `sp@who`.
 */
export function teiCast(root: XmlNode, text: XmlNode): readonly CastEntry[] {
  const persons = new Map<string, PersonDraft>();
  for (const element of [...descendants(root, "person"), ...descendants(root, "personGrp")]) {
    const id = element.attributes["xml:id"];
    if (id === undefined) continue;
    persons.set(id, {
      id,
      names: declaredNames(element),
      labels: [],
      gender: genderOf(element),
      kind: element.name === "personGrp" ? "group" : "person",
    });
  }
  for (const role of descendants(root, "role")) {
    const id = role.attributes["xml:id"];
    if (id !== undefined && !persons.has(id)) persons.set(id, undeclared(id, [readContent(role)]));
  }
  for (const speech of descendants(text, "sp")) addLabel(speech, persons);
  return namePersons([...persons.values()]);
}

/** The name above a speech of one person is a name of that person. */
function addLabel(speech: XmlNode, persons: Map<string, PersonDraft>): void {
  const ids = pointers(speech.attributes["who"]);
  const [speaker] = descendants(speech, "speaker");
  const label = speaker === undefined ? "" : readContent(speaker).replace(/[\s.,:;—–-]+$/, "");
  for (const id of ids) {
    const person = persons.get(id) ?? undeclared(id, []);
    const labels = ids.length === 1 && label !== "" ? [...person.labels, label] : person.labels;
    persons.set(id, { ...person, labels });
  }
}

function undeclared(id: string, names: readonly string[]): PersonDraft {
  return { id, names, labels: [], gender: "unknown", kind: "person" };
}

/** `persName`, else `name`; the text itself where neither is there. */
function declaredNames(element: XmlNode): readonly string[] {
  const named = [...descendants(element, "persName"), ...descendants(element, "name")];
  return (named.length > 0 ? named : [element]).map(contentOf).filter((name) => name !== "");
}

/** As TEI editions write it: letters, words, or the numbers of ISO 5218. */
const GENDERS: Readonly<Record<string, Gender>> = {
  f: "female",
  female: "female",
  "2": "female",
  m: "male",
  male: "male",
  "1": "male",
};

function genderOf(element: XmlNode): Gender {
  const [sex] = descendants(element, "sex");
  const { sex: attribute, gender } = element.attributes;
  const value = attribute ?? gender ?? sex?.attributes["value"] ?? "";
  return GENDERS[value.toLowerCase()] ?? "unknown";
}
