// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { type NetworkPictureOptions, networkSvg } from "../../src/export/network-svg.ts";
import { type NetworkQuestion, plainQuestion } from "../../src/graph/network-question.ts";
import { generateStory } from "../fixtures/generated-story.ts";
import { emptyStory, lighthouse } from "../fixtures/lighthouse.ts";
import { expectReadable, parseSvg, textBoxes } from "./text-boxes.ts";

const options: NetworkPictureOptions = {
  width: 1200,
  height: 900,
  question: plainQuestion(["copresence", "dialogue"]),
  measure: "scenes",
  directed: false,
  positions: null,
  path: null,
};
const asking = (question: Partial<NetworkQuestion>): NetworkPictureOptions => ({
  ...options,
  question: { ...options.question, ...question },
});
const wordsOf = (svg: string) => textBoxes(svg).map(({ text }) => text);

test("the picture has the title, the scenes, the kinds, a legend and the names as text", () => {
  const svg = networkSvg(lighthouse, options);
  const words = wordsOf(svg);
  expect(words).toEqual(
    expect.arrayContaining(["The Lighthouse", "Hanne", "Joost", "Pim", "Orla"]),
  );
  const all = words.join("\n");
  expect(all).toContain("being together and speaking to each other, in all 3 scenes");
  expect(all).toContain("Size: scenes they are in");
  expect(all).toContain("Line: passages that tie them");
  expect(all).toContain("Colour and shape: groups that keep company");
  expect(all).toContain("Tied to nobody: Wim");
  expect(svg).toContain('font-family="Inter, Helvetica, Arial, sans-serif"');
  expect(svg).toContain('fill="#ffffff"');
});

test("no line of text is clipped or lies over another, whatever the story and the size", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: 60 }),
      fc.integer({ min: 500, max: 1800 }),
      fc.integer({ min: 400, max: 1200 }),
      fc.integer(),
      (size, width, height, seed) => {
        expectReadable(networkSvg(generateStory(size, size, seed), { ...options, width, height }));
      },
    ),
    { numRuns: 25 },
  );
});

test("in a story of up to forty characters everybody tied to somebody is named", () => {
  const words = new Set(wordsOf(networkSvg(generateStory(40, 60), options)));
  const discs = parseSvg(networkSvg(generateStory(40, 60), options)).querySelectorAll(
    ".characters path",
  );
  const names = generateStory(40, 60).characters.filter(({ name }) => words.has(name));
  expect(names.length).toBe(discs.length);
});

test("a hostile name does no harm: it is escaped, cut to size and free of control characters", () => {
  const evil = `<script>alert("1")</script>\u0000\u0008\ud800& `;
  const characters = lighthouse.characters.map((character, index) =>
    index === 0 ? { ...character, name: evil } : { ...character, name: "W".repeat(500) },
  );
  const svg = networkSvg(
    { ...lighthouse, title: evil.repeat(9), author: evil, characters },
    options,
  );
  expect(parseSvg(svg).querySelector("script")).toBeNull();
  expect(wordsOf(svg).some((text) => text.startsWith('<script>alert("1")</sc'))).toBe(true);
  expectReadable(svg);
});

test("up to a scene, whoever comes later is not told", () => {
  const words = wordsOf(networkSvg(lighthouse, asking({ scenes: { first: 0, last: 1 } })));
  expect(words).toEqual(expect.arrayContaining(["Hanne", "Joost", "Pim"]));
  expect(words).not.toContain("Orla");
  expect(words.join("\n")).not.toContain("Wim");
  expect(words.join("\n")).toContain("scenes 1 to 2 of 3");
});

test("a character keeps the same place in every slice", () => {
  const placeOf = (svg: string) =>
    [...parseSvg(svg).querySelectorAll(".characters path")].map((mark) =>
      mark.getAttribute("transform"),
    );
  const whole = placeOf(networkSvg(lighthouse, options));
  const slice = placeOf(networkSvg(lighthouse, asking({ scenes: { first: 0, last: 0 } })));
  expect(whole).toEqual(expect.arrayContaining(slice));
});

test("ties below the least weight are left out, and the picture says so", () => {
  const svg = networkSvg(lighthouse, asking({ minimumWeight: 4 }));
  expect(parseSvg(svg).querySelectorAll(".ties path")).toHaveLength(1);
  expect(wordsOf(svg).join("\n")).toContain("fewer than 4 passages");
});

test("an empty story gives a picture that says so", () => {
  const svg = networkSvg(emptyStory, options);
  expect(wordsOf(svg)).toContain("No characters here.");
  expectReadable(svg);
});

test("the same story gives the same bytes, and renaming only relabels", () => {
  const story = generateStory(20, 30);
  expect(networkSvg(story, options)).toBe(networkSvg(structuredClone(story), options));
  const renamed = { ...story, characters: story.characters.map((one) => ({ ...one, name: "Q" })) };
  const marks = (svg: string) =>
    [...parseSvg(svg).querySelectorAll(".characters path, .ties path")].map((mark) =>
      mark.getAttributeNames().map((name) => mark.getAttribute(name)),
    );
  expect(marks(networkSvg(renamed, options))).toEqual(marks(networkSvg(story, options)));
});

test("marks differ by shape as well as by colour, and the legend shows both", () => {
  const parsed = parseSvg(networkSvg(generateStory(40, 60), options));
  const marks = [...parsed.querySelectorAll(".characters path")];
  const shapes = new Map<string, Set<string>>();
  for (const mark of marks) {
    // Without its numbers an outline says how many corners it has.
    const shape = (mark.getAttribute("d") ?? "").replace(/[-\d. ]+/g, "");
    const color = mark.getAttribute("fill") ?? "";
    shapes.set(color, (shapes.get(color) ?? new Set()).add(shape));
  }
  expect(shapes.size).toBeGreaterThan(2);
  expect([...shapes.values()].every(({ size }) => size === 1)).toBe(true);
});

test("with arrows each direction has its own head, and the picture says so", () => {
  const question = plainQuestion(["dialogue"]);
  const svg = networkSvg(lighthouse, { ...options, question, directed: true });
  const spoken = new Set(
    lighthouse.utterances.flatMap(({ speaker, addressees }) =>
      speaker === null ? [] : addressees.map((addressee) => `${speaker} ${addressee}`),
    ),
  );
  expect(parseSvg(svg).querySelectorAll(".ties path[stroke]")).toHaveLength(spoken.size);
  expect(parseSvg(svg).querySelectorAll(".ties path[fill-opacity]")).toHaveLength(spoken.size);
  const words = wordsOf(svg).join("\n");
  expect(words).toContain("Who speaks to whom");
  expect(words).toContain("Arrow: lines one says to the other");
});

test("a path stands out and is told; so is what options leave out", () => {
  const svg = networkSvg(lighthouse, {
    ...asking({
      backbone: 0.5,
      around: { id: "hanne", steps: 2 },
      weights: { copresence: 2, dialogue: 1, reference: 0 },
    }),
    path: ["joost", "hanne", "orla"],
    measure: "words",
  });
  const words = wordsOf(svg).join(" ");
  expect(words).toContain("The path: Joost – Hanne – Orla.");
  expect(words).toContain("Only the backbone is kept");
  expect(words).toContain("Only who is within 2 steps of Hanne.");
  expect(words).toContain("A passage weighs: being together 2");
  expect(words).toContain("Size: words they speak");
});

test("an unsure tie is paler", () => {
  const unsure = lighthouse.utterances.map((utterance) => ({ ...utterance, confidence: 0.2 }));
  const opacity = (story: typeof lighthouse) => {
    const svg = networkSvg(story, { ...options, question: plainQuestion(["dialogue"]) });
    const paths = [...parseSvg(svg).querySelectorAll(".ties path")];
    return paths.reduce((sum, path) => sum + Number(path.getAttribute("stroke-opacity")), 0);
  };
  expect(opacity({ ...lighthouse, utterances: unsure })).toBeLessThan(opacity(lighthouse));
});

test("at sixty characters no name lies over another", () => {
  for (const seed of [1, 2, 3]) expectReadable(networkSvg(generateStory(60, 120, seed), options));
});
