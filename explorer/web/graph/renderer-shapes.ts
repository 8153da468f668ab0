/** Sigma's node program for the five shapes: one quad a node, its outline by distance in the shader. */
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { DrawnNode } from './picture.ts';
import { fragmentShader, shapeNumbers, vertexShader } from './shape-shader.ts';

const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

export class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES as 4,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_fill', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, -1],
        [1, 1],
        [-1, 1],
      ],
    };
  }
  processVisibleItem(
    index: number,
    start: number,
    data: NodeDisplayData & { fill?: string; shape?: DrawnNode['shape'] },
  ) {
    this.array.set(
      [
        data.x,
        data.y,
        data.size,
        shapeNumbers[data.shape ?? 'circle'],
        floatColor(data.color),
        floatColor(data.fill ?? data.color),
        index,
      ],
      start,
    );
  }
  setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo<(typeof uniforms)[number]>) {
    gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(at.u_correctionRatio, params.correctionRatio);
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
  }
}
