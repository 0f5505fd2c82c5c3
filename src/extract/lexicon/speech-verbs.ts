import { words } from "./words.ts";

const PAST = words(
  `said says say replied replies answered answers asked asks cried cries exclaimed returned inquired enquired continued
  added observed remarked repeated whispered murmured muttered shouted called declared began resumed rejoined responded
  retorted demanded interrupted interposed announced protested explained suggested admitted agreed insisted urged pleaded
  begged commented concluded ventured stammered stuttered gasped groaned moaned sobbed sighed snapped snarled growled
  grumbled hissed screamed shrieked yelled bellowed roared barked ordered commanded warned promised assured informed told
  tells persisted pursued proceeded corrected countered conceded confessed acknowledged echoed reminded objected offered
  quipped joked teased chuckled laughed giggled breathed croaked drawled faltered mumbled panted squeaked squealed
  thundered wailed whimpered wondered thought mused reflected advised argued assented affirmed asserted averred bawled
  blurted boasted bragged broke burst chimed chirped complained complimented confided confirmed consented crooned
  decided denied directed ejaculated exhorted finished greeted grunted guessed hinted implored instructed intoned
  invited jeered lamented maintained mentioned noted nodded opined prompted proposed quavered queried questioned
  quoted raged read reasoned reassured recalled recited recollected recommended related reported requested responded
  sang scoffed scolded shot smiled sneered sniffed snorted spat spoke stated summoned swore taunted went whined
  volunteered vowed yawned cautioned challenged coaxed concurred cooed cursed deadpanned elaborated emphasized
  emphasised encouraged fretted fumed gritted gulped howled huffed interjected mocked mouthed nagged piped
  pointed pressed pronounced purred rasped rumbled simpered soothed speculated spluttered sputtered supplied
  surmised theorized trailed tried twittered uttered wept wheedled wheezed yelped quoth rapped crowed clarified
  remonstrated expostulated apologised apologized apostrophised adjured accosted hailed bade thanked congratulated
  saying asking crying adding exclaiming replying answering remarking observing whispering murmuring shouting
  finished ended cackled gurgled chattered babbled shrilled trumpeted hollered put hesitated puffed pondered counted
  hazarded interpreted floundered asseverated`,
);

/** What follows “to”, “would” and the like where speech is reported: “would say”, “hastened to add”. */
export const PLAIN_INFINITIVES = words(
  `say reply answer ask cry exclaim inquire enquire remark observe repeat whisper murmur mutter shout declare rejoin
  respond retort demand interpose announce protest explain insist stammer add continue resume return call ejaculate
  interrupt snap yell scream hiss drawl query growl gasp groan begin tell admit agree suggest inform pursue proceed
  urge plead venture assure assert reiterate bawl remonstrate argue conclude object falter persist sob sigh snarl roar
  grumble hint correct interject confess acknowledge warn beg assent chuckle advise comment quote reason think muse
  reflect wonder whine croak squeak mention state`,
);

/** The same as the present tense tells them: “says”, “replies”, “whispers”. */
export const PRESENT_SPEECH_VERBS: ReadonlySet<string> = new Set(
  [...PLAIN_INFINITIVES].map((verb) =>
    verb.endsWith("y")
      ? verb.replace(/y$/, "ies")
      : `${verb}${/(?:s|sh|ch|o)$/.test(verb) ? "es" : "s"}`,
  ),
);

/** Of those, the ones that are nouns as well. */
const PLURALS = words(
  `answers cries remarks whispers murmurs shouts returns calls screams groans sighs sobs demands comments hints objects
  reasons states roars protests snaps hisses yells queries growls gasps snarls`,
);

const PRESENT = [...PRESENT_SPEECH_VERBS].filter((verb) => !PLURALS.has(verb));

/** Verbs that report speech, as tags use them, and the same in -ing and in the present tense. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([
  ...PAST,
  ...[...PAST].flatMap(inIng),
  ...PRESENT,
]);

/** “announced” → “announcing”, “replied” → “replying”; nothing for irregular verbs. */
function inIng(verb: string): readonly string[] {
  if (!verb.endsWith("ed") || verb.length < 5) return [];
  return [verb.endsWith("ied") ? `${verb.slice(0, -3)}ying` : `${verb.slice(0, -2)}ing`];
}

/** Of those, the ones that are speech wherever they stand beside a quotation; the others may be what the speaker does. */
export const PLAIN_SPEECH_VERBS = words(
  `said says replied answered asked cried exclaimed inquired enquired remarked observed repeated whispered murmured
  muttered shouted declared rejoined responded retorted demanded interposed announced protested explained insisted
  stammered added continued resumed returned called quoth ejaculated interrupted snapped yelled screamed hissed
  drawled queried ordered growled gasped groaned began told admitted agreed suggested informed exhorted`,
);

/** Nouns that carry speech: “Ferrell's voice was sharp”. */
export const VOICE_NOUNS = words(
  `voice tone reply answer response question words whisper cry shout tones remark exclamation retort rejoinder inquiry
  enquiry query comment observation murmur protest greeting command appeal announcement assertion assurance explanation
  ejaculation reminder suggestion warning salutation accents`,
);

/** Verbs of tags (“Lucy nodded”) that without a quotation beside them are something done, and report no speech. */
export const DEEDS = words(
  `put read shot broke burst smiled sneered sniffed snorted spat nodded laughed chuckled giggled sighed gulped hesitated
  pressed pointed trailed tried finished ended rapped puffed wept sobbed yawned breathed panted counted hailed faltered
  gasped groaned trembled tries huffed gritted started`,
);
