/** Scenes by their place in `Story.scenes`, from 0; both ends are included. */
export interface SceneRange {
  readonly first: number;
  readonly last: number;
}
