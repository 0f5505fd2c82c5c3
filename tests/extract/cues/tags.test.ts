import { describe, expect, it } from "vitest";
import { paragraphs, read, speakersOf } from "../read.ts";

/** Ines (she) and Otto (he), who are together before the lines under test. */
const MEETING = "Ines found Otto in the yard. Otto wiped his hands. Ines took off her hat.";

const speakersAfterMeeting = (...texts: readonly string[]) =>
  speakersOf(read(paragraphs(MEETING, ...texts)));

describe("a tag names the speaker", () => {
  it.each([
    ["before the speech, without a mark", "Ines said in a loud voice “It rains.”"],
    [
      "before the speech, past what somebody else does",
      "Ines came in, where Otto stood, and said, “It rains.”",
    ],
    [
      "before the speech, past a clause that a comma ends",
      "Ines saw what he was doing, and turned to him, and said, “It rains.”",
    ],
    ["with a verb of two words", "“It rains,” put in Ines."],
    ["with a verb of two words, name first", "“It rains,” Ines wound up."],
    ["in the present tense", "“It rains,” returns Ines."],
    ["with an infinitive", "“It rains,” Ines would say."],
    ["by a noun", "“It rains,” was Ines’s answer."],
    ["by all that is said", "“It rains,” was all Ines said."],
    ["by where it comes from", "“It rains!” burst from Ines."],
    ["by a sentence of its own", "“It rains.” It was Ines who spoke."],
    ["by who is heard", "“It rains,” Otto heard Ines say."],
    ["by who is heard before the speech", "Otto then heard Ines say, “It rains.”"],
    ["in brackets", "(“It rains,” said Ines.)"],
    ["not by who begins to think", "“It rains!” said Ines. “Look!” Otto began to think so too."],
  ])("%s", (_, line) => {
    expect(speakersAfterMeeting(line)).toEqual(["Ines"]);
  });

  it.each([
    "After a while Ines thus began.",
    "Otto was silent, and Ines continued.",
    "Ines looked up and said,—",
    "Ines looked up and said",
  ])("in the paragraph above: %s", (above) => {
    const speakers = speakersAfterMeeting("Otto sat down.", above, "“It rains.”");
    expect(speakers).toEqual(["Ines"]);
  });

  it("not by whose friend it is", () => {
    const lines = ["“Look,” said Otto.", "“It rains!” said Ines.", "“It does,” said her patron."];
    expect(speakersAfterMeeting(...lines)).toEqual(["Otto", "Ines", "Otto"]);
  });

  it("each of two who speak in one paragraph", () => {
    const text =
      "When Ines said, “It rains,” Otto answered, “It does!” and Ines only said, “Well.”";
    expect(speakersAfterMeeting(text)).toEqual(["Ines", "Otto", "Ines"]);
  });

  it("with the particle of the name in capitals", () => {
    const speakers = speakersAfterMeeting(
      "Mr. de Vries came in. Mr. de Vries sat down beside Otto.",
      "“It rains!” exclaimed De Vries.",
    );
    expect(speakers.join()).toMatch(/de Vries$/i);
  });
});

describe("a tag between two quotations", () => {
  it("is of both, whoever else it names", () => {
    const story = read(
      paragraphs(
        "Ines and Otto sat by the well. Otto yawned.",
        "“Wait,” said Otto, as soon as Ines had laughed. “I will go.”",
        "“Do,” said Ines.",
      ),
    );
    expect(speakersOf(story)).toEqual(["Otto", "Ines"]);
  });
});
