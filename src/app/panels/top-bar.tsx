import { useRef } from "preact/hooks";
import { openFile } from "../incoming.ts";
import { openSample, SAMPLES } from "../samples.ts";
import { dialog } from "../state/dialog.ts";
import { reading } from "../state/reading.ts";
import { select } from "../state/selection.ts";
import { theme, toggleTheme } from "../state/theme.ts";
import { ExportMenu } from "./export-menu.tsx";
import { Menu, MenuItem } from "./menu.tsx";

const isApple = /Mac|iP(ad|hone)/.test(navigator.platform);

/** The name of the program and of the story, and what can be done with it. */
export function TopBar() {
  const story = reading.value?.story;
  return (
    <header class="top-bar">
      <span class="brand">
        <img src="./icon.svg" alt="" width="22" height="22" />
        Dramatis
      </span>
      <h1 class="title">
        {story !== undefined && (
          <button type="button" title="About this story" onClick={() => select(null)}>
            {story.title}
          </button>
        )}
      </h1>
      <button
        type="button"
        class="search-button"
        onClick={() => {
          dialog.value = "search";
        }}
      >
        <SearchIcon />
        <span>Search</span>
        <kbd>{isApple ? "⌘K" : "Ctrl K"}</kbd>
      </button>
      <OpenMenu />
      <ExportMenu />
      <button
        type="button"
        class="icon-button"
        aria-label={theme.value === "dark" ? "Use the light theme" : "Use the dark theme"}
        title={theme.value === "dark" ? "Light theme" : "Dark theme"}
        onClick={toggleTheme}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" fill="none" />
          <path class="filled" d="M8 2a6 6 0 0 1 0 12z" />
        </svg>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="Help"
        title="Help (?)"
        onClick={() => {
          dialog.value = "help";
        }}
      >
        ?
      </button>
    </header>
  );
}

function OpenMenu() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu label="Open">
        <MenuItem hint="or drop it anywhere" onChoose={() => input.current?.click()}>
          A file…
        </MenuItem>
        <MenuItem
          onChoose={() => {
            dialog.value = "paste";
          }}
        >
          Pasted text…
        </MenuItem>
        {SAMPLES.length > 0 && <p class="menu-heading">Samples</p>}
        {SAMPLES.map((sample) => (
          <MenuItem key={sample.name} hint={sample.hint} onChoose={() => void openSample(sample)}>
            {sample.title}
          </MenuItem>
        ))}
      </Menu>
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) void openFile(file);
          currentTarget.value = "";
        }}
      />
    </>
  );
}

function SearchIcon() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </svg>
  );
}
