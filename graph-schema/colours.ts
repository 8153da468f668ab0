/** Eight hues that stay apart for colour-blind eyes (Okabe and Ito), for nodes. */
export const colours = {
  blue: '#0072B2',
  sky: '#56B4E9',
  green: '#009E73',
  orange: '#E69F00',
  vermilion: '#D55E00',
  pink: '#CC79A7',
  yellow: '#D9C51E',
  grey: '#6B7280',
} as const;

/**
 * Thirteen for lines, found by search: for usual and for colour-blind eyes (Machado and others 2009) each lies as far from the others as
 * thirteen can, on light paper and lightened on dark. Hues recall the node that a line leads to. Relations that no document says
 * take some of them again, in thin lines.
 */
export const lineColours = {
  azure: '#0954C1',
  rust: '#BF530B',
  leaf: '#07AD65',
  amber: '#DA7C00',
  pale: '#64BAFB',
  rose: '#BD65A6',
  straw: '#D5B309',
  violet: '#50049B',
  plum: '#6A295D',
  brick: '#96330D',
  slate: '#5B626B',
  bark: '#451A09',
  mist: '#95B8BA',
} as const;
