import { dragging } from "./incoming.ts";
import { CastPanel } from "./panels/cast-panel.tsx";
import { ErrorMessage } from "./panels/error-message.tsx";
import { HelpDialog } from "./panels/help-dialog.tsx";
import { InTurn } from "./panels/in-turn.tsx";
import { JobBar } from "./panels/job-bar.tsx";
import { NetworkPanel } from "./panels/network-panel.tsx";
import { PasteDialog } from "./panels/paste-dialog.tsx";
import { SearchDialog } from "./panels/search-dialog.tsx";
import { SelectionPanel } from "./panels/selection-panel.tsx";
import { TimelinePanel } from "./panels/timeline-panel.tsx";
import { TopBar } from "./panels/top-bar.tsx";
import { Reader } from "./reader/reader.tsx";
import { dialog } from "./state/dialog.ts";
import { reading } from "./state/reading.ts";
import { isTimelineAlone, timelineShare } from "./state/timeline-height.ts";

/** The whole screen. */
export function Page() {
  const story = reading.value?.story ?? null;
  return (
    <>
      <TopBar />
      <div class={panelsClass(story !== null)} style={panelsStyle()}>
        <CastPanel />
        <NetworkPanel />
        <aside class="reader" aria-label="Reader">
          {story !== null && <SelectionPanel story={story} />}
          {story !== null && (
            <InTurn turn={2}>
              <Reader story={story} />
            </InTurn>
          )}
        </aside>
        <TimelinePanel />
      </div>
      <JobBar />
      <ErrorMessage />
      {dragging.value && <div class="drop">Drop a story to read it</div>}
      {dialog.value === "search" && <SearchDialog />}
      {dialog.value === "paste" && <PasteDialog />}
      {dialog.value === "help" && <HelpDialog />}
    </>
  );
}

function panelsClass(isOpen: boolean): string {
  const classes = ["panels"];
  if (!isOpen) classes.push("panels-empty");
  if (isTimelineAlone.value) classes.push("panels-timeline");
  return classes.join(" ");
}

function panelsStyle(): Record<string, string> {
  const share = timelineShare.value;
  return share === null ? {} : { "--timeline-height": `${(100 * share).toFixed(1)}%` };
}
