import { computed } from "@preact/signals";
import type { Emphasis } from "../../view/network-appearance.ts";
import { tieId } from "../../view/network-edges.ts";
import { path, pathTies, tiesOf } from "./network.ts";
import { hoveredCharacter, hoveredTie, selection } from "./selection.ts";

/** Who and what stands out: what the pointer is on, else what is selected, else the path between two. */
export const emphasis = computed<Emphasis>(() => {
  const chosen = selection.value;
  const under = hoveredTie.value === null ? [] : [hoveredTie.value];
  const id = hoveredCharacter.value ?? (chosen?.kind === "character" ? chosen.id : null);
  if (id !== null) return aroundCharacter(id);
  if (chosen?.kind === "tie") {
    const ends = new Set([chosen.source, chosen.target]);
    const own = tieId(chosen.source, chosen.target);
    return { lit: ends, ties: new Set([own, ...under]), ringed: ends };
  }
  if (path.value !== null) {
    const steps = new Set(path.value);
    return { lit: steps, ties: new Set([...pathTies.value, ...under]), ringed: steps };
  }
  return { lit: null, ties: new Set(under), ringed: new Set() };
});

function aroundCharacter(id: string): Emphasis {
  const own = tiesOf(id);
  return {
    lit: new Set([id, ...own.flatMap(({ source, target }) => [source, target])]),
    ties: new Set(own.map(({ source, target }) => tieId(source, target))),
    ringed: new Set([id]),
  };
}
