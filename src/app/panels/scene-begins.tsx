import type { Scene } from "../../story/story.ts";

/** Says of a scene that nobody marked how sure it is that one begins here. */
export function SceneBegins({ scene: { begins, confidence } }: { scene: Scene }) {
  if (begins !== "inferred") return null;
  return <span class="quiet">begins here by inference, {Math.round(100 * confidence)} % sure</span>;
}
