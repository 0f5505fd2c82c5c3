const SEPARATOR = /\s*,\s*and\s+|\s*[,&/+]\s*|\s+and\s+|\s+with\s+/;

/**
 * The single cues that a cue of several joins, where each of them is a cue elsewhere, or a stroke parts them; else the
 * cue as it is.
 *
 *     ines & otto         ines, otto
 *     ines / otto         ines, otto
 *     salt and pepper     salt and pepper: nobody is called “Salt”
 *
 * @param cues all cues of the script, as words in lower case.
 */
export function partsOfCue(cue: string, cues: ReadonlySet<string>): readonly string[] {
  const parts = cue.split(SEPARATOR).filter((part) => part !== "");
  const areNames = cue.includes("/") && parts.every((part) => /^[\p{L}\d' .-]+$/u.test(part));
  return parts.length > 1 && (areNames || parts.every((part) => cues.has(part))) ? parts : [cue];
}
