import { batch } from "@preact/signals";
import { proxy, type Remote, wrap } from "comlink";
import type { Progress } from "../extract/extract.ts";
import { adoptPresence } from "../graph/presence.ts";
import { adoptSceneFacts } from "../graph/scene-facts.ts";
import type { Extraction } from "./extraction.worker.ts";
import type { Reading } from "./make-reading.ts";
import { resetArrangement } from "./state/arrangement.ts";
import { recallCorrections } from "./state/corrections.ts";
import { counting, found, grain } from "./state/found.ts";
import { dismissError, showError } from "./state/messages.ts";
import { forgetCharacters } from "./state/network-question.ts";
import { resetOrder } from "./state/order.ts";
import { job } from "./state/reading.ts";
import { select } from "./state/selection.ts";
import { resetTime } from "./state/time.ts";
import { resetZoom } from "./state/timeline-zoom.ts";

interface Running {
  readonly worker: Worker;
  readonly extraction: Remote<Extraction>;
}

/** A worker kept ready, so that the next story does not wait for its code to load. */
let running: Running | null = null;
/** Counts the stories asked for: an answer to an older question is dropped. */
let asked = 0;

/**
 * Reads a story in the worker and opens it. Whatever goes wrong, the story that was open stays, and a message says why.
 */
export async function openStory(bytes: Uint8Array, name: string): Promise<void> {
  if (job.value !== null) cancelReading();
  const turn = ++asked;
  dismissError();
  job.value = { name, stage: "opening", fraction: 0 };
  const onProgress = ({ stage, fraction }: Progress) => {
    if (turn === asked && job.value !== null) job.value = { name, stage, fraction };
  };
  try {
    running ??= start();
    const result = await run(running, bytes, name, onProgress);
    // A reading is a lot to take in: the page answers once before it is drawn.
    await new Promise((resolve) => setTimeout(resolve));
    if (turn === asked) show(result);
  } catch (error) {
    if (turn === asked) fail(error);
  }
}

/** Stops reading at once, by ending the worker; the story that was open stays. */
export function cancelReading(): void {
  asked++;
  running?.worker.terminate();
  running = null;
  job.value = null;
}

function start(): Running {
  const worker = new Worker(new URL("./extraction.worker.ts", import.meta.url), { type: "module" });
  return { worker, extraction: wrap<Extraction>(worker) };
}

/** A worker that can't start, or runs out of memory, says so in an event and never answers. */
function run(
  { worker, extraction }: Running,
  bytes: Uint8Array,
  name: string,
  onProgress: (progress: Progress) => void,
): Promise<Reading> {
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message || "The story could not be read."));
    readWhole(extraction, bytes, name, onProgress).then(resolve, reject);
  });
}

async function readWhole(
  extraction: Remote<Extraction>,
  bytes: Uint8Array,
  name: string,
  onProgress: (progress: Progress) => void,
): Promise<Reading> {
  const reading = await extraction.read(bytes, name, proxy(onProgress));
  const mentions = await extraction.mentions();
  const utterances = await extraction.utterances();
  const interactions = await extraction.interactions();
  return { ...reading, story: { ...reading.story, mentions, utterances, interactions } };
}

function show(result: Reading): void {
  adoptPresence(result.story, result.presence);
  adoptSceneFacts(result.story, result.facts);
  batch(() => {
    job.value = null;
    select(null);
    recallCorrections(result);
    grain.value = "inferred";
    forgetCharacters();
    resetArrangement();
    counting.value = result.story.counting;
    found.value = result;
    resetOrder();
    resetTime();
    resetZoom();
  });
}

function fail(error: unknown): void {
  job.value = null;
  const message = error instanceof Error ? error.message : String(error);
  showError(message.split("\n")[0] ?? message);
}
