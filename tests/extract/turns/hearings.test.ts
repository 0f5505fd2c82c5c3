import { describe, expect, it } from "vitest";
import { findCharacters } from "../../../src/extract/cast/characters.ts";
import { openDialogue } from "../../../src/extract/dialogue/dialogue.ts";
import { findQuotations } from "../../../src/extract/quotations/quotations.ts";
import { Witnesses } from "../../../src/extract/turns/witnesses.ts";
import { addresseesOf, cutUp, paragraphs, read, speakersOf } from "../read.ts";

/** An inquest: the Coroner is called Marsh, and six others are heard. */
const opening = paragraphs(
  "The inquest began at ten. The jury came in, and Mr. Marsh, the coroner, took his seat in the court.",
  "Otto Holt was the first witness. He gave his evidence quietly, and the jury leaned forward.",
  "“I found him at six,” said Otto Holt.",
  "“Thank you,” said Mr. Marsh.",
  "Lucy Averil was called next. Her testimony was short, and every juryman wrote it down.",
  "“I heard nothing,” said Lucy Averil.",
  "“Nothing at all?” asked Mr. Marsh.",
  "“Nothing,” said Lucy Averil.",
  "Paul Quill was sworn. The witnesses behind him whispered until the court was quiet.",
  "“I was in bed,” said Paul Quill.",
  "“So we have heard,” said Mr. Marsh.",
);
const next = paragraphs(
  "Then Ines Tarn was called, and the jury looked up from the evidence.",
  "“You saw the boat?” asked Mr. Marsh, with a glance at Otto Holt, who sat by the window.",
  "“I saw it plainly.”",
  "“And you told nobody?” asked Mr. Marsh.",
  "“I told my sister,” said Ines Tarn.",
);

describe("where a court sits", () => {
  const audience = "Hugh Oke sat at the back. Hugh Oke had nothing to say, and smiled.";
  const story = read(paragraphs(opening, audience, next));

  it("whoever is called speaks with whoever questions", () => {
    expect(speakersOf(story).slice(-4, -2)).toEqual(["Mr. Marsh", "Ines Tarn"]);
  });

  it("what a witness says first is heard by all who speak or are named there", () => {
    const [first = []] = addresseesOf(story);
    const room = ["Hugh Oke", "Ines Tarn", "Lucy Averil", "Mr. Marsh", "Paul Quill"];
    expect([...first].sort()).toEqual(room);
  });
});

describe("who is heard by a court", () => {
  /** Who may be expected to speak in each paragraph, by name: who asks, and who answers. */
  const heardIn = (text: string) => {
    const reading = cutUp(text);
    const quotations = findQuotations(reading);
    const opened = openDialogue(reading, quotations, findCharacters(reading, quotations));
    const witnesses = new Witnesses(reading, quotations, opened.phrases, opened.references);
    const nameOf = (character: number) => opened.characters.list[character]?.name ?? null;
    return reading.paragraphs.map((_, paragraph) => [
      nameOf(witnesses.at(paragraph, true)),
      nameOf(witnesses.at(paragraph, false)),
    ]);
  };

  it("is who was called last, and asked by who questions", () => {
    const cross = "Lucy Averil cross-examined the boy, and then she questioned him again.";
    const heard = heardIn(paragraphs(opening, next, cross, "“I forget.”"));
    expect(heard[0]).toEqual([null, null]);
    expect(heard[2]).toEqual([null, "Otto Holt"]);
    expect(heard[5]).toEqual([null, "Lucy Averil"]);
    expect(heard.at(-3)).toEqual([null, "Ines Tarn"]);
    expect(heard.at(-1)).toEqual(["Lucy Averil", "Ines Tarn"]);
  });

  it("is nobody where no court sits", () => {
    const heard = heardIn(paragraphs("Otto Holt was called. Otto Holt was a witness.", "“Yes.”"));
    expect(heard).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe("where people talk about a court", () => {
  it("no court sits", () => {
    const talk = paragraphs(
      "“The judge hates the prosecutor,” said Otto Holt.",
      "“And the jury, and every witness,” said Lucy Averil.",
      "“The verdict is sure,” said Paul Quill. “The evidence, the oath, the dock, the court!”",
      "“The prisoner has counsel,” said Ines Tarn.",
      "“The trial bores me,” said Mr. Marsh. “No inquest, no coroner, no testimony.”",
    );
    const far = paragraphs(...Array.from({ length: 40 }, () => "The sea was calm that day."));
    const story = read(
      paragraphs(talk, far, "“It rains,” said Clara Oke. “It does,” said Hugh Tarn."),
    );
    const [first = []] = addresseesOf(story);
    expect(first).not.toContain("Clara Oke");
  });
});
