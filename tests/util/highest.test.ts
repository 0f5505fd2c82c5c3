import { describe, expect, it } from "vitest";
import { highest } from "../../src/util/highest.ts";

describe("the highest values", () => {
  it("come highest first, and no more than asked for", () => {
    const valued = { numbers: [4, 7, 1, 9, 3], values: [0.5, 2, -1, 3, 1] };
    expect(highest(valued, 3)).toEqual({ numbers: [9, 7, 3], values: [3, 2, 1] });
  });

  it("put the lower number first where two are as high", () => {
    const valued = { numbers: [5, -1, 2], values: [1, 1, 1] };
    expect(highest(valued, 2)).toEqual({ numbers: [-1, 2], values: [1, 1] });
  });

  it("are all there are where they are few", () => {
    expect(highest({ numbers: [], values: [] }, 6)).toEqual({ numbers: [], values: [] });
  });
});
