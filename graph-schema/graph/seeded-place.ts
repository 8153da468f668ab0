/** A starting place in the unit disc that follows from an id alone, so that a layout never depends on chance. */

/** FNV-1a with a final mix, on UTF-16 code units. */
const hash = (text: string, seed: number): number => {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

const unit = (text: string, seed: number): number => hash(text, seed) / 2 ** 32;

export const seededPlace = (id: string): { readonly x: number; readonly y: number } => {
  const radius = Math.sqrt(unit(id, 1));
  const angle = 2 * Math.PI * unit(id, 2);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
};
