import { describe, expect, it } from "vitest";
import { paragraphs, read, speakersOf } from "../read.ts";

/** Two others, who talk of something else. */
const ELSEWHERE = [
  "“The hay is in,” said Otto. “It was a dry summer.”",
  "“It was,” said Ines. “We shall need the barn.”",
  "“The barn is full,” said Otto.",
  "“Then we shall need another,” said Ines.",
  "“I will ask Harris,” said Otto. Harris was asleep. Ines went home.",
  "“Good night,” said Otto.",
  "“Good night,” said Ines.",
];

const castOf = (...texts: readonly string[]) =>
  read(paragraphs(...texts)).characters.map(({ name, aliases }) =>
    [name, ...[...aliases].sort()].join(" = "),
  );

describe("a name by which somebody is only called", () => {
  const CALLS = [
    "“Are you there, Celia?” asked Harris.",
    "“I am in the pantry,” said Mrs. Holt.",
    "“What did you say, Celia?” asked Harris.",
    "“In the pantry,” said Mrs. Holt.",
    "“Come up, Celia,” said Harris. “It is late.”",
    "“I am coming,” said Mrs. Holt.",
    "“I never understand you, Celia,” said Harris.",
    "“No,” said Mrs. Holt. “You never do.”",
  ];

  it("is the name of whoever answers", () => {
    expect(castOf(...ELSEWHERE, ...CALLS)).toContain("Celia Holt = Celia = Mrs. Holt");
  });

  it("is so after few answers too, if nobody else answers", () => {
    const few = castOf(...ELSEWHERE, ...CALLS.slice(0, 4), "“I must, Celia,” said Harris.");
    expect(few).toContain("Celia Holt = Celia = Mrs. Holt");
  });

  it("is her own who answers under it", () => {
    const cast = castOf(
      ...ELSEWHERE,
      ...CALLS,
      "“Celia, is it true?” asked Harris.",
      "“It is,” said Celia. Celia sat down.",
      "“Quite true, Celia?” asked Harris.",
      "“Quite,” said Celia. Celia got up again.",
    );
    expect(cast).toContain("Mrs. Holt");
    expect(cast).toContain("Celia");
  });

  it("is another's if the narration has both together", () => {
    const cast = castOf(
      ...ELSEWHERE,
      ...CALLS,
      "Mrs. Holt went up to Celia. Then Celia and Mrs. Holt came down.",
    );
    expect(cast).toContain("Mrs. Holt");
    expect(cast).toContain("Celia");
  });

  it("is no man's if it is a woman's", () => {
    const cast = castOf(...ELSEWHERE, ...CALLS.map((text) => text.replace("Mrs.", "Mr.")));
    expect(cast).toContain("Mr. Holt");
  });
});

describe("a role", () => {
  const LAWYER = [
    "“Who is coming?” asked Otto.",
    "“The will is to be read by Mr. Marsh, the lawyer,” said Ines.",
    "Mr. Marsh came in. “Good morning,” said Mr. Marsh. Otto took his hat.",
    "“Sit down,” said Ines. The lawyer sat down.",
    "“Is it long?” asked Otto.",
    "“Three pages,” said the lawyer. He opened a box.",
    "“Read them,” said Ines.",
    "“I shall,” said the lawyer.",
  ];

  it("is held by whom the story says so of", () => {
    const story = read(paragraphs(...LAWYER));
    expect(story.characters.map(({ name }) => name).sort()).toEqual(["Ines", "Mr. Marsh", "Otto"]);
    expect(speakersOf(story).filter((name) => name === "Mr. Marsh")).toHaveLength(3);
  });

  it("is held by whoever is called when it answers", () => {
    const cast = castOf(
      "“The trunks, Harris,” said Mrs. Holt. Harris took them.",
      "“Yes, madam,” said the porter. The porter went out.",
      "“Be quick, Harris,” said Mrs. Holt.",
      "“I am quick, madam,” said the porter.",
    );
    expect(cast).toContain("Harris = the porter");
  });

  it("is not held by whose name begins the next clause", () => {
    const cast = castOf(
      ...LAWYER.map((text) => text.replace(", the lawyer,”", ",”")),
      "Thinking of the lawyer, Mr. Marsh, who was tired, shut the door.",
    );
    expect(cast).toContain("the lawyer");
  });

  it("is somebody of its own where the story does not say", () => {
    const cast = castOf(...LAWYER.map((text) => text.replace(", the lawyer,”", ",”")));
    expect(cast).toContain("the lawyer");
  });
});

describe("an aunt", () => {
  it("is the lady whose name explains her", () => {
    const cast = castOf(
      "Two ladies sat by the fire. The smaller was Aunt Celia, Mrs. Holt. Otto bowed.",
      "“You are late,” said Mrs. Holt. “Sit down,” said Mrs. Holt.",
      "“I missed the train,” said Otto. Aunt Celia laughed.",
    );
    expect(cast).toEqual(["Mrs. Holt = Aunt Celia", "Otto"]);
  });
});
