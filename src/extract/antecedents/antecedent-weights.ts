/** What can be seen of somebody whom “he” or “she” might mean. Points are the sum of what is seen, times its weight. */
export type AntecedentFeature =
  /** The first reading of pronouns means them, in the narration; within a quotation. */
  | "firstReading"
  | "firstReadingQuoted"
  | "unknownGender"
  /** For each doubling of their mentions so far, a quarter. */
  | "mentions"
  /** Not mentioned for more than 16 sentences; last mentioned in another scene, within a quotation. */
  | "longAgo"
  | "otherScene"
  | "talkedOf"
  /** Mentioned in this paragraph; for each doubling of their names there. */
  | "inParagraph"
  | "namedInParagraph"
  /** Named since the last such pronoun: as the last one, alone, as a subject, an owner, in this sentence, in speech. */
  | "newest"
  | "newAlone"
  | "newSubject"
  | "newOwner"
  | "newHere"
  | "newQuoted"
  /** The subject of this sentence, for “he” again; of the sentence before; of the clause, for its own object. */
  | "sameSubject"
  | "lastSubject"
  | "ownObject"
  /** Named later in this sentence, for a subject; next of all of the gender, but only sentences later. */
  | "namedBelow"
  | "namedLate"
  /** Speaks the last quotation before in this paragraph, for a subject; the next one. */
  | "hasSpoken"
  | "willSpeak"
  /** Within a quotation: speaks it, hears it, is mentioned in it. */
  | "speaks"
  | "hears"
  | "sameQuotation"
  /** Not mentioned yet at all, but named soon; within 32 sentences; later. */
  | "namedSoon"
  | "namedThen"
  | "namedMuchLater"
  /** Nobody in the cast: in the narration, in speech; after “a young man” in this sentence, since the last pronoun. */
  | "nobody"
  | "nobodyQuoted"
  | "stranger"
  | "newStranger"
  /** The same as the last such pronoun: in the same sentence, one, two or three, up to eight after it; in speech. */
  | "kept"
  | "keptOne"
  | "keptThree"
  | "keptEight"
  | "keptQuoted"
  | "keptQuotedOne"
  | "keptQuotedThree"
  | "keptQuotedEight"
  /** The same, who was named again since; while somebody else was; over the end of a paragraph. */
  | "keptNamed"
  | "keptOverOther"
  | "keptOverParagraph"
  /** The same: “he … his”; “he … him” within a clause; nobody in the cast again, in this sentence, the next, later. */
  | "keptOwner"
  | "keptObject"
  | "keptNobody"
  | "keptNobodyOne"
  | "keptNobodyLater";

export type AntecedentWeights = Readonly<Record<AntecedentFeature, number>>;
