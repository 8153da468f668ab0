/** Eight hues that stay apart for colour-blind eyes (Okabe and Ito), for nodes, edges and legend. */
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
