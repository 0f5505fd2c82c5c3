import { presenceOf } from "../graph/presence.ts";
import type { SceneRange } from "../graph/scene-range.ts";
import { layoutTimeline } from "../layout/timeline.ts";
import type { Story } from "../story/story.ts";
import { countWords } from "../util/words.ts";
import { castOf, mostPresent } from "./cast-of.ts";
import { countOf, describeScenes } from "./describe.ts";
import { drawFrame, drawHeading, drawRule, MARGIN } from "./frame.ts";
import { drawGrid, drawWords, type Plot } from "./timeline-axes.ts";
import { drawHead } from "./timeline-head.ts";
import { drawTimelineLegend } from "./timeline-legend.ts";
import { drawRows, NAME_GAP, nameColumnWidth } from "./timeline-rows.ts";
import { drawStrip, stripHeight } from "./timeline-strip.ts";
import { INK, textLine } from "./type.ts";

export interface TimelinePictureOptions {
  /** Pixels. */
  readonly width: number;
  /** Pixels; `null` for as many as the rows need. */
  readonly height: number | null;
  /** `null` for the whole story. */
  readonly scenes: SceneRange | null;
  /** At most so many characters get a row; fewer where the height does not hold them. */
  readonly characters: number;
}

const ROW_HEIGHT = 26;
const CHAPTERS_HEIGHT = 48;
const WORDS_HEIGHT = 34;
/** Below the strip, where no words are counted. */
const FOOT_HEIGHT = 14;
const LEGEND_GAP = 12;
const COUNT_COLUMN = 76;

/** Draws who is present when as SVG, light on white: scenes as wide as their words, a row for each character. */
export function timelineSvg(story: Story, options: TimelinePictureOptions): string {
  const { width, scenes } = options;
  const present = castOf(story, scenes);
  const headingOf = (shown: number) =>
    drawHeading(story, subtitle(story, options, present.length - shown), width);
  // Room is made for the longest heading and legend that may come of it.
  const top = headingOf(0).bottom + CHAPTERS_HEIGHT;
  const hasWords = story.kind !== "sceneList";
  const footHeight = hasWords ? WORDS_HEIGHT : FOOT_HEIGHT;
  const strip = stripHeight({ scenes: [], hasWords });
  const below =
    strip +
    footHeight +
    LEGEND_GAP +
    drawTimelineLegend(present, hasWords, width, 0).bottom +
    MARGIN;
  const cast = mostPresent(present, rowsFor(options, top + below));
  const bottom = top + Math.max(1, cast.length) * ROW_HEIGHT;
  const height = Math.ceil(Math.max(options.height ?? 0, bottom + below));

  const left = MARGIN + nameColumnWidth(cast, width) + NAME_GAP;
  const plot: Plot = { left, right: width - MARGIN - COUNT_COLUMN, top, bottom };
  const layout = layoutTimeline(story, presenceOf(story), {
    width: plot.right - left,
    rowHeight: ROW_HEIGHT,
    characters: cast.map(({ id }) => id),
    scenes,
  });
  const axes: Plot = { ...plot, bottom: bottom + strip };
  const ruleY = axes.bottom + footHeight;
  return drawFrame(
    { width, height },
    `${story.title}: timeline`,
    `Who is present when, in ${describeScenes(story, scenes)}: ${countOf(cast.length, "character")}.`,
    [
      headingOf(cast.length).markup,
      drawGrid(layout, axes),
      drawHead(layout, plot),
      drawWords(layout, axes, wordsBefore(story, scenes)),
      drawStrip(layout, plot),
      drawRows(layout, cast, plot),
      cast.length === 0 ? emptyNote(left, top + ROW_HEIGHT / 2) : "",
      drawRule(ruleY, { x0: MARGIN, x1: width - MARGIN }, INK.line),
      drawTimelineLegend(cast, hasWords, width, ruleY + LEGEND_GAP).markup,
    ],
  );
}

function rowsFor({ height, characters }: TimelinePictureOptions, rest: number): number {
  if (height === null) return characters;
  return Math.min(characters, Math.max(1, Math.floor((height - rest) / ROW_HEIGHT)));
}

function subtitle(story: Story, { scenes }: TimelinePictureOptions, left: number): string {
  const rest =
    left > 0
      ? ` ${countOf(left, "character")} with fewer scenes ${left === 1 ? "is" : "are"} left out.`
      : "";
  return `Who is present when, in ${describeScenes(story, scenes)}.${rest}`;
}

/** Words of the story before the first scene of a range. */
export function wordsBefore({ scenes, text }: Story, range: SceneRange | null): number {
  const earlier = scenes.slice(0, range?.first ?? 0);
  return earlier.reduce((sum, { start, end }) => sum + countWords(text, start, end), 0);
}

function emptyNote(x: number, y: number): string {
  return textLine("No characters here.", { x, y: y + 5, size: 14, fill: INK.quiet });
}
