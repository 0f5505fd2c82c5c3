import { computed } from "@preact/signals";
import { type CastMember, cast } from "../state/cast.ts";
import { hoveredCharacter, selection, toggleCharacter } from "../state/selection.ts";
import { shownNetwork } from "../state/shown-network.ts";

const mostScenes = computed(() => Math.max(1, ...cast.value.map(({ scenes }) => scenes)));

/** The characters, most prominent first; a bar is as long as the scenes they are in, full for the scenes shown. */
export function CastPanel() {
  return (
    <aside class="cast" aria-label="Cast">
      <header class="panel-header">
        <h2>Cast</h2>
        <span class="count">{cast.value.length}</span>
        <span class="cast-columns" aria-hidden="true">
          <span>scenes</span>
          <span>lines</span>
        </span>
      </header>
      {cast.value.length === 0 ? (
        <p class="hint">Nobody was found in this text.</p>
      ) : (
        <ul class="cast-list">
          {cast.value.map((member) => (
            <CastRow
              key={member.id}
              member={member}
              shown={scenesShown(member.id)}
              chosen={isChosen(member.id)}
            />
          ))}
        </ul>
      )}
    </aside>
  );
}

function isChosen(id: string): boolean {
  const chosen = selection.value;
  if (chosen?.kind === "character") return chosen.id === id;
  return chosen?.kind === "tie" && (chosen.source === id || chosen.target === id);
}

/** How many of the scenes shown a character is in. */
function scenesShown(id: string): number {
  const network = shownNetwork.value;
  return network?.hasNode(id) ? network.getNodeAttribute(id, "scenes") : 0;
}

interface RowProps {
  readonly member: CastMember;
  readonly shown: number;
  readonly chosen: boolean;
}

/** Drawn again only when its own numbers change: it depends on its properties and on what never changes in a story. */
function CastRow({ member, shown, chosen }: RowProps) {
  const { id, name, color, scenes, lines, aliases } = member;
  const absent = shown === 0 && scenes > 0;
  const share = (count: number) => `${(100 * count) / mostScenes.value}%`;
  return (
    <li>
      <button
        type="button"
        class={absent ? "cast-row cast-absent" : "cast-row"}
        aria-pressed={chosen}
        title={aliases.length > 0 ? `${name}, also ${aliases.join(", ")}` : name}
        onClick={() => toggleCharacter(id)}
        onPointerEnter={() => {
          hoveredCharacter.value = id;
        }}
        onPointerLeave={() => {
          hoveredCharacter.value = null;
        }}
      >
        <span class="cast-name">{name}</span>
        <span class="cast-number">
          {shown === scenes ? scenes : `${shown}/${scenes}`}
          <span class="visually-hidden"> scenes,</span>
        </span>
        <span class="cast-number">
          {lines}
          <span class="visually-hidden"> lines</span>
        </span>
        <span class="cast-bar" style={{ color }}>
          <span class="cast-bar-whole" style={{ width: share(scenes) }} />
          <span class="cast-bar-shown" style={{ width: share(shown) }} />
        </span>
      </button>
    </li>
  );
}
