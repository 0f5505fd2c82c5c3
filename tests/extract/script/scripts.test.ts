import { describe, expect, it } from "vitest";
import {
  addresseesOf,
  characterCalled,
  mentionsOf,
  namesOf,
  paragraphs,
  read,
  speakersOf,
  tiesOf,
  wordsSpoken,
} from "../read.ts";

const SCRIPT = paragraphs(
  "Title: The Pot\nAuthor: Agnes Tarrant",
  "INT. GALLEY - NIGHT",
  "MARA TULL, forty, stirs the pot. She yawns.",
  "MARA\n(low)\nNobody is coming.\n(she listens)\nNobody.",
  "JOSEF (V.O.)\nI am, Mara.",
  "Mara drops the spoon.",
  "MARA (CONT'D)\nJosef?",
  "EXT. DECK - DAY",
  "JOSEF (O.S.) (CONT'D)\nWho else? Has Mr. Kwon\ngone ashore?",
  "MR. KWON ^\nNo.",
  "@McAvoy\nLand!",
  "CUT TO:",
);
const story = read(SCRIPT, "pot.fountain");

describe("a script", () => {
  it("has in its cast whoever has a cue, by the name that introduces them", () => {
    expect([...namesOf(story)].sort()).toEqual(["Josef", "Mara Tull", "McAvoy", "Mr. Kwon"]);
    expect(characterCalled(story, "Mara")?.name).toBe("Mara Tull");
  });

  it("gives each speech to its cue, whatever the cue adds to the name", () => {
    const speakers = ["Mara Tull", "Josef", "Mara Tull", "Josef", "Mr. Kwon", "McAvoy"];
    expect(speakersOf(story)).toEqual(speakers);
    for (const { cue, confidence } of story.utterances) {
      expect(cue).toBe("script");
      expect(confidence).toBe(1);
    }
  });

  it("takes what stands around a parenthetical for one speech, without the parenthetical", () => {
    expect(wordsSpoken(story)[0]).toBe("Nobody is coming. Nobody.");
    expect(story.utterances[0]?.spans).toHaveLength(2);
  });

  it("takes the lines of a speech together", () => {
    expect(wordsSpoken(story)[3]).toBe("Who else? Has Mr. Kwon\ngone ashore?");
  });

  it("has no marks of speech to miss", () => {
    expect(story.diagnostics).toEqual([]);
  });

  it("makes a scene of each scene heading, titled by it", () => {
    const titles = story.scenes.map(({ title }) => title?.toUpperCase());
    expect(titles).toEqual(["INT. GALLEY - NIGHT", "EXT. DECK - DAY"]);
  });

  it("reads its title page", () => {
    expect(story.kind).toBe("script");
    expect(story.title).toBe("The Pot");
    expect(story.author).toBe("Agnes Tarrant");
  });

  it("finds its people in the action and in the speeches too", () => {
    const names = mentionsOf(story, "name");
    expect(names).toContainEqual(["Mara", "Mara Tull"]);
    expect(names).toContainEqual(["Mr. Kwon", "Mr. Kwon"]);
    expect(mentionsOf(story, "pronoun")).toContainEqual(["I", "Josef"]);
    expect(mentionsOf(story, "pronoun")).toContainEqual(["She", "Mara Tull"]);
  });

  it("knows whom a speech calls", () => {
    expect(addresseesOf(story)[1]).toEqual(["Mara Tull"]);
    expect(new Map(tiesOf(story, "dialogue")).get("Josef → Mara Tull")).toBe(1);
  });
});

describe("a cue of several people", () => {
  const chorus = read(
    paragraphs("INT. GALLEY - NIGHT", "MARA\nWho is there?", "MARA AND JOSEF\nLand!", "ALL\nLand!"),
    "land.fountain",
  );

  it("is a group in the cast", () => {
    expect(chorus.characters.map(({ name, kind }) => [name, kind])).toEqual(
      expect.arrayContaining([
        ["Mara", "person"],
        ["Mara And Josef", "group"],
        ["All", "group"],
      ]),
    );
  });

  it("is a group too where its names are joined by a sign", () => {
    const pair = read(paragraphs("INT. GALLEY - NIGHT", "MARA & JOSEF\nLand!"), "land.fountain");
    expect(pair.characters.map(({ name, kind }) => [name, kind])).toEqual([
      ["Mara & Josef", "group"],
    ]);
  });

  it("speaks for itself", () => {
    expect(speakersOf(chorus)).toEqual(["Mara", "Mara And Josef", "All"]);
  });
});

describe("a script without people", () => {
  it("is read, and says so", () => {
    const empty = read(paragraphs("EXT. SEA - DAY", "Waves."), "sea.fountain");
    expect(empty.characters).toEqual([]);
    expect(empty.scenes).toHaveLength(1);
    expect(empty.diagnostics.map(({ code }) => code)).toEqual(["no-characters", "no-dialogue"]);
  });
});
