import type { PersonPhrases } from "./person-phrase.ts";

/** The phrase that owns what another stands for, right before it: “her” of “her mother”; -1 where there is none. */
export function ownerOf({ list }: PersonPhrases, owned: number): number {
  const owner = list[owned - 1];
  return owner !== undefined && owner.endToken === list[owned]?.firstToken ? owned - 1 : -1;
}
