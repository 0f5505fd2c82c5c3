import { words } from "./words.ts";

/** Before somebody these tell of them as thought of, wished for or spoken about, not as there: “remembered Otto”. */
export const THINKING = words(
  `think thinks thinking thought remember remembers remembered remembering recall recalled recalling wonder wondered
  wondering imagine imagined imagining dream dreamed dreamt dreaming wish wished wishing hope hoped hoping miss missed
  missing fear feared fearing expect expected expecting forget forgot forgotten forgetting picture pictured suppose
  supposed await awaited awaiting resemble resembled long longed longing mourn mourned regret regretted memory memories
  recollection thoughts notion`,
);

/** Somebody wants to do something, with “to” and a verb: “meant to tell Otto”. */
export const WANTING = words(
  `want wants wanted wanting mean means meant intend intended plan plans planned planning decide decided resolve resolved
  promise promised need needed going hope hoped wish wished long longed ought determined prepared expected arranged
  proposed swore vowed refused forbade forbidden`,
);

/** With “of”, “about”, “from” or “for” these are about somebody elsewhere: “heard from Otto”, “waited for Otto”. */
export const TELLING = words(
  `speak speaks spoke spoken speaking talk talks talked talking tell tells told telling say says said saying hear hears
  heard hearing news word words message messages story stories tale tales gossip rumour rumours rumor question questions
  ask asked asking inquire inquired enquired complain complained read report reported mention mentioned joke joked portrait
  picture photograph name wait waits waited waiting search searched searching looked looking sent send sending`,
);

/** With “to” too: “wrote to Otto”. */
export const WRITING = words(
  "write writes wrote written writing letter letters note telegram telegraphed cabled telephoned wired",
);

/** Right before somebody these leave them out: “without Otto”, “like Otto”, “concerning Otto”. */
export const LEAVING_OUT = words(
  "without like unlike than concerning regarding except besides despite",
);

/** Between a word for thinking or telling and the one who is meant: “about”, “of how”, “that the old”. */
export const ABOUT = words("about of from for after on upon how what that whether when why if");

/** What would be done is not done yet. */
export const MODALS = words("would should might may must will shall ought 'd 'll");

/** Times far from the story's own: “years ago”, “as a boy”. */
export const LONG_AGO = words("ago formerly childhood boyhood girlhood yesteryear");
/** With “before”, “earlier” or “since” these are as far. */
export const LONG_SPANS = words(
  "year years month months week weeks days century centuries decades",
);

/** After “was” or “were”: somebody is not there. */
export const GONE = words("dead gone away absent missing buried abroad elsewhere");

/** What somebody has about them, and is there where it is. */
export const BODY = words(
  `hand hands arm arms eye eyes face voice head shoulder shoulders lip lips mouth hair finger fingers cheek cheeks brow
  forehead chin back side breath gaze smile look looks glance expression chest breast heart tone tones foot feet knee
  knees lap presence company ear ears neck skin body figure words reply answer laughter laugh tears manner features throat
  wrist wrists palm palms elbow legs leg grip embrace kiss sleeve coat hat shadow footsteps step steps attention question
  questions remark remarks observation behaviour behavior conduct silence sigh cry shout scream whisper nod frown grin`,
);
