import { expect, test } from "vitest";
import { paragraphs, read, speakersOf } from "../read.ts";

test("a beat whose sentence begins with a name shows the speaker, rather than who was called", () => {
  const speakers = speakersOf(
    read(
      paragraphs(
        "Ines sat by the stove. The Doctor stood beside Ines. Otto lay on the bench.",
        "“He must sleep, Ines,” said the Doctor.",
        "“Soon, Doctor. I must know where they went.”",
        "“Is it not plain, Ines? Where would they go?” Otto closed his eyes.",
      ),
    ),
  );
  expect(speakers).toEqual(["the Doctor", "Ines", "Otto"]);
});
