import { chooseOrder } from "../state/arrange.ts";
import { hasTimes, type SceneOrder, sceneOrder } from "../state/order.ts";

const ORDERS: readonly (readonly [order: SceneOrder, label: string, meaning: string])[] = [
  ["told", "Told", "The scenes in the order in which they are told"],
  ["happened", "Happened", "The scenes in the order of their times"],
];

/** The order of the scenes; there is none to choose while no scene has a time. */
export function TimelineOrder() {
  if (!hasTimes.value) return null;
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">Order of the scenes</legend>
      {ORDERS.map(([order, label, meaning]) => (
        <button
          key={order}
          type="button"
          title={meaning}
          aria-pressed={sceneOrder.value === order}
          onClick={() => chooseOrder(order)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
