import { words } from "./words.ts";

/** Nouns for a woman or girl. */
export const FEMALE_NOUNS = words(
  `woman lady girl wife mother daughter sister aunt niece grandmother granddaughter widow bride maid maiden mistress
  queen princess duchess countess baroness landlady hostess governess nurse housekeeper housemaid waitress actress
  heroine nun matron goddess lass lassie stepmother stepdaughter sister-in-law mother-in-law daughter-in-law mamma mama
  mum mummy mom grandma granny spinster priestess schoolgirl fiancée fiancee girlfriend dame madam madame ma'am
  parlourmaid cook-maid dairymaid milkmaid chambermaid barmaid old-maid schoolmistress authoress`,
);

/** Nouns for a man or boy. */
export const MALE_NOUNS = words(
  `man gentleman boy husband father son brother uncle nephew grandfather grandson widower bridegroom groom king prince
  duke count baron lord landlord host butler footman waiter actor hero monk priest vicar curate clergyman parson bishop
  lad fellow chap stepfather stepson brother-in-law father-in-law son-in-law papa dad daddy grandpa bachelor
  schoolboy boyfriend sir policeman postman coachman gardener's-boy workman fisherman seaman nobleman countryman
  chairman foreman crewman spokesman squire valet porter sailor soldier schoolmaster friar abbot`,
);

/** Nouns for somebody by office, trade or part in the story, of either gender. */
export const ROLE_NOUNS = words(
  `doctor captain commander lieutenant ensign officer general colonel major sergeant corporal admiral inspector
  detective constable policeman judge magistrate lawyer solicitor attorney clerk teacher master mistress professor
  student pupil engineer pilot driver coachman cabman chauffeur conductor porter waiter waitress butler footman valet
  maid housekeeper cook nurse governess gardener landlord landlady innkeeper barman barmaid shopkeeper grocer baker
  butcher miller farmer shepherd fisherman sailor seaman soldier guard sentry messenger postman priest vicar curate
  parson clergyman bishop minister monk nun friar king queen prince princess duke duchess count countess baron lord
  lady squire knight president governor mayor senator ambassador secretary director manager banker merchant jeweller
  tailor dressmaker smith blacksmith carpenter mason painter artist poet author editor reporter journalist
  photographer musician singer actor actress dancer stranger tramp beggar thief robber pirate prisoner jailer gaoler
  warden keeper gamekeeper huntsman hunter guide interpreter visitor guest host hostess chairman president undertaker
  sexton surgeon physician dentist chemist scientist mechanic foreman harbourmaster harbormaster stationmaster
  headmaster headmistress schoolmaster schoolmistress landlord's-wife croupier marquis contessa chief boss coach
  counselor witch wizard sheriff marshal mate boatswain bosun purser steward stewardess skipper ferryman pilot
  coroner caretaker housemaid barkeep bartender matron apothecary astronomer librarian archivist abbess prior superior
  magician conjuror clown`,
);

/** Kinship, which needs somebody to be kin of: “his wife”. */
export const KIN_NOUNS = words(
  `wife husband mother father sister brother son daughter aunt uncle niece nephew cousin grandmother grandfather
  grandson granddaughter friend companion lover mistress master servant fiancé fiancée mamma papa mama mum dad mom
  sister-in-law brother-in-law mother-in-law father-in-law son-in-law daughter-in-law stepmother stepfather lady lord
  guest host partner neighbour neighbor`,
);

/** What people have and things have not: “Harris's voice”. */
export const HUMAN_POSSESSIONS = words(
  `voice eye eyes face hand hands head heart arm arms shoulder shoulders lip lips mouth brow hair cheek cheeks finger
  fingers smile mind thoughts feelings expression gaze look tone mother father sister brother wife husband son daughter
  aunt uncle friend lips breath tears knee knees foot feet lap chest throat words answer reply opinion manner character
  temper conduct behaviour anger surprise life death nose ear ears chin jaw back soul spirits conscience`,
);

/** Verbs in the past tense that only people are the subject of, as a rule. */
export const HUMAN_VERBS = words(
  `smiled nodded laughed sighed thought looked glanced stared frowned shrugged blushed grinned wept felt knew wished
  hoped wondered believed remembered forgot decided listened heard saw watched read wrote walked sat stood rose knelt
  hesitated paused turned gazed bowed shook leaned waited drank ate dressed married loved hated wanted liked feared
  laughed winced sobbed whispered coloured colored started trembled shuddered gave took put held opened closed caught
  entered left ran hurried stepped strode went came sprang crossed followed lifted raised dropped kissed refused tried
  understood realized realised noticed swallowed reached`,
);

/** The same as stories in the present tense tell them. */
export const PRESENT_HUMAN_VERBS = words(
  `smiles nods laughs sighs thinks looks glances stares frowns shrugs blushes grins weeps feels knows wishes hopes
  wonders believes remembers forgets decides listens hears sees watches reads writes walks sits stands rises kneels
  hesitates pauses turns gazes bows shakes leans waits drinks eats marries loves hates wants likes fears winces sobs
  starts trembles shudders gives takes puts holds opens closes catches understands realizes realises notices swallows
  reaches comes goes gets pulls pushes raises lifts drops picks steps runs crosses blinks snorts climbs lies lets keeps
  pours rolls bites rubs wipes grabs hands leaves stops tries checks points throws`,
);

/** Whether a list knows a noun as one for somebody by what they are or do; kinship aside. */
export function isPersonNoun(noun: string): boolean {
  return FEMALE_NOUNS.has(noun) || MALE_NOUNS.has(noun) || ROLE_NOUNS.has(noun);
}

/** Words by which whoever tells a story means themselves. */
export const OWN_WORDS = words("i me my i'd i'm i've i'll");
