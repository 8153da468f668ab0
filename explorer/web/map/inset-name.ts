/** How the name of the inset is written: in one line where that can be read, else in two, above the lower edge of the frame. */
import type { InsetName } from './outline.ts';

export interface NameLine {
  readonly text: string;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Pixels; smaller cannot be read, larger would be more than a place is given. */
const [least, most] = [8.5, 11] as const;
/** Of the width of the frame, so that the name keeps off its lines. */
const share = 0.92;

/** `unit` is a pixel in units of the sheet. */
export const insetName = ({ text, spot: [x, bottom], width }: InsetName, unit: number): readonly NameLine[] => {
  const characters = [...text];
  const fitting = (width * share) / characters.length;
  const half = Math.ceil(characters.length / 2);
  const lines =
    fitting >= least * unit ? [text] : [characters.slice(0, half).join(''), characters.slice(half).join('')];
  const longest = Math.max(...lines.map((line) => [...line].length));
  const size = Math.min(most * unit, (width * share) / longest);
  return lines.map((line, i) => ({ text: line, x, y: bottom - (lines.length - i - 0.3) * size * 1.1, size }));
};
