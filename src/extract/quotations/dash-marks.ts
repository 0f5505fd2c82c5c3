import { wordAt } from "../../text/tokens.ts";
import type { Paragraph, Reading } from "../reading/reading.ts";
import { isNarration } from "./is-narration.ts";
import type { MarkReader } from "./quotation-marks.ts";
import { isTag, isTagBySpeaker } from "./tag-at.ts";

/**
 * A dash at the start of a paragraph opens speech. It ends with the paragraph, or where a tag begins; another dash
 * takes it up again, and so does the sentence after the tag, unless it tells what somebody did.
 *
 *     — Come in, said Ines. — It is late.       — Come in, Ines said. It is late. She yawned.
 *     ^^^^^^^^^^            ^^^^^^^^^^^^^       ^^^^^^^^^^            ^^^^^^^^^^^
 */
export function dashMarks(reading: Reading): MarkReader {
  const { text, tokens, sentenceOf } = reading;
  /** The last token before the tag that closed a speech which nothing has taken up again; -1 where there is none. */
  let beforeTag = -1;
  return (token, isOpen, paragraph) => {
    const mark = text[tokens.starts[token] ?? 0] ?? "";
    if (isOpen ? !isBeforeTag(token, mark) : !opens(token, mark, paragraph)) return null;
    beforeTag = isOpen ? token : -1;
    return isOpen ? "close" : "open";
  };

  /** “Come in, Ines said”; after a full stop only “said Ines”, since “Otto said so” may be what is said. */
  function isBeforeTag(token: number, mark: string): boolean {
    if (!/[,.!?…]/.test(mark)) return false;
    return isTag(tokens, token + 1) || (mark !== "." && isTagBySpeaker(tokens, token + 1));
  }

  function opens(token: number, mark: string, paragraph: Paragraph): boolean {
    if (!/[—–-]/.test(text[paragraph.start] ?? "")) return false;
    const dash = token === paragraph.firstToken ? /[—–-]/ : /[—–]/;
    return dash.test(mark) || isTakenUp(token, paragraph);
  }

  /** Whether the sentence after the tag begins, and is speech. */
  function isTakenUp(token: number, { firstToken, endToken }: Paragraph): boolean {
    if (beforeTag < firstToken || token <= beforeTag + 1) return false;
    if (sentenceOf[token] === sentenceOf[token - 1]) return false;
    return /[.!?]/.test(wordAt(tokens, token - 1)) && !isNarration(reading, token, endToken);
  }
}
