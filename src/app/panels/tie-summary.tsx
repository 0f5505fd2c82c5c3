import type { Story } from "../../story/story.ts";
import { castById } from "../state/cast.ts";
import { counting } from "../state/found.ts";
import type { TieFacts } from "../state/network.ts";
import { select } from "../state/selection.ts";
import { shownNetwork } from "../state/shown-network.ts";
import { counted } from "./counted.ts";
import { TieHistory } from "./tie-history.tsx";

interface TieProps {
  readonly story: Story;
  readonly source: string;
  readonly target: string;
}

/** A tie: the two, and how its weight was counted. */
export function TieSummary({ story, source, target }: TieProps) {
  const network = shownNetwork.value;
  const edge = network?.edge(source, target);
  const facts = edge === undefined ? undefined : network?.getEdgeAttributes(edge);
  return (
    <>
      <header>
        <p class="eyebrow">Tie</p>
        <h2>
          <Name id={source} /> <span class="quiet">and</span> <Name id={target} />
        </h2>
      </header>
      {facts === undefined ? (
        <p class="facts">Nothing between them in the scenes shown.</p>
      ) : (
        <Count {...facts} source={source} target={target} />
      )}
      <TieHistory story={story} source={source} target={target} />
    </>
  );
}

/** Says of what a weight is the sum. */
function Count(facts: TieFacts) {
  const { weight, copresence, forward, backward, reference, held, source, target } = facts;
  if (held > 0) {
    return (
      <p class="facts">
        Nothing between them in the scenes shown. A tie of weight <b>{held}</b> is held over, since
        scenes before and after have one.
      </p>
    );
  }
  const first = castById.value.get(source)?.name ?? "";
  const second = castById.value.get(target)?.name ?? "";
  const unit = counting.value.dialogue === "words" ? "word" : "line";
  const together = counting.value.copresence.unit === "scene" ? "scene" : "passage";
  return (
    <>
      <p class="facts">
        Weight <b>{weight}</b>, which is
      </p>
      <ul class="weight-parts">
        {forward > 0 && (
          <li>
            {counted(forward, unit)} by {first} to {second}
          </li>
        )}
        {backward > 0 && (
          <li>
            {counted(backward, unit)} by {second} to {first}
          </li>
        )}
        {copresence > 0 && <li>{counted(copresence, together)} with both</li>}
        {reference > 0 && <li>{counted(reference, "line")} by one about the other</li>}
      </ul>
    </>
  );
}

function Name({ id }: { id: string }) {
  const member = castById.value.get(id);
  return (
    <button
      type="button"
      class="name-link"
      style={{ color: member?.textColor ?? "" }}
      onClick={() => select({ kind: "character", id })}
    >
      {member?.name ?? id}
    </button>
  );
}
