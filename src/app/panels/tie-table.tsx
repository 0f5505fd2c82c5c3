import { castById } from "../state/cast.ts";
import { ties } from "../state/network.ts";
import { select, selection } from "../state/selection.ts";

/** The ties shown, as a table: what the picture says, for the keyboard, the screen reader and the exact. */
export function TieTable() {
  const chosen = selection.value;
  const name = (id: string) => castById.value.get(id)?.name ?? id;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="tie-table" tabIndex={0} aria-label="Ties">
      <table>
        <thead>
          <tr>
            <th scope="col">Tie</th>
            <th scope="col">Weight</th>
            <th scope="col">Together</th>
            <th scope="col">Lines →</th>
            <th scope="col">Lines ←</th>
            <th scope="col">Mentions</th>
          </tr>
        </thead>
        <tbody>
          {ties.value.map(
            ({ source, target, weight, copresence, forward, backward, reference }) => (
              <tr
                key={`${source} ${target}`}
                aria-selected={
                  chosen?.kind === "tie" && chosen.source === source && chosen.target === target
                }
              >
                <th scope="row">
                  <button
                    type="button"
                    class="text-button"
                    onClick={() => select({ kind: "tie", source, target })}
                  >
                    {name(source)} – {name(target)}
                  </button>
                </th>
                <td>{weight}</td>
                <td>{copresence}</td>
                <td>{forward}</td>
                <td>{backward}</td>
                <td>{reference}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
