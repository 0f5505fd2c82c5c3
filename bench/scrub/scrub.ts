import { performance } from "node:perf_hooks";
import { measureCharacters } from "../../src/graph/measure-characters.ts";
import { openWindow } from "../../src/graph/moving-window.ts";
import { buildNetwork } from "../../src/graph/network.ts";
import { askNetwork, heaviestTie, plainQuestion } from "../../src/graph/network-question.ts";
import type { SceneRange } from "../../src/graph/scene-range.ts";
import { tieConfidences } from "../../src/graph/tie-confidence.ts";
import { frameOf } from "../../src/layout/fit.ts";
import type { Story } from "../../src/story/story.ts";
import { looksOf } from "../../src/view/network-looks.ts";
import { pictureNetwork } from "../../src/view/network-picture.ts";
import { PALETTES } from "../../src/view/palette.ts";
import { generateStory } from "../../tests/fixtures/generated-story.ts";

const PEOPLE = 300;
const SCENES = 1000;
const BUDGET_MILLISECONDS = 8;
const GROWTH = [1, 2, 4] as const;
const KINDS = ["copresence", "dialogue"] as const;
/** Of the window that is dragged along. */
const WINDOW_SCENES = 100;
/** Rebuilt so often only: it is slow, and always the same. */
const REBUILT_STEPS = 60;
const OPENINGS = 9;
const JUMPS = "jumps";
const NO_EMPHASIS = { lit: null, ties: new Set<string>(), ringed: new Set<string>() };

interface Figures {
  readonly least: number;
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

/** One way to scrub: which scenes each step shows. */
type Scrub = (step: number, scenes: number) => SceneRange;

const SCRUBS: readonly (readonly [name: string, scrub: Scrub])[] = [
  ["up to here", (step) => ({ first: 0, last: step })],
  [
    `window of ${WINDOW_SCENES}`,
    (step, scenes) => {
      const first = Math.min(step, scenes - WINDOW_SCENES);
      return { first, last: first + WINDOW_SCENES - 1 };
    },
  ],
  [
    JUMPS,
    (step, scenes) => {
      const [a, b] = [(step * 613) % scenes, (step * 379 + 100) % scenes];
      return { first: Math.min(a, b), last: Math.max(a, b) };
    },
  ],
];

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function figuresOf(times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { least: at(0), median: at(0.5), p95: at(0.95), most: at(1) };
}

/** Every step through the story, once to warm up and once to be timed. */
function timeSteps(story: Story, scrub: Scrub, smooth: boolean): Figures {
  const count = story.scenes.length;
  const window = openWindow(story, { kinds: KINDS, smooth });
  const pass = () => story.scenes.map((_, step) => time(() => window.moveTo(scrub(step, count))));
  pass();
  return figuresOf(pass());
}

/** A step with what the page's picture makes of it, before anything is drawn. */
function timePictures(story: Story, scrub: Scrub): Figures {
  const window = openWindow(story, { kinds: KINDS });
  const whole = buildNetwork(story, { kinds: KINDS, scenes: null });
  const positions = new Map(whole.nodes().map((id) => [id, { x: 0, y: 0 }]));
  const question = plainQuestion(KINDS);
  const shared = {
    file: story,
    whole,
    weights: question.weights,
    directed: false,
    heaviest: heaviestTie(story, question.weights, false),
    confidences: tieConfidences(story),
    arrangement: { positions, frame: frameOf(positions.values()), alone: new Set<string>() },
    pins: new Set<string>(),
    communities: new Map<string, number>(),
    colors: new Map(whole.nodes().map((id) => [id, "#336699"])),
    palette: PALETTES.light,
  };
  const largest = Math.max(...measureCharacters(story, "scenes", null).values());
  const pass = () =>
    story.scenes.map((_, step) =>
      time(() => {
        const scenes = scrub(step, story.scenes.length);
        window.moveTo(scenes);
        const answer = askNetwork(story, { ...question, scenes }, new Map(), window.network);
        const shown = measureCharacters(story, "scenes", scenes);
        const sizes = { measure: "scenes", shown, largest } as const;
        const picture = pictureNetwork({ ...shared, answer, sizes });
        looksOf({ picture, emphasis: NO_EMPHASIS, palette: PALETTES.light });
      }),
    );
  pass();
  return figuresOf(pass());
}

/** Of a copy, for which nothing was looked up yet. */
function timeOpening(story: Story): Figures {
  const runs = Array.from({ length: OPENINGS }, () => ({ ...story }));
  return figuresOf(runs.map((copy) => time(() => openWindow(copy, { kinds: KINDS }))));
}

function timeRebuilding(story: Story, scrub: Scrub, smooth: boolean): Figures {
  const count = story.scenes.length;
  const stride = Math.ceil(count / REBUILT_STEPS);
  const steps = Array.from({ length: REBUILT_STEPS }, (_, index) => (index * stride) % count);
  return figuresOf(
    steps.map((step) =>
      time(() => buildNetwork(story, { kinds: KINDS, scenes: scrub(step, count), smooth })),
    ),
  );
}

const number = (milliseconds: number) => milliseconds.toFixed(3).padStart(8);

interface Report {
  /** Milliseconds, the slowest way to drag, at the 95th percentile. */
  readonly step: number;
  readonly picture: number;
  /** The best of several. */
  readonly opening: number;
}

function report(factor: number): Report {
  const story = generateStory(PEOPLE, SCENES * factor);
  const { order, size } = buildNetwork(story, { kinds: KINDS, scenes: null });
  const opening = timeOpening(story);
  console.log(
    `\n${story.scenes.length} scenes, ${order} characters, ${size} ties, ${story.interactions.length} interactions`,
  );
  console.log("                          ms a step: median      p95     most   rebuilt   ratio");
  const print = (name: string, { median, p95, most }: Figures, rebuilt?: Figures) => {
    const ratio =
      rebuilt && `${number(rebuilt.median)}   1 : ${(rebuilt.median / median).toFixed(0)}`;
    console.log(
      `${name.padEnd(34)} ${number(median)} ${number(p95)} ${number(most)}  ${ratio ?? ""}`,
    );
  };
  print("opening, once a story", opening);
  let [step, picture] = [0, 0];
  for (const [name, scrub] of SCRUBS) {
    for (const smooth of [false, true]) {
      const steps = timeSteps(story, scrub, smooth);
      print(`${name}${smooth ? ", smoothed" : ""}`, steps, timeRebuilding(story, scrub, smooth));
      if (name !== JUMPS) step = Math.max(step, steps.p95);
    }
    const pictures = timePictures(story, scrub);
    print(`${name}, with the picture's marks`, pictures);
    if (name !== JUMPS) picture = Math.max(picture, pictures.p95);
  }
  return { step, picture, opening: opening.least };
}

function judge(what: string, figure: number, budget: number, unit: string): void {
  const verdict = figure <= budget ? "within" : "OVER";
  console.log(`${what.padEnd(62)} ${figure.toFixed(3)} ${unit}   budget ${budget}   ${verdict}`);
}

const reports = GROWTH.map(report);
const [first] = reports;
if (first !== undefined) {
  console.log(`\n${PEOPLE} characters × ${SCENES} scenes`);
  judge("a step of the graph, 95th percentile", first.step, BUDGET_MILLISECONDS, "ms");
  judge(
    "a step with the picture's marks, 95th percentile",
    first.picture,
    BUDGET_MILLISECONDS,
    "ms",
  );
  console.log(`\nscenes × ${GROWTH.join(", × ")}`);
  const grown = (figure: keyof Report) => reports.map((one) => one[figure] / first[figure]);
  for (const figure of ["opening", "step", "picture"] as const) {
    console.log(
      `${figure.padEnd(10)} × ${grown(figure)
        .map((share) => share.toFixed(2))
        .join(", × ")}`,
    );
  }
}
