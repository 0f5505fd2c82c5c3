import { presenceOf } from "../graph/presence.ts";
import { formatHex, parseHex, readableOn } from "../layout/color.ts";
import type { Box } from "../layout/geometry.ts";
import { drawCurves } from "../layout/storyline/curves.ts";
import { type LineLabel, labelLines } from "../layout/storyline/line-labels.ts";
import { type StoryStorylines, slicesOfStory } from "../layout/storyline/slices-of-story.ts";
import {
  layoutStoryline,
  STORY_OPTIONS,
  type StorylineLayout,
} from "../layout/storyline/storyline.ts";
import { layoutTimeline, sceneEnds } from "../layout/timeline.ts";
import type { Story } from "../story/story.ts";
import { castOf, mostPresent } from "./cast-of.ts";
import { countOf, describeScenes } from "./describe.ts";
import { drawFrame, drawHeading, drawRule, MARGIN } from "./frame.ts";
import { drawStorylineLegend } from "./storyline-legend.ts";
import { drawGrid, drawWords, type Plot } from "./timeline-axes.ts";
import { drawHead } from "./timeline-head.ts";
import type { RowCharacter } from "./timeline-rows.ts";
import { drawStrip, stripHeight } from "./timeline-strip.ts";
import { type TimelinePictureOptions, wordsBefore } from "./timeline-svg.ts";
import { INK, textLine } from "./type.ts";
import { element } from "./xml.ts";

/** Pixels between two lines of a session: a name fits between. */
const LINE_GAP = 19;
const LABEL_SIZE = 12;
const PLOT_MARGIN = 22;
const CHAPTERS_HEIGHT = 48;
const WORDS_HEIGHT = 34;
/** Below the strip, where no words are counted. */
const FOOT_HEIGHT = 14;
const LEGEND_GAP = 12;
/** Room for the word that says what the numbers above the scenes count. */
const CAPTION = 62;
const BUNDLE_PADDING = 7;
/** What names stand on: paper, and those who share a scene. */
const GROUNDS = ["#ffffff", "#f0f0f1"].map(parseHex);
/** Room for what the strip's bars stand for. */
const TAIL = 52;

export type StorylinePictureOptions = Omit<TimelinePictureOptions, "height">;

/** What is to be laid out for the picture, for who would rather do that elsewhere. */
export function storylinesToDraw(
  story: Story,
  { scenes, characters }: Omit<StorylinePictureOptions, "width">,
): StoryStorylines {
  const ids = mostPresent(castOf(story, scenes), characters).map(({ id }) => id);
  return slicesOfStory(story.scenes.length, presenceOf(story), ids, scenes);
}

/**
 * Draws a story's lines as SVG, light on white: one for each character, drawn together in the scenes they share. The
 * height is what the lines need. Lays them out, unless the layout of `storylinesToDraw` is given.
 */
export function storylineSvg(
  story: Story,
  options: StorylinePictureOptions,
  layout: StorylineLayout | null = null,
): string {
  const { width, scenes, characters } = options;
  const present = castOf(story, scenes);
  const cast = mostPresent(present, characters);
  const presence = presenceOf(story);
  const heading = drawHeading(story, subtitle(story, scenes, present.length - cast.length), width);
  const storylines = storylinesToDraw(story, options);
  const lines = layout ?? layoutStoryline(storylines.slices, STORY_OPTIONS);

  const plotWidth = width - 2 * MARGIN - CAPTION - TAIL;
  const timeline = layoutTimeline(story, presence, {
    width: plotWidth,
    rowHeight: 1,
    characters: [],
    scenes,
  });
  const curves = drawCurves(storylines, lines, {
    sceneEnds: (scene) => sceneEnds(timeline, scene),
    lineGap: LINE_GAP,
    margin: PLOT_MARGIN,
  });
  const top = heading.bottom + CHAPTERS_HEIGHT;
  const plot: Plot = {
    left: MARGIN + CAPTION,
    right: width - MARGIN - TAIL,
    top,
    bottom: top + curves.height,
  };
  const names = new Map(cast.map((character) => [character.id, character]));
  const labels = labelLines(curves.lines, {
    nameOf: (id) => names.get(id)?.name ?? id,
    width: plotWidth,
    fontSize: LABEL_SIZE,
  });
  const axes: Plot = { ...plot, bottom: plot.bottom + stripHeight(timeline) };
  const ruleY = axes.bottom + (timeline.hasWords ? WORDS_HEIGHT : FOOT_HEIGHT);
  const legend = drawStorylineLegend(cast, timeline.hasWords, width, ruleY + LEGEND_GAP);
  const within = { transform: `translate(${plot.left} ${Math.round(top)})` };
  return drawFrame(
    { width, height: Math.ceil(legend.bottom + MARGIN) },
    `${story.title}: storylines`,
    `Who is with whom, in ${describeScenes(story, scenes)}: ${countOf(cast.length, "line")}.`,
    [
      heading.markup,
      drawGrid(timeline, axes),
      drawHead(timeline, plot),
      drawWords(timeline, axes, wordsBefore(story, scenes)),
      drawStrip(timeline, plot),
      element("g", within, curves.bundles.map(drawBundle).join("\n")),
      element(
        "g",
        { ...within, fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" },
        curves.lines.map((line) => drawLine(line, names.get(line.character))).join("\n"),
      ),
      drawLabels(labels, plot, names),
      cast.length === 0
        ? textLine("No characters here.", { x: plot.left, y: top + 26, size: 14, fill: INK.quiet })
        : "",
      drawRule(ruleY, { x0: MARGIN, x1: width - MARGIN }, INK.line),
      legend.markup,
    ],
  );
}

function subtitle(story: Story, scenes: TimelinePictureOptions["scenes"], left: number): string {
  const rest =
    left > 0
      ? ` ${countOf(left, "character")} with fewer scenes ${left === 1 ? "is" : "are"} left out.`
      : "";
  return `Who is with whom, in ${describeScenes(story, scenes)}.${rest}`;
}

/** Each in the colour of its line, as dark as letters have to be. */
function drawLabels(
  labels: readonly LineLabel[],
  { left, top }: Plot,
  names: ReadonlyMap<string, RowCharacter>,
): string {
  const style = { size: LABEL_SIZE, weight: "semibold", halo: true } as const;
  return labels
    .map(({ character, text, x, y, inLine }) => {
      const color = names.get(character)?.color ?? INK.text;
      const fill = formatHex(readableOn(GROUNDS, parseHex(color)));
      // A wider edge breaks the line that the name stands in.
      const attributes = inLine ? { "stroke-width": 6 } : {};
      return textLine(text, { ...style, fill, x: left + x, y: Math.round(top) + y, attributes });
    })
    .join("\n");
}

function drawBundle({ x0, x1, y0, y1 }: Box): string {
  return element("rect", {
    x: x0 + 0.5,
    y: y0 - BUNDLE_PADDING,
    width: Math.max(0.5, x1 - x0 - 1),
    height: y1 - y0 + 2 * BUNDLE_PADDING,
    rx: Math.min(BUNDLE_PADDING, (x1 - x0) / 2),
    fill: INK.text,
    "fill-opacity": 0.07,
  });
}

function drawLine(
  { present, away }: { readonly present: string; readonly away: string },
  character: RowCharacter | undefined,
): string {
  const stroke = character?.color ?? INK.faint;
  const parts = [
    away === ""
      ? ""
      : element("path", { d: away, stroke, "stroke-width": 1.25, "stroke-opacity": 0.55 }),
    present === "" ? "" : element("path", { d: present, stroke, "stroke-width": 3.5 }),
  ];
  return parts.join("");
}
