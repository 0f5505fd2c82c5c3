import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { cornerDistance, type Shape } from "../layout/community-shape.ts";
import { FRAGMENT_SHADER, VERTEX_SHADER } from "./network-node-shaders.ts";

/** What sigma knows of a character's mark. */
interface MarkData extends NodeDisplayData {
  readonly shape: Shape;
  /** Colour of the rim that keeps marks apart. */
  readonly rim: string;
  /** Width of the rim, as a share of the mark's radius without it. */
  readonly rimShare: number;
}

const UNIFORMS = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const THIRD = (2 * Math.PI) / 3;

/** Draws characters as discs and polygons, some with a hole, each with a rim: a triangle around each, cut by the shader. */
export class MarkProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 4, type: FLOAT },
        { name: "a_rim", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_rimColor", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [THIRD], [2 * THIRD]],
    };
  }

  /** In the order of the attributes above. */
  override processVisibleItem(index: number, start: number, data: NodeDisplayData): void {
    const { x, y, size, color, rim, rimShare, shape } = data as MarkData;
    const { sides, turn, hole } = shape;
    const corner = cornerDistance(shape);
    const [fill, edge] = [floatColor(color), floatColor(rim)];
    this.array.set([x, y, size, sides, turn, hole, corner, rimShare, fill, edge, index], start);
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const { u_sizeRatio, u_correctionRatio, u_matrix } = uniformLocations;
    gl.uniform1f(u_correctionRatio ?? null, params.correctionRatio);
    gl.uniform1f(u_sizeRatio ?? null, params.sizeRatio);
    gl.uniformMatrix3fv(u_matrix ?? null, false, params.matrix);
  }
}
