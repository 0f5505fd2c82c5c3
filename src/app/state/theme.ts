import { computed, effect, signal } from "@preact/signals";

export type Theme = "light" | "dark";

const KEY = "dramatis.theme";
const system = matchMedia("(prefers-color-scheme: dark)");
const systemTheme = signal<Theme>(system.matches ? "dark" : "light");
system.addEventListener("change", ({ matches }) => {
  systemTheme.value = matches ? "dark" : "light";
});

/** What the reader chose; `null` follows the system. */
const chosenTheme = signal<Theme | null>(remembered());

export const theme = computed<Theme>(() => chosenTheme.value ?? systemTheme.value);

export function toggleTheme(): void {
  chosenTheme.value = theme.value === "dark" ? "light" : "dark";
}

effect(() => {
  document.documentElement.setAttribute("data-theme", theme.value);
  if (chosenTheme.value !== null) localStorage.setItem(KEY, chosenTheme.value);
});

function remembered(): Theme | null {
  const value = localStorage.getItem(KEY);
  return value === "light" || value === "dark" ? value : null;
}
