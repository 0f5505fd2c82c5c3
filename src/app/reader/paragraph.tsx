import type { Span } from "../../story/story.ts";
import { isUnsure } from "../passages.ts";
import { type CastMember, castById } from "../state/cast.ts";
import type { Annotations, Run } from "./annotations.ts";
import { runsIn } from "./annotations.ts";

interface ParagraphProps {
  readonly text: string;
  readonly span: Span;
  readonly annotations: Annotations;
  readonly passage: Span | null;
  readonly heading: boolean;
}

/** A paragraph with its names in their colours and its speakers named. */
export function Paragraph({ text, span, annotations, passage, heading }: ParagraphProps) {
  const cast = castById.value;
  const runs = runsIn(span, annotations, passage).map((run) => (
    <RunView key={run.start} run={run} text={text} cast={cast} />
  ));
  return heading ? <h3 class="reader-heading">{runs}</h3> : <p>{runs}</p>;
}

interface RunProps {
  readonly run: Run;
  readonly text: string;
  readonly cast: ReadonlyMap<string, CastMember>;
}

function RunView({ run: { start, end, mention, speech, lit }, text, cast }: RunProps) {
  const words = text.slice(start, end);
  const named = mention === null ? undefined : cast.get(mention.character);
  const speaker = cast.get(speech?.utterance.speaker ?? "");
  const names = speech?.first === true && speech.start === start;
  const classes = [
    speech === null ? "" : "reader-speech",
    speech !== null && isUnsure(speech.utterance) ? "reader-unsure" : "",
    speech?.utterance.manner === undefined ? "" : `reader-${speech.utterance.manner}`,
    lit ? "reader-lit" : "",
  ];
  return (
    <>
      {names && <Speaker member={speaker} unsure={isUnsure(speech.utterance)} />}
      {names &&
        speech.utterance.together?.map((id) => (
          <Speaker key={id} member={cast.get(id)} unsure={false} />
        ))}
      <span class={classes.filter(Boolean).join(" ")} style={{ "--voice": speaker?.color ?? "" }}>
        {named === undefined || mention?.kind === "pronoun" ? (
          words
        ) : (
          <span
            class="reader-name"
            data-character={named.id}
            style={{ color: named.textColor }}
            title={named.name}
          >
            {words}
          </span>
        )}
      </span>
    </>
  );
}

function Speaker({ member, unsure }: { member: CastMember | undefined; unsure: boolean }) {
  const name = member?.name ?? "someone";
  return (
    <span
      class={unsure ? "reader-speaker reader-speaker-unsure" : "reader-speaker"}
      data-character={member?.id}
      style={{ color: member?.textColor ?? "" }}
      title={unsure ? `Probably ${name}: the text does not say so` : `${name} speaks`}
    >
      {unsure && member !== undefined ? `${name}?` : name}
    </span>
  );
}
