import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import { effect } from "@preact/signals";
import { render } from "preact";
import { listenForStories } from "./incoming.ts";
import { Page } from "./page.tsx";
import { openSample, SAMPLES } from "./samples.ts";
import { listenForShortcuts } from "./shortcuts.ts";
import { keepSelectionTold } from "./state/keep-selection.ts";
import { reading } from "./state/reading.ts";

const root = document.getElementById("page");
if (root === null) throw new Error("index.html has no element with the id “page”.");
render(<Page />, root);

listenForStories();
listenForShortcuts();
keepSelectionTold();
effect(() => {
  const title = reading.value?.story.title;
  document.title = title === undefined ? "Dramatis" : `${title} · Dramatis`;
});

const [first] = SAMPLES;
if (first !== undefined) void openSample(first);
