import type { Character } from "../../../src/story/story.ts";
import { byMentions, countMentions, groupStandIns, wantedCharacters } from "../pdnc/score-cast.ts";
import type { ScoredBook } from "../pdnc/scored-book.ts";

/** What is wrong with the cast of one book: who is missing, who is nobody, who was split and who was merged. */
export function writeCastFaults(book: ScoredBook): string {
  const { story, standIns, namedStandIns, nameBallots } = book;
  const prominent = byMentions(story);
  const stoodFor = groupStandIns(prominent, standIns);
  const wanted = wantedCharacters(book);
  const counts = countMentions(story.mentions);
  const label = ({ id, name, aliases, kind }: Character) => {
    const others = aliases.length === 0 ? "" : ` = ${aliases.slice(0, 6).join(" = ")}`;
    const remarks = [
      String(counts.get(id) ?? 0),
      ...(kind === "group" ? ["group"] : []),
      ...(standIns.has(id) && !namedStandIns.has(id) ? ["by its quotations"] : []),
    ];
    return `${name}${others} (${remarks.join(", ")})`;
  };
  const missing = wanted
    .filter(({ name }) => !stoodFor.has(name))
    .map(({ name, aliases, quotations }) => {
      const others = aliases.filter((alias) => alias !== name).join(" = ");
      return `${name}${others === "" ? "" : ` = ${others}`}: ${quotations} quotations`;
    });
  const nobodies = prominent
    .slice(0, wanted.length)
    .flatMap((character, rank) =>
      standIns.has(character.id) ? [] : [`${rank + 1}. ${label(character)}`],
    );
  const splits = wanted.flatMap(({ name }) => {
    const group = stoodFor.get(name) ?? [];
    return group.length < 2 ? [] : [`${name} ← ${group.map(label).join(" | ")}`];
  });
  const merged = prominent.flatMap((character) => {
    const own = standIns.get(character.id);
    const others = wanted.filter(
      ({ name }) => name !== own && (nameBallots.get(character.id)?.votesFor(name) ?? 0) >= 2,
    );
    if (own === undefined || others.length === 0) return [];
    const parts = others.map(
      ({ name }) => `${name} ${nameBallots.get(character.id)?.votesFor(name)}`,
    );
    return [`${label(character)} [= ${own}] also bears names of ${parts.join(", ")}`];
  });
  return [
    `━━ ${book.name}: ${wanted.length} gold characters with 5 quotations or more, ${story.characters.length} predicted ━━`,
    ...section("not found", missing),
    ...section(`stand for nobody, of the top ${wanted.length}`, nobodies),
    ...section("split", splits),
    ...section("merged", merged),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}
