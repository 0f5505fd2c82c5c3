import type { Story } from "../../story/story.ts";
import { layOutStorylines } from "../lay-out-storylines.ts";
import { arrangement } from "../state/arrangement.ts";
import { corrected } from "../state/corrections.ts";
import { showError } from "../state/messages.ts";
import { path } from "../state/network.ts";
import { directed, networkQuestion, sizeMeasure } from "../state/network-question.ts";
import { spoilerSafe } from "../state/spoilers.ts";
import { lineCount } from "../state/storylines.ts";
import { sceneRange } from "../state/time.ts";
import { download } from "./download.ts";
import { fileName } from "./file-name.ts";

export type Picture = "network" | "matrix" | "timeline" | "storylines";
export type PictureFormat = "svg" | 1 | 2 | 4;

const WIDTH = 1200;
const HEIGHT = 800;
const MOST_ROWS = 40;

/** Saves a picture of what is shown, light on white: as SVG, or as PNG so many times as large. */
export async function exportPicture(
  story: Story,
  picture: Picture,
  format: PictureFormat,
): Promise<void> {
  await reportingErrors(async () => {
    const svg = await drawPicture(story, picture);
    if (format === "svg") {
      download(new Blob([svg], { type: "image/svg+xml" }), fileName(story.title, picture, "svg"));
      return;
    }
    const { rasterize } = await import("./raster.ts");
    const name = fileName(story.title, format === 1 ? picture : `${picture}@${format}x`, "png");
    download(await rasterize(svg, format), name);
  });
}

/** The story as it is told, with the reader's corrections; without spoilers, what of it is shown. */
export async function exportJson(shown: Story): Promise<void> {
  const story = spoilerSafe.value ? shown : (corrected.value?.story ?? shown);
  await reportingErrors(async () => {
    const { writeStory } = await import("../../story/write-story.ts");
    const json = new Blob([writeStory(story)], { type: "application/json" });
    download(json, fileName(story.title, "", "json"));
  });
}

export type NetworkFormat = "gexf" | "graphml" | "ties" | "measures";

/** Saves the network shown, or what can be measured of it, for other programs. */
export async function exportNetwork(story: Story, format: NetworkFormat): Promise<void> {
  await reportingErrors(async () => {
    const { extension, text } = await writeNetwork(story, format);
    const what = extension === "csv" ? format : "network";
    download(new Blob([text]), fileName(story.title, what, extension));
  });
}

async function writeNetwork(story: Story, format: NetworkFormat) {
  const question = networkQuestion.value;
  if (format === "measures") {
    const { measuresCsv } = await import("../../export/measures-csv.ts");
    return { extension: "csv", text: measuresCsv(story, question) };
  }
  const { networkData } = await import("../../export/network-data.ts");
  const formats = await import("../../export/network-formats.ts");
  const graph = networkData(story, question, directed.value);
  if (format === "gexf") return { extension: "gexf", text: formats.writeGexf(graph) };
  if (format === "graphml") return { extension: "graphml", text: formats.writeGraphml(graph) };
  return { extension: "csv", text: formats.writeTiesCsv(graph) };
}

async function drawPicture(story: Story, picture: Picture): Promise<string> {
  const scenes = sceneRange.value;
  if (picture === "timeline") {
    const { timelineSvg } = await import("../../export/timeline-svg.ts");
    return timelineSvg(story, { width: WIDTH, height: null, scenes, characters: MOST_ROWS });
  }
  if (picture === "storylines") {
    const { storylineSvg, storylinesToDraw } = await import("../../export/storyline-svg.ts");
    const options = { width: WIDTH, scenes, characters: lineCount.value };
    const layout = await layOutStorylines(storylinesToDraw(story, options).slices);
    return storylineSvg(story, options, layout);
  }
  if (picture === "matrix") {
    const { matrixSvg } = await import("../../export/matrix-svg.ts");
    const question = networkQuestion.value;
    return matrixSvg(story, { question, width: WIDTH, characters: MOST_ROWS });
  }
  const { networkSvg } = await import("../../export/network-svg.ts");
  return networkSvg(story, {
    width: WIDTH,
    height: HEIGHT,
    question: networkQuestion.value,
    measure: sizeMeasure.value,
    directed: directed.value,
    positions: arrangement.value,
    path: path.value,
  });
}

async function reportingErrors(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    showError(`The export failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
