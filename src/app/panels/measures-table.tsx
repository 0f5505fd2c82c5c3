import { useSignal } from "@preact/signals";
import { MEASURES, type MeasureWords, writeMeasure } from "../../graph/measure-words.ts";
import type { CharacterMeasures, NetworkMeasures } from "../../graph/measures.ts";
import { communityColor } from "../../layout/appearance.ts";
import { measures } from "../state/measures.ts";
import { selection, toggleCharacter } from "../state/selection.ts";
import { theme } from "../state/theme.ts";
import { counted } from "./counted.ts";

type Key = MeasureWords["key"];

/** Groups are names and not amounts: the first comes first. */
const ASCENDING: ReadonlySet<Key> = new Set<Key>(["component", "community"]);

/** What can be measured of each character's place in the network shown, sorted by any of it. */
export function MeasuresTable() {
  const sortedBy = useSignal<Key>("weightedDegree");
  const measured = measures.value;
  if (measured === null) return <p class="network-empty">Measuring…</p>;
  const chosen = selection.value;
  const explained = MEASURES.find(({ key }) => key === sortedBy.value);
  const rows = sortBy(measured.characters, sortedBy.value);
  return (
    <div class="measures">
      <WholeNetwork measured={measured} />
      <p class="measures-meaning" aria-live="polite">
        <b>{explained?.label}.</b> {explained?.meaning}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="tie-table" tabIndex={0} aria-label="Measures">
        <table>
          <thead>
            <tr>
              <th scope="col">Character</th>
              {MEASURES.map(({ key, label, meaning }) => (
                <th
                  key={key}
                  scope="col"
                  aria-sort={
                    key !== sortedBy.value
                      ? "none"
                      : ASCENDING.has(key)
                        ? "ascending"
                        : "descending"
                  }
                >
                  <button
                    type="button"
                    title={meaning}
                    onClick={() => {
                      sortedBy.value = key;
                    }}
                  >
                    {label}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.id} aria-selected={chosen?.kind === "character" && chosen.id === one.id}>
                <th scope="row">
                  <button type="button" class="text-button" onClick={() => toggleCharacter(one.id)}>
                    {one.name}
                  </button>
                </th>
                {MEASURES.map((measure) => (
                  <td key={measure.key}>
                    {measure.key === "community" && one.community >= 0 && (
                      <span
                        class="dot"
                        style={{ background: communityColor(one.community, theme.value) }}
                      />
                    )}{" "}
                    {writeMeasure(measure, one)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function WholeNetwork({ measured }: { measured: NetworkMeasures }) {
  const { tied, ties, density, components, communities } = measured;
  return (
    <p class="measures-whole">
      {counted(tied, "character")} with {counted(ties, "tie")} ·{" "}
      <span title="Of all ties they could have among themselves, the share there is">
        density {density.toFixed(2)}
      </span>{" "}
      ·{" "}
      <span title="Parts of the network without a tie between them">
        {counted(components, "component")}
      </span>{" "}
      ·{" "}
      <span title="Circles of people who keep to each other (Louvain)">
        {counted(communities, "community", "communities")}
      </span>
    </p>
  );
}

/** Of two alike the more prominent first; who is in no group comes last. */
function sortBy(characters: readonly CharacterMeasures[], key: Key): readonly CharacterMeasures[] {
  if (!ASCENDING.has(key)) return [...characters].sort((a, b) => b[key] - a[key]);
  const place = (one: CharacterMeasures) => (one[key] < 0 ? Number.POSITIVE_INFINITY : one[key]);
  return [...characters].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
