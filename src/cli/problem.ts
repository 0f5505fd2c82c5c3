import { basename } from "node:path";
import { SourceError } from "../ingest/source-error.ts";
import { StoryFormatError } from "../story/read-story.ts";

/** Something the user can mend. Its message is one line: what, where, the value, what to do. */
export class Problem extends Error {
  override readonly name = "Problem";
}

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder; check the path",
  EISDIR: "this is a folder; name a file in it",
  ENOTDIR: "a part of this path is a file, not a folder; check the path",
  EACCES: "permission denied; check who may read and write here",
  EPERM: "permission denied; check who may read and write here",
  EROFS: "this disk can only be read; choose another place",
  ENOSPC: "the disk is full; make room or choose another place",
  EMFILE: "too many open files; close some programs and try again",
  ENAMETOOLONG: "this name is too long; choose a shorter one",
};

/** Puts any error into a line that begins with the file it is about. */
export function locate(path: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  const name = basename(path);
  if (error instanceof SourceError && error.message.startsWith(`${name} `)) {
    return new Problem(path + error.message.slice(name.length));
  }
  return new Problem(`${path}: ${explain(error)}`);
}

/** What went wrong, in one line: never a stack trace. */
export function explain(error: unknown): string {
  if (
    error instanceof Problem ||
    error instanceof SourceError ||
    error instanceof StoryFormatError
  ) {
    return oneLine(error.message);
  }
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  const known = typeof code === "string" ? FILE_PROBLEMS[code] : undefined;
  if (known !== undefined) return `${known}.`;
  const said = typeof message === "string" && message !== "" ? message : String(error);
  return `unexpected: ${oneLine(said)}; this is a fault in Dramatis, please report it.`;
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, " ").trim();
}
