/** Puts a triangle around a mark, large enough for the corners of every shape and the rim. */
export const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rimColor;
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_shape;
attribute float a_rim;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_rimColor;
varying vec2 v_offset;
varying float v_unit;
varying float v_rim;
varying vec4 v_shape;

const float bias = 255.0 / 254.0;

void main() {
  // As in sigma's own programs: the radius in the units of positions.
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  float reach = 2.0 * radius * (a_shape.w + 2.0 * a_rim) + 8.0 * u_correctionRatio;
  vec2 offset = reach * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1)).xy, 0, 1);

  // From here on the radius is 1.
  v_offset = offset / radius;
  v_unit = 2.0 * u_correctionRatio / radius;
  v_rim = a_rim;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_rimColor = a_rimColor;
  v_rimColor.a *= bias;
}
`;

/** Cuts the mark out of the triangle: the shape, its hole, its rim. */
export const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_rimColor;
varying vec2 v_offset;
varying float v_unit;
varying float v_rim;
varying vec4 v_shape;

const float PI = 3.14159265;

/** How far outside of the shape a point is; below 0 inside. */
float distanceTo(vec2 point) {
  float away = length(point);
  if (v_shape.x < 2.5) return away - 1.0;
  float segment = 2.0 * PI / v_shape.x;
  // Clockwise from straight down, as in an exported picture.
  float angle = atan(-point.y, point.x) - PI / 2.0 - v_shape.y;
  float nearest = floor(0.5 + angle / segment) * segment;
  return cos(nearest - angle) * away - v_shape.w * cos(segment / 2.0);
}

void main(void) {
  float outside = distanceTo(v_offset);
  #ifdef PICKING_MODE
  gl_FragColor = outside > v_rim ? vec4(0.0) : v_color;
  #else
  float hollow = v_shape.z > 0.0 ? v_shape.z - length(v_offset) : -1.0;
  float unfilled = max(outside, hollow);
  float rim = smoothstep(-v_unit / 2.0, v_unit / 2.0, unfilled);
  float beyond = smoothstep(v_rim - v_unit / 2.0, v_rim + v_unit / 2.0, outside);
  gl_FragColor = mix(mix(v_color, v_rimColor, rim), vec4(0.0), beyond);
  #endif
}
`;
