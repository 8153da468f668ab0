/** The GPU program of node shapes: one quad a node, the outline by distance, so that five shapes share one draw call. */
import type { Shape } from '../../api.ts';

/** Numbers of the shapes in the shader below. */
export const shapeNumbers: Readonly<Record<Shape, number>> = { circle: 0, square: 1, diamond: 2, triangle: 3, ring: 4 };

export const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_fill;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_corner;
varying float v_shape;
varying float v_pixel;
const float bias = 255.0 / 254.0;
const float margin = 1.4;
void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  v_corner = a_corner * margin;
  v_pixel = u_sizeRatio / a_size;
  gl_Position = vec4((u_matrix * vec3(a_position + v_corner * radius, 1)).xy, 0, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_fill = a_fill;
  v_color.a *= bias;
  v_fill.a *= bias;
  v_shape = a_shape;
}`;

export const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_corner;
varying float v_shape;
varying float v_pixel;
const vec4 nothing = vec4(0.0);
float outline(vec2 p) {
  if (v_shape < 0.5 || v_shape > 3.5) return length(p) - 1.0;
  if (v_shape < 1.5) return max(abs(p.x), abs(p.y)) - 0.88;
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y) - 1.28) * 0.7071;
  return max(abs(p.x) * 0.866 + p.y * 0.5, -p.y) - 0.66;
}
void main(void) {
  float d = outline(v_corner);
  #ifdef PICKING_MODE
  gl_FragColor = d > v_pixel ? nothing : v_color;
  #else
  float rim = v_shape > 3.5 ? 0.42 : 0.24;
  float inside = smoothstep(-0.5, 0.5, (d + max(rim, v_pixel * 1.4)) / v_pixel);
  float outside = smoothstep(-0.5, 0.5, d / v_pixel);
  gl_FragColor = mix(mix(v_fill, v_color, inside), nothing, outside);
  #endif
}`;
