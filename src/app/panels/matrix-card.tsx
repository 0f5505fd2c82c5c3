import type { MatrixHover } from "../../view/matrix-data.ts";
import { nameOf } from "../state/cast.ts";
import { counting } from "../state/found.ts";
import { characterAt } from "../state/matrix.ts";
import { ties } from "../state/network.ts";
import { counted } from "./counted.ts";

/** What a cell says, in words, beside it; the keyboard's is read out. */
export function MatrixCard({ hover }: { hover: MatrixHover }) {
  const { row, column, x, y, byKeyboard } = hover;
  const [from, to] = [characterAt(row), characterAt(column)];
  if (from === null || to === null) return null;
  return (
    <div
      class="hover-card matrix-card"
      role={byKeyboard ? "status" : "tooltip"}
      style={{
        left: `${x}px`,
        top: `${y}px`,
        "--flip": x > window.innerWidth - 260 ? "-100%" : "0%",
      }}
    >
      {from === to ? <strong>{nameOf(from)}</strong> : <CellWords from={from} to={to} />}
    </div>
  );
}

function CellWords({ from, to }: { from: string; to: string }) {
  const tie = ties.value.find(
    ({ source, target }) =>
      (source === from && target === to) || (source === to && target === from),
  );
  const names = (
    <strong>
      {nameOf(from)} to {nameOf(to)}
    </strong>
  );
  if (tie === undefined) {
    return (
      <>
        {names}
        <span class="quiet">nothing in the scenes shown</span>
      </>
    );
  }
  const isForward = tie.source === from;
  const lines = isForward ? tie.forward : tie.backward;
  const back = isForward ? tie.backward : tie.forward;
  const about = isForward ? tie.referenceForward : tie.reference - tie.referenceForward;
  const unit = counting.value.dialogue === "words" ? "word" : "line";
  const together = counting.value.copresence.unit === "scene" ? "scene" : "passage";
  const parts = [
    lines > 0 && counted(lines, unit),
    about > 0 && `${counted(about, "line")} about ${nameOf(to)}`,
    tie.copresence > 0 && `${counted(tie.copresence, together)} together`,
    tie.held > 0 && "held over between scenes",
  ].filter((part) => part !== false);
  return (
    <>
      {names}
      <span>{parts.length > 0 ? parts.join(" · ") : "nothing this way"}</span>
      {back > 0 && <span class="quiet">{counted(back, unit)} the other way</span>}
    </>
  );
}
