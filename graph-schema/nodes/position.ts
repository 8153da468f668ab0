/** Where a node stands in the picture: computed once, when the graph is built. */
import { optional } from '../declare.ts';
import { decimal } from '../properties/decimal.ts';

export const position = {
  x: optional(decimal, '横坐标', 'x in the picture', 'min'),
  y: optional(decimal, '纵坐标', 'y in the picture', 'min'),
};
