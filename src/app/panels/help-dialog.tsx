import { Modal } from "./modal.tsx";

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["Ctrl K or /", "search characters, scenes and text"],
  ["← →", "move the playhead by a scene"],
  ["Shift ← →", "widen or narrow the window"],
  ["Home, End", "the first scene, the last"],
  ["Space", "play and pause"],
  ["< >", "play slower, faster"],
  ["↑ ↓ ← →", "on a name in the timeline: the other characters, their scenes"],
  ["Enter", "choose the character, the scene"],
  ["+ − 0 Z", "in the timeline: wider, narrower, all, the chosen scene"],
  ["M, Shift M", "in the storylines: unfold more people, fold them away"],
  ["T", "give the whole height to the timeline, and take it back"],
  ["Ctrl Z", "undo a change to a scene, with Shift redo"],
  ["↑ ↓ ← →", "on the network: to the character who is seen next there"],
  ["Shift and arrows, Space", "on the network: move the character, pin or unpin"],
  ["N, P", "next and previous passage"],
  ["Esc", "clear the selection"],
];

export function HelpDialog() {
  return (
    <Modal label="Help" class="help">
      <h2>How to read this</h2>
      <p>
        A mark is a character, as large as the scenes they are in; a line is a tie, as wide as what
        passes between the two, and paler the less sure it is. Colour and shape are circles of
        characters who are mostly among themselves. Choose a mark, a line or a scene, and the
        passages behind it open on the right.
      </p>
      <p>
        Drag along the scenes to see the story <em>up to here</em>; drag across the rows for a{" "}
        <em>window</em>. Characters never change their place, they only fade and grow.
      </p>
      <p>
        Names in italics with a question mark are guesses: the text does not say who speaks. Your
        story never leaves this page.
      </p>
      <dl class="keys">
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
