import { useEffect, useRef } from "preact/hooks";
import type { MatrixData, MatrixEvents } from "../../view/matrix-data.ts";
import { type MatrixView, mountMatrix } from "../../view/matrix-view.ts";
import { tieId } from "../../view/network-edges.ts";
import {
  characterAt,
  matrixData,
  matrixHeight,
  matrixHover,
  matrixWidth,
  tieAt,
} from "../state/matrix.ts";
import { hoveredCharacter, hoveredTie, select, toggleCharacter } from "../state/selection.ts";
import { MatrixCard } from "./matrix-card.tsx";
import { useView } from "./use-view.ts";

const EVENTS: MatrixEvents = {
  onHover: (over) => {
    const tie = over === null ? null : tieAt(over.row, over.column);
    matrixHover.value = over;
    hoveredTie.value = tie === null ? null : tieId(tie.source, tie.target);
  },
  onCell: (row, column) => {
    const tie = tieAt(row, column);
    const alone = row === column ? characterAt(row) : null;
    if (alone !== null) toggleCharacter(alone);
    else select(tie === null ? null : { kind: "tie", ...tie });
  },
  onName: (place) => {
    const id = characterAt(place);
    if (id !== null) toggleCharacter(id);
  },
  onNameHover: (place) => {
    hoveredCharacter.value = place === null ? null : characterAt(place);
  },
};

/** The network as a matrix: who speaks to whom, row to column, the darker the more. */
export function Matrix() {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      matrixWidth.value = element.clientWidth;
      matrixHeight.value = element.clientHeight;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      matrixHover.value = null;
    };
  }, []);
  const data = matrixData.value;
  return (
    <div class="matrix-frame" ref={frame}>
      {data !== null && data.layout.members.length > 0 && <Cells data={data} />}
      {data?.layout.members.length === 0 && (
        <p class="network-empty">Nobody has a tie in this text.</p>
      )}
      {matrixHover.value !== null && <MatrixCard hover={matrixHover.value} />}
    </div>
  );
}

function Cells({ data }: { data: MatrixData }) {
  const view = useRef<MatrixView | null>(null);
  const mount = (node: HTMLElement, first: MatrixData) => mountMatrix(node, first, EVENTS);
  const element = useView(mount, data, view);
  return <div class="matrix-scroll" ref={element} />;
}
