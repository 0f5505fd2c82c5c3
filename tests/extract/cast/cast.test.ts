import { describe, expect, it } from "vitest";
import { characterCalled, mentionsOf, namesOf, paragraphs, read, speakersOf } from "../read.ts";

/** Everybody with all the names the text has for them, in alphabetical order. */
const castOf = (...texts: readonly string[]): readonly string[] =>
  read(paragraphs(...texts))
    .characters.map(({ name, aliases }) => [name, ...[...aliases].sort()].join(" = "))
    .sort();

/** What the names of one person do, in which story, and the cast that comes of it. */
const NAMES_OF_ONE: readonly (readonly [
  does: string,
  texts: readonly string[],
  cast: readonly string[],
])[] = [
  [
    "join a given name, a surname and a rank",
    [
      "Captain Berta Rourke came in. “Sit down,” said Captain Rourke.",
      "“I had rather stand,” said Otto. Berta smiled. Rourke poured the tea.",
    ],
    ["Berta Rourke = Berta = Captain Berta Rourke = Captain Rourke = Rourke", "Otto"],
  ],
  [
    "join a given name cut short, of one surname",
    [
      "Robin Marlow wound the clock. “It is late,” said Robin. “So it is,” said Otto.",
      "“Are you Robinson Marlow?” said Otto. “I am,” said Robin.",
    ],
    ["Otto", "Robin Marlow = Robin = Robinson Marlow"],
  ],
  [
    "join a title that is anybody's to the man of the surname",
    [
      "Winnie Verl sat down. Winnie sang. “Hush,” said Mr. Verl. Winnie Verl laughed.",
      "Mr. Verl shut the door. “Good day, Comrade Verl,” said Otto. “Sit down,” said Mr. Verl.",
    ],
    ["Mr. Verl = Comrade Verl", "Otto", "Winnie Verl = Winnie"],
  ],
  [
    "join a pet form to the given name",
    [
      "Elizabeth Marlow wound the clock. “It is late,” said Elizabeth.",
      "“Lizzy, come to bed,” said Thomas Arkwright.",
      "“Go without me, Tom,” said Elizabeth. “As you like, Lizzy,” said Thomas.",
    ],
    ["Elizabeth Marlow = Elizabeth = Lizzy", "Thomas Arkwright = Thomas = Tom"],
  ],
  [
    "join a name cut short to the whole one",
    [
      "Mary Ann Tull sold eggs. “Two dozen,” said Mary Ann Tull.",
      "“Good day, Mary Ann,” said Otto. Mary Ann laughed. Otto went out.",
    ],
    ["Mary Ann Tull = Mary Ann", "Otto"],
  ],
  [
    "give a rank to whose full name has it",
    [
      "Colonel Berta Rourke came in. Ferdinand Rourke stood up.",
      "“Sit down,” said Colonel Rourke. Ferdinand sat. “I will,” said Ferdinand.",
      "“Good,” said Colonel Rourke. “I thought so,” said Ferdinand Rourke.",
    ],
    ["Berta Rourke = Colonel Berta Rourke = Colonel Rourke", "Ferdinand Rourke = Ferdinand"],
  ],
  [
    "give no wife the name of her daughter",
    [
      "Mrs. Pell shut the door. Clara Pell opened it. “Go,” said Mrs. Pell.",
      "“I will not,” said Clara. “You must, Miss Pell,” said Otto.",
      "Mrs. Pell laughed. “She must,” said Mrs. Pell. Otto bowed to Miss Pell.",
    ],
    ["Clara Pell = Clara = Miss Pell", "Mrs. Pell", "Otto"],
  ],
  [
    "keep two people apart of whom the narration uses both forms",
    [
      "Thomas sat by Tom. Thomas was old, and Tom was not. Tom and Thomas ate.",
      "Thomas slept. Tom sang. “Hush,” said Thomas. “Why?” said Tom.",
    ],
    ["Thomas", "Tom"],
  ],
  [
    "keep Mr., Mrs. and Miss of one surname apart",
    [
      "Mr. Pell shut the door. Mrs. Pell opened it. Miss Pell went through it.",
      "“Who shut the door?” asked Mr. Pell. “You did,” said Mrs. Pell.",
      "“Twice,” said Miss Pell. Mr. Pell sat down. Mrs. Pell laughed. Miss Pell slept.",
    ],
    ["Miss Pell", "Mr. Pell", "Mrs. Pell"],
  ],
  [
    "keep brother and sister apart",
    [
      "Jory Quill slid out. Dorcas Quill did not look round.",
      "“You are late, Jory,” said Dorcas Quill. “I am never late,” said Jory Quill.",
      "Dorcas sighed. Jory laughed.",
    ],
    ["Dorcas Quill = Dorcas", "Jory Quill = Jory"],
  ],
  [
    "keep two officers of one rank apart",
    [
      "Captain Rourke and Captain Pell met at the gate.",
      "“After you, Captain Pell,” said Captain Rourke.",
      "“After you, Captain Rourke,” said Captain Pell.",
    ],
    ["Captain Pell", "Captain Rourke"],
  ],
  [
    "give a bare surname to the Mr. of that name",
    [
      "“Mrs. Pell is out,” said Ines. “Mr. Pell is in.”",
      "Pell came to the door. Mr. Pell bowed. “Come in,” said Pell. Mrs. Pell came home.",
    ],
    ["Ines", "Mr. Pell = Pell", "Mrs. Pell"],
  ],
  [
    "are found whatever alphabet and accents they use",
    ["“Enough,” said Zoë Núñez.", "“Never,” said Íñigo. Zoë laughed at Íñigo."],
    ["Zoë Núñez = Zoë", "Íñigo"],
  ],
  [
    "join a woman’s names before and after her wedding",
    [
      "Clara Marsh sat at the window. “He is late,” said Clara Marsh. She sighed.",
      "Mr. Holt came in. He bowed. “I am here,” said Mr. Holt.",
      "Ten years went by. Clara Holt sat at the window. She sighed. “He is late,” said Clara.",
    ],
    ["Clara Marsh = Clara = Clara Holt", "Mr. Holt"],
  ],
  [
    "leave a wife her husband’s given name without his being called so",
    [
      "Edward Holt wound the clock. “It is late,” said Edward. He yawned.",
      "“It is early,” said Mrs. Edward Holt. She laughed. Edward went to bed.",
    ],
    ["Edward Holt = Edward", "Mrs. Edward Holt"],
  ],
  [
    "give a middle name to whom it belongs",
    [
      "Amory Holt came in. “I am late,” said Amory Holt. Amory sat down.",
      "“This is Lewis Amory Holt,” said Ines. “Nobody else,” said Amory.",
    ],
    ["Amory Holt = Amory = Lewis Amory Holt", "Ines"],
  ],
  [
    "keep a general and the Miss of his surname apart",
    [
      "“The roads are bad,” said General Quill. He bowed to Miss Quill.",
      "“They are,” said Miss Quill. She sat down. “Drink your tea,” said General Quill.",
    ],
    ["General Quill", "Miss Quill"],
  ],
  [
    "join a slip of the pen to the usual spelling",
    [
      ...Array.from({ length: 15 }, (_, day) => `“It is day ${day},” said Isabel to Otto.`),
      "“It is night,” said Izabel. “Go to bed,” said Otto.",
    ],
    ["Isabel = Izabel", "Otto"],
  ],
  [
    "are not run together for want of a comma",
    [
      ...Array.from({ length: 20 }, (_, day) => `Ines met Lucy on day ${day}. Lucy sighed.`),
      "“To dear Ines Lucy was kind,” said Otto.",
    ],
    ["Ines", "Lucy", "Otto"],
  ],
  [
    "leave a bare name to those who are named otherwise too",
    [
      ...Array.from({ length: 24 }, () => "“Well,” said Amory Holt."),
      "Holt and Amory went out. Holt and Amory came in. Holt slept.",
      "“Amory Budge is dead,” said Ines. “He was old,” said Amory.",
    ],
    ["Amory Budge", "Amory Holt = Amory = Holt", "Ines"],
  ],
];

describe("the names of one person", () => {
  it.each(NAMES_OF_ONE)("%s", (_, texts, expected) => {
    expect(castOf(...texts)).toEqual(expected);
  });

  it("join where the name announced is nobody else’s: “Oduya to Vance,” Kira said", () => {
    const story = read(
      paragraphs(
        "Kira tapped her badge. “Oduya to Vance,” Kira said.",
        "“Vance here. What is it, Captain Oduya?” said Lieutenant Vance.",
        "“The door is stuck,” said Kira. “I need you, Vance.”",
        "Kira waited. Kira sighed. Kira kicked the door. Kira sat down. Kira swore.",
        "“I am here,” said Vance.",
      ),
    );
    expect([...namesOf(story)].sort()).toEqual(["Kira Oduya", "Vance"]);
    expect(characterCalled(story, "Captain Oduya")?.name).toBe("Kira Oduya");
    expect(speakersOf(story)).toEqual(["Kira Oduya", "Vance", "Kira Oduya", "Vance"]);
  });

  it("partition: no alias is anybody else’s name", () => {
    const { characters } = read(
      paragraphs(
        "Captain Berta Rourke met Ensign Tom Pell. “Tom,” said Berta. “Captain,” said Pell.",
        "Mrs. Pell, his mother, wept. “Ensign Pell,” said Rourke. “Captain Rourke,” said Tom.",
      ),
    );
    const names = characters.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("a rank that stands alone", () => {
  it("means the one who bears it", () => {
    const story = read(
      paragraphs(
        "Captain Rourke came in. “Sit down,” said Captain Rourke.",
        "“I had rather stand, Captain,” said Otto.",
        "The Captain shrugged.",
      ),
    );
    expect([...namesOf(story)].sort()).toEqual(["Captain Rourke", "Otto"]);
    const mentions = [...mentionsOf(story, "name"), ...mentionsOf(story, "description")];
    const ranks = mentions.filter(([words]) => /^(?:the )?captain$/i.test(words));
    expect(ranks.map(([, who]) => who)).toEqual(["Captain Rourke", "Captain Rourke"]);
  });
});

describe("somebody without a name", () => {
  it("is known by a title alone", () => {
    const story = read(
      paragraphs(
        "“Open your mouth,” the Doctor said.",
        "“Why, Doctor?” said Ines.",
        "The Doctor sighed. “Habit,” the Doctor said. Ines laughed.",
      ),
    );
    expect([...namesOf(story)].sort()).toEqual(["Ines", "the Doctor"]);
    expect(speakersOf(story)).toEqual(["the Doctor", "Ines", "the Doctor"]);
  });

  it("is known by an office in small letters who speaks often", () => {
    const story = read(
      paragraphs(
        "“We have no beds,” said the landlord.",
        "“Then a chair,” said Ines.",
        "“We have no chairs,” the landlord said.",
        "“The floor,” said Ines.",
        "“The floor is let,” said the landlord.",
      ),
    );
    expect([...namesOf(story)].sort()).toEqual(["Ines", "the landlord"]);
  });

  it("is known by an office in small letters who speaks twice", () => {
    const story = read(
      paragraphs(
        "“Tickets,” said the conductor.",
        "“I have lost mine,” said Ines.",
        "“Then get off,” the conductor said.",
      ),
    );
    expect([...namesOf(story)].sort()).toEqual(["Ines", "the conductor"]);
  });

  it("is nobody who merely stands there", () => {
    const story = read(
      paragraphs("“A bed,” said Ines to the landlord.", "The landlord nodded. Ines sat down."),
    );
    expect(namesOf(story)).toEqual(["Ines"]);
  });
});
