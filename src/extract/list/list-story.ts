import { usualCounting } from "../../story/counting/usual-counting.ts";
import type { CastEntry, Source } from "../../story/source.ts";
import type { Character, Interaction, Mention, Span, Story } from "../../story/story.ts";
import { storyHead } from "../../story/story-head.ts";
import { genderOfName } from "../names/gender-of-name.ts";
import { isGroupName } from "../script/group-name.ts";
import { wordsOf } from "../script/script-places.ts";
import { type Company, listStructure } from "./list-structure.ts";

/** The story that a list of scenes tells: who is in each scene, and with whom, exactly as listed. Nobody speaks. */
export function storyOfList(source: Source): Story {
  const { chapters, scenes, companies } = listStructure(source);
  const cast = rankListed(source.cast ?? [], companies);
  const characters = cast.map((entry, rank) => characterOf(entry, rank));
  const ids = new Map(cast.map(({ id }, rank) => [id, `c${rank + 1}`]));
  const idOf = (person: string) => ids.get(person) ?? "";
  return {
    ...storyHead(source),
    paragraphs: companies.map(({ span }) => span),
    chapters,
    scenes,
    characters,
    mentions: companies.flatMap(({ members }) =>
      members.map(({ start, end, person }): Mention => {
        return { start, end, character: idOf(person), kind: "name", role: "acts", confidence: 1 };
      }),
    ),
    utterances: [],
    counting: usualCounting(source.kind),
    interactions: meetings(companies, (place) => scenes[place]?.id ?? "", idOf),
    diagnostics: source.diagnostics,
  };
}

/** Those who are in some company, most listed first. */
function rankListed(
  cast: readonly CastEntry[],
  companies: readonly Company[],
): readonly CastEntry[] {
  const counts = new Map<string, number>();
  for (const { person } of companies.flatMap(({ members }) => members)) {
    counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return cast
    .filter(({ id }) => counts.has(id))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}

function characterOf({ name, aliases }: CastEntry, rank: number): Character {
  const gender = genderOfName(wordsOf(name));
  const kind = isGroupName(name) ? "group" : "person";
  return { id: `c${rank + 1}`, name, aliases, gender, kind };
}

/** Being together, one interaction for each pair and scene; its passages are the companies that hold both. */
function meetings(
  companies: readonly Company[],
  sceneId: (place: number) => string,
  idOf: (person: string) => string,
): readonly Interaction[] {
  const found = new Map<string, { scene: number; from: number; to: number; evidence: Span[] }>();
  for (const { span, members, scene } of companies) {
    const ranks = [...new Set(members.map(({ person }) => Number(idOf(person).slice(1))))];
    ranks.sort((a, b) => a - b);
    ranks.forEach((from, place) => {
      for (const to of ranks.slice(place + 1)) {
        const key = `${scene} ${from} ${to}`;
        const meeting = found.get(key) ?? { scene, from, to, evidence: [] };
        meeting.evidence.push(span);
        found.set(key, meeting);
      }
    });
  }
  return [...found.values()]
    .sort((a, b) => a.scene - b.scene || a.from - b.from || a.to - b.to)
    .map(({ scene, from, to, evidence }) => ({
      kind: "copresence",
      scene: sceneId(scene),
      from: `c${from}`,
      to: `c${to}`,
      weight: evidence.length,
      evidence,
    }));
}
