import { words } from "./words.ts";

/** Words of a court that sits, and of whoever takes part in it. */
export const COURT_WORDS = words(
  `coroner inquest jury jurymen juryman jurors juror judge magistrate magistrates court courtroom court-room courthouse
  witness witnesses witness-box evidence testimony testify testified deposed sworn oath examined cross-examined
  cross-examination counsel barrister attorney prosecutor prosecution defence defense prisoner accused plaintiff
  defendant dock bailiff tribunal trial verdict`,
);

/** What is said of whoever is called, or heard. */
export const WITNESS_WORDS = words(
  "called recalled witness witness-box sworn testified deposed box stand evidence testimony examined",
);

/** What is said of whoever questions a witness. */
export const EXAMINER_WORDS = words(
  "cross-examination cross-examined cross-examine cross-questioned questioned",
);
