/** A colour between two others. */

/** `#rrggbb` mixed with another, `share` of the first. */
export const mix = (a: string, b: string, share: number): string => {
  const part = (hex: string, i: number) => Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  const channels = [0, 1, 2].map((i) => Math.round(part(a, i) * share + part(b, i) * (1 - share)));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
};
