import type { Character, Mention, MentionKind } from "../../src/story/story.ts";

/** For each predicted character, the gold character that it stands for. Several may stand for one; one may for none. */
export type StandIns = ReadonlyMap<string, string>;

/** Says which gold character a mention belongs to, or `undefined`. */
export type Claim = (mention: Mention) => string | undefined;

/** Adds up what speaks for each gold character. */
export class Ballot {
  readonly #votes = new Map<string, number>();
  #cast = 0;

  add(gold: string | null | undefined): void {
    this.#cast++;
    if (gold !== undefined && gold !== null)
      this.#votes.set(gold, (this.#votes.get(gold) ?? 0) + 1);
  }

  /** All that was added, those for nobody too. */
  get cast(): number {
    return this.#cast;
  }

  votesFor(gold: string): number {
    return this.#votes.get(gold) ?? 0;
  }

  /**
   * The gold character with most votes; of equals the one with the greater weight, then the first by name. One without
   * weight, who never speaks, wins only where no other has a vote: PDNC lists some surnames (“Bounderby”) as silent
   * characters of their own beside the speaker who bears them (“Mr. Bounderby”).
   */
  winner(weightOf: (gold: string) => number): string | undefined {
    const silent = (gold: string) => Number(weightOf(gold) === 0);
    const ranked = [...this.#votes].sort(
      ([a, votesA], [b, votesB]) =>
        silent(a) - silent(b) || votesB - votesA || weightOf(b) - weightOf(a) || (a < b ? -1 : 1),
    );
    return ranked[0]?.[0];
  }
}

/** A ballot for each predicted character, from its mentions of one kind. */
export function pollMentions(
  mentions: readonly Mention[],
  kind: MentionKind,
  claim: Claim,
): ReadonlyMap<string, Ballot> {
  const ballots = new Map<string, Ballot>();
  for (const mention of mentions) {
    if (mention.kind !== kind) continue;
    const gold = claim(mention);
    const ballot = ballots.get(mention.character) ?? new Ballot();
    ballots.set(mention.character, ballot);
    ballot.add(gold);
  }
  return ballots;
}

/**
 * Asks one poll after the other; a character is decided by the first that has anything to say of it. One that no poll
 * knows stands for whoever speaks at least half of its quotations.
 */
export function decideStandIns(
  characters: readonly Character[],
  polls: readonly ReadonlyMap<string, Ballot>[],
  quotations: ReadonlyMap<string, Ballot>,
  weightOf: (gold: string) => number,
): StandIns {
  const standIns = new Map<string, string>();
  for (const { id } of characters) {
    const byName = polls
      .map((poll) => poll.get(id)?.winner(weightOf))
      .find((gold) => gold !== undefined);
    const gold = byName ?? halfSpeaker(quotations.get(id), weightOf);
    if (gold !== undefined) standIns.set(id, gold);
  }
  return standIns;
}

function halfSpeaker(ballot: Ballot | undefined, weightOf: (gold: string) => number) {
  const gold = ballot?.winner(weightOf);
  if (ballot === undefined || gold === undefined) return undefined;
  return 2 * ballot.votesFor(gold) >= ballot.cast ? gold : undefined;
}
