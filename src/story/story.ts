/**
 * The model: what Dramatis knows of a story. Every value is plain data, never changed in place.
 *
 * All offsets count UTF-16 code units of `Story.text` from 0; ends are exclusive.
 */

/** A stretch of the text: `[start, end)`. */
export type Span = readonly [start: number, end: number];

export type StoryKind = "prose" | "script" | "sceneList";

/** The file that a story was read from. */
export interface SourceFile {
  readonly name: string;
  readonly mediaType: string;
  /** Size of the file as it was read, before decoding. */
  readonly bytes: number;
  /** SHA-256 of those bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** How a scene begins: with its chapter, at a break that the author marked, or where the story plainly moves on. */
export type SceneBeginning = "chapter" | "marked" | "inferred";

/** Scenes follow each other without a gap inside a chapter; front and back matter belongs to none. */
export interface Scene {
  readonly id: string;
  /** Id of the chapter that the scene lies in. */
  readonly chapter: string;
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  readonly begins: SceneBeginning;
  /** 0 to 1: how sure it is that a scene begins here; 1 unless that was inferred. */
  readonly confidence: number;
  /** When it happens, where somebody says so. */
  readonly time?: SceneTime;
  /** Its place in the order of telling, from 0, in a story whose scenes are in another order. */
  readonly told?: number;
}

/** A number (of a day, of a year…), or a date as ISO 8601 writes it: `1890-05`, `1890-05-02`, `1890-05-02T14:30`. */
export type SceneTime = number | string;

export type Gender = "female" | "male" | "unknown";
export type CharacterKind = "person" | "group";

export interface Character {
  readonly id: string;
  readonly name: string;
  /** The other names that the text uses, most frequent first. */
  readonly aliases: readonly string[];
  readonly gender: Gender;
  readonly kind: CharacterKind;
  /** The “I” of a first-person story. */
  readonly narrator?: true;
}

/**
 * What the narration says of somebody where it names them: that they do something, how they are, or only that there is
 * such a person, as in a memory, a plan, a supposition, or where a thing of theirs is named.
 */
export type MentionRole = "acts" | "seen" | "named";

export type MentionKind = "name" | "description" | "pronoun";

/** A place where the text refers to a character. Mentions do not overlap and come in text order. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly character: string;
  readonly kind: MentionKind;
  /** `null` within a speech: there somebody is talked about. */
  readonly role: MentionRole | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** How the text shows who speaks: by a name, by a pronoun or noun phrase, by nothing, by a script's cue. */
export type SpeechCue = "explicit" | "anaphoric" | "implicit" | "script";

/** One speech by one speaker, however often the narration interrupts it. */
/** How quoted words come about: said, thought (“Never,” thought Lucy), or written and read (the note said: “Come”). */
export type Manner = "speech" | "thought" | "writing";

export interface Utterance {
  /** Its parts in text order, quotation marks included. */
  readonly spans: readonly Span[];
  readonly speaker: string | null;
  /** Who else speaks it in the same breath: “Long live the Queen!” is cried by three. Only scripts know. */
  readonly together?: readonly string[];
  readonly addressees: readonly string[];
  readonly cue: SpeechCue;
  /** Left out for speech. Thoughts are said to nobody. */
  readonly manner?: Exclude<Manner, "speech">;
  /** 0 to 1: how likely `speaker` is right. 0 where there is none. */
  readonly confidence: number;
}

export type InteractionKind = "copresence" | "dialogue" | "reference";

/** How near each other two must be in the text of a scene to be together. */
export type Nearness =
  | { readonly unit: "scene" }
  /** Both in a stretch of so many paragraphs, sentences or words. */
  | { readonly unit: "paragraphs" | "sentences" | "words"; readonly within: number };

/** How interactions are counted. */
export interface Counting {
  readonly copresence: Nearness;
  readonly dialogue: "utterances" | "words";
}

/** What two characters do together in one scene. There is one at most for each kind, scene, `from` and `to`. */
export interface Interaction {
  readonly kind: InteractionKind;
  readonly scene: string;
  /** Speaker (dialogue, reference); for co-presence, which has no direction, the earlier in the cast. */
  readonly from: string;
  readonly to: string;
  /** How many passages of `evidence` there are, unless `Story.counting` counts the words of dialogue. */
  readonly weight: number;
  readonly evidence: readonly Span[];
}

type DiagnosticCode =
  | "no-characters"
  | "no-dialogue"
  | "no-speaker"
  | "no-text"
  | "replaced-characters"
  | "unclosed-quotation";

/** Something the reader of the story should know; it never stops the reading. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: "info" | "warning";
  readonly message: string;
  readonly span: Span | null;
}

export interface Story {
  readonly format: "dramatis/story";
  readonly version: 1;
  readonly title: string;
  readonly author: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly kind: StoryKind;
  readonly source: SourceFile;
  readonly text: string;
  /** Of the scenes, in order. */
  readonly paragraphs: readonly Span[];
  readonly chapters: readonly Chapter[];
  readonly scenes: readonly Scene[];
  /** Most prominent first. */
  readonly characters: readonly Character[];
  readonly mentions: readonly Mention[];
  readonly utterances: readonly Utterance[];
  /** How `interactions` were counted. */
  readonly counting: Counting;
  readonly interactions: readonly Interaction[];
  readonly diagnostics: readonly Diagnostic[];
}
