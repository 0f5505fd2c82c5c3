import { Parser } from "htmlparser2";

/** A speech as the edition marks it. */
export interface MarkedSpeech {
  /** The ids of `sp@who`. */
  readonly who: readonly string[];
  /** The name above it; empty where there is none. */
  readonly label: string;
  /** What is said, line by line, and the stage directions between. */
  readonly lines: readonly MarkedLine[];
}

interface MarkedLine {
  readonly kind: "words" | "direction";
  readonly text: string;
}

/** A division that speeches stand right within, and what stands in it, in order. */
export interface MarkedScene {
  /** The heading of the act it lies in; empty for a division of its own. */
  readonly act: string;
  readonly title: string;
  readonly content: readonly (MarkedSpeech | MarkedLine)[];
}

/**
 * Reads the speeches of a play in TEI straight from its tags, by nothing of the program: what the program reads is
 * held against it.
 */
export function readPlay(xml: string): readonly MarkedScene[] {
  const scenes: Writable<MarkedScene>[] = [];
  const divisions: { title: string; scene: Writable<MarkedScene> | null }[] = [];
  const path: string[] = [];
  let speech: { who: string[]; label: string; lines: Writable<MarkedLine>[] } | null = null;
  const inside = (name: string) => path.includes(name);
  const sceneHere = () => {
    const division = divisions.at(-1) ?? { title: "", scene: null };
    if (division.scene === null) {
      const act = divisions.length > 1 ? (divisions[0]?.title ?? "") : "";
      division.scene = { act, title: division.title, content: [] };
      scenes.push(division.scene);
    }
    return division.scene;
  };
  const addText = (text: string) => {
    const lines = speech?.lines ?? (sceneHere().content as Writable<MarkedLine>[]);
    const kind = inside("stage") ? "direction" : "words";
    const last = lines.at(-1);
    if (last !== undefined && last.kind === kind && last.text !== "\n") last.text += text;
    else lines.push({ kind, text });
  };
  const parser = new Parser(
    {
      onopentag(name, { who }) {
        path.push(name);
        if (!inside("body")) return;
        if (name === "div") divisions.push({ title: "", scene: null });
        if (name === "sp") {
          const ids = (who ?? "").split(/\s+/).filter((id) => id !== "");
          speech = { who: ids.map((id) => id.replace(/^#/, "")), label: "", lines: [] };
        }
        if (name === "l" || name === "p") speech?.lines.push({ kind: "words", text: "" });
        if (name === "stage" && path.filter((one) => one === "stage").length === 1) {
          const lines = speech?.lines ?? (sceneHere().content as Writable<MarkedLine>[]);
          lines.push({ kind: "direction", text: "" });
        }
      },
      ontext(text) {
        if (!inside("body") || divisions.length === 0) return;
        const [division] = divisions.slice(-1);
        if (inside("speaker") && speech !== null) speech.label += text;
        else if (inside("head") && !inside("stage") && division !== undefined) {
          division.title += text;
        } else if (text.trim() !== "" && (inside("stage") || speech !== null)) addText(text);
      },
      onclosetag(name) {
        path.pop();
        if (name === "div") divisions.pop();
        if (name === "sp" && speech !== null) {
          const { who, label, lines } = speech;
          speech = null;
          (sceneHere().content as unknown[]).push({ who, label: clean(label), lines: full(lines) });
        }
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return scenes.map(({ act, title, content }) => ({
    act: clean(act),
    title: clean(title),
    content: content.flatMap((one): readonly (MarkedSpeech | MarkedLine)[] =>
      "who" in one ? [one] : full([one]),
    ),
  }));
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function full(lines: readonly MarkedLine[]): readonly MarkedLine[] {
  return lines
    .map(({ kind, text }) => ({ kind, text: clean(text) }))
    .filter(({ text }) => text !== "");
}

function clean(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The speeches of a scene in which something is said. */
export function speechesIn({ content }: MarkedScene): readonly MarkedSpeech[] {
  return content.filter(
    (one) => "who" in one && one.lines.some(({ kind }) => kind === "words"),
  ) as readonly MarkedSpeech[];
}
