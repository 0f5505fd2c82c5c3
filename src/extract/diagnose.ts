import type { Character, Diagnostic, Utterance } from "../story/story.ts";

/** What a reader should know of a story in which something was not found. */
export function diagnose(
  cast: readonly Character[],
  utterances: readonly Utterance[],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const say = (code: Diagnostic["code"], severity: Diagnostic["severity"], message: string) =>
    diagnostics.push({ code, severity, message, span: null });
  if (cast.length === 0) {
    say(
      "no-characters",
      "warning",
      "No characters were found: the text names nobody who acts or speaks.",
    );
  }
  if (utterances.length === 0) {
    say(
      "no-dialogue",
      "info",
      "No dialogue was found: the text has no quotation marks around speech.",
    );
  }
  const silent = utterances.filter(({ speaker }) => speaker === null).length;
  if (silent > 0) {
    say(
      "no-speaker",
      "info",
      `${silent} of ${utterances.length} lines have no speaker: nothing near them says who speaks.`,
    );
  }
  return diagnostics;
}
