import { useLayoutEffect, useRef } from "preact/hooks";

interface View<Data> {
  readonly update: (data: Data) => void;
  readonly destroy: () => void;
}

/**
 * Keeps a view of `src/view` in the element that takes the ref: told of other data, and gone with the component. `view`
 * holds it meanwhile.
 */
export function useView<Data, Kind extends View<Data>>(
  mount: (element: HTMLElement, data: Data) => Kind,
  data: Data,
  view: { current: Kind | null },
) {
  const element = useRef<HTMLDivElement>(null);
  const drawn = useRef<Data | null>(null);
  useLayoutEffect(() => {
    if (element.current === null) return;
    view.current = mount(element.current, data);
    drawn.current = data;
    return () => {
      view.current?.destroy();
      view.current = null;
    };
  }, []);
  useLayoutEffect(() => {
    if (drawn.current !== data) view.current?.update(data);
    drawn.current = data;
  }, [data]);
  return element;
}
