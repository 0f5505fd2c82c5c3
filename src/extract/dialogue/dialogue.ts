import type { Manner } from "../../story/story.ts";
import { linkPronouns } from "../antecedents/link-pronouns.ts";
import type { Characters } from "../cast/character-draft.ts";
import type { SpeechCue } from "../cues/speech-cue.ts";
import { findManners, findSpeechCues } from "../cues/speech-cues.ts";
import { addNameless } from "../nameless/nameless.ts";
import { gendersAgree } from "../names/gender.ts";
import type { Quotations } from "../quotations/quotations.ts";
import type { Reading } from "../reading/reading.ts";
import type { KnownSpeakers } from "../references/known-speakers.ts";
import { ownerOf } from "../references/owner-of.ts";
import type { PersonPhrases } from "../references/person-phrase.ts";
import { findPersonPhrases } from "../references/person-phrases.ts";
import { type References, type Referents, resolveReferences } from "../references/references.ts";
import { scriptTurns } from "../script/script-turns.ts";
import type { SpokenTurn } from "../turns/conversation.ts";
import { attributeSpeakers } from "../turns/speakers.ts";
import { type TurnText, weighTurns } from "../turns/turn-evidence.ts";
import type { TurnWeights } from "../turns/turn-weights.ts";
import { weightsFor } from "../turns/weights-for.ts";
import { Witnesses } from "../turns/witnesses.ts";
import { findAddressees } from "./addressees.ts";
import { findAnsweringNames } from "./aliases/answering-names.ts";
import { readNameUses } from "./aliases/name-uses.ts";
import { withoutSilent } from "./heard.ts";
import { findIdentities } from "./identities.ts";
import { joinIdentities, renumberTurn } from "./renumber.ts";
import { gatherSpeeches, type Speech } from "./speeches.ts";
import { learnTagGenders } from "./tag-genders.ts";

/** What is decided of a dialogue so far. */
export interface Dialogue {
  /** As given, with those joined who turn out to be one. */
  readonly characters: Characters;
  readonly phrases: PersonPhrases;
  /** For each quotation, what the words around it say of its speaker. */
  readonly cues: readonly (SpeechCue | null)[];
  /** For each quotation, how its words come about. */
  readonly manners: readonly Manner[];
  readonly references: References;
  /** Who speaks each quotation and whom its tag means, as the references know it. */
  readonly known: KnownSpeakers;
  readonly speeches: readonly Speech[];
}

/** A dialogue that is decided for good. */
export interface SettledDialogue extends Omit<Dialogue, "references"> {
  readonly references: Referents;
}

/** Finds everything that a dialogue is decided by; nobody speaks yet. */
export function openDialogue(
  reading: Reading,
  quotations: Quotations,
  found: Characters,
): Dialogue {
  const met = reading.source.kind === "script" ? found : addNameless(reading, quotations, found);
  const { characters, phrases, cues, first } = readCues(reading, quotations, met);
  const manners = findManners(reading, quotations, phrases);
  const known = knownSpeakers(quotations, phrases, characters, [], []);
  return { characters, phrases, cues, manners, references: first, known, speeches: [] };
}

/**
 * Decides who speaks, to whom, and whom pronouns mean, in the light of what was decided before: speakers need
 * pronouns, and pronouns speakers. Twice is enough.
 */
export function decideDialogue(
  reading: Reading,
  quotations: Quotations,
  before: Dialogue,
  weights: TurnWeights = weightsFor(reading, quotations),
): Dialogue {
  const spoken = decideSpeakers(reading, quotations, before, weights);
  const joined = joinAnswering(reading, before, spoken);
  const decided = tellSpeeches(reading, quotations, joined.dialogue, joined.spoken);
  const { phrases, characters, known } = decided;
  const references = resolveReferences(reading, quotations, phrases, characters, known);
  return { ...decided, references };
}

/** Decides the same for the last time: pronouns are read once more by all that stands around them. */
export function settleDialogue(
  reading: Reading,
  quotations: Quotations,
  before: Dialogue,
): SettledDialogue {
  if (reading.source.kind === "script") return decideDialogue(reading, quotations, before);
  const spoken = decideSpeakers(reading, quotations, before, weightsFor(reading, quotations));
  const decided = tellSpeeches(reading, quotations, before, spoken);
  const first = before.references;
  return { ...decided, references: linkPronouns({ ...decided, reading, quotations, first }) };
}

function decideSpeakers(
  reading: Reading,
  quotations: Quotations,
  before: Dialogue,
  weights: TurnWeights,
): readonly SpokenTurn[] {
  if (reading.source.kind === "script")
    return scriptTurns(reading, quotations, before.phrases, before.references);
  const text = textOfTurns(reading, quotations, before);
  return attributeSpeakers(reading, weighTurns(text, weights), weights);
}

/** Joins the names that are only called to who answers, in what was read and in what was decided. */
function joinAnswering(
  reading: Reading,
  dialogue: Dialogue,
  spoken: readonly SpokenTurn[],
): { readonly dialogue: Dialogue; readonly spoken: readonly SpokenTurn[] } {
  const { characters, phrases, references } = dialogue;
  if (characters.isGiven || reading.source.kind === "script") return { dialogue, spoken };
  const uses = readNameUses(reading, phrases, references);
  const identities = findAnsweringNames(reading, characters.list, uses, spoken);
  if (identities.length === 0) return { dialogue, spoken };
  const numbers = new Map(identities);
  return {
    dialogue: { ...dialogue, ...joinIdentities(dialogue, identities) },
    spoken: spoken.map((turn) => renumberTurn(turn, numbers)),
  };
}

function tellSpeeches(
  reading: Reading,
  quotations: Quotations,
  before: Dialogue,
  spoken: readonly SpokenTurn[],
): Omit<Dialogue, "references"> {
  const { phrases, cues, manners, references } = before;
  const witnesses = new Witnesses(reading, quotations, phrases, references);
  const addressees = findAddressees(reading, quotations, witnesses, spoken, references).map(
    (found, index) => (manners[spoken[index]?.turn.quotation ?? -1] === "thought" ? [] : found),
  );
  return {
    ...{ phrases, cues, manners },
    characters: learnTagGenders(before.characters, phrases, spoken),
    known: knownSpeakers(quotations, phrases, before.characters, spoken, addressees),
    speeches: gatherSpeeches(reading, quotations, phrases, spoken, addressees, manners),
  };
}

/** What the next round of deciding weighs the turns by. */
export function textOfTurns(
  reading: Reading,
  quotations: Quotations,
  { characters, phrases, cues, references }: Dialogue,
): TurnText {
  const heard = withoutSilent(references, phrases, cues, characters);
  return { reading, quotations, phrases, characters, cues, references: heard };
}

interface Cues {
  readonly characters: Characters;
  readonly phrases: PersonPhrases;
  readonly cues: readonly (SpeechCue | null)[];
  /** The references as far as they can be told without speakers. */
  readonly first: References;
}

/** Reads the words around the quotations, and joins those who turn out to be one by them. */
function readCues(reading: Reading, quotations: Quotations, characters: Characters): Cues {
  const phrases = findPersonPhrases(reading, quotations, characters);
  const cues = findSpeechCues(reading, quotations, phrases);
  const first = resolveReferences(reading, quotations, phrases, characters, null);
  // A script says by its cues who is who; its people keep their numbers.
  const identities =
    reading.source.kind === "script"
      ? []
      : findIdentities(reading, quotations, phrases, cues, first, characters);
  if (identities.length === 0) return { characters, phrases, cues, first };
  const read = joinIdentities({ characters, phrases, references: first }, identities);
  return { characters: read.characters, phrases: read.phrases, cues, first: read.references };
}

function knownSpeakers(
  quotations: Quotations,
  phrases: PersonPhrases,
  characters: Characters,
  spoken: readonly SpokenTurn[],
  addressees: readonly (readonly number[])[],
): KnownSpeakers {
  const speaker = new Int32Array(quotations.list.length).fill(-1);
  const addressee = new Int32Array(quotations.list.length).fill(-1);
  const tagged = new Int32Array(phrases.list.length).fill(-1);
  spoken.forEach(({ turn, speaker: character }, index) => {
    speaker[turn.quotation] = character;
    addressee[turn.quotation] = addressees[index]?.[0] ?? -1;
    const tag = turn.cue;
    if (tag === null || tag.phrase < 0 || tag.strength !== "tag") return;
    const means = (phrase: number, whom: number) => {
      const { kind, gender } = phrases.list[phrase] ?? { kind: "name", gender: "unknown" };
      const own = characters.list[whom]?.gender ?? "unknown";
      if (kind === "pronoun" && gendersAgree(own, gender)) tagged[phrase] = whom;
    };
    means(tag.phrase, character);
    // “said her mother”: whom she says it to.
    const owner = ownerOf(phrases, tag.phrase);
    const whom = addressees[index]?.[0] ?? -1;
    if (owner >= 0 && whom >= 0) means(owner, whom);
  });
  return { speaker, addressee, tagged };
}
