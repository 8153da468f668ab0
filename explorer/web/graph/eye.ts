/** Where the camera of a picture looks from: a point of it, and how near. An address holds it as `x,y,ratio`. */
export interface Eye {
  readonly x: number;
  readonly y: number;
  /** 1 shows all; smaller is nearer. */
  readonly ratio: number;
}

export const wholeEye: Eye = { x: 0.5, y: 0.5, ratio: 1 };

/** Finer than a pixel at the nearest. */
const digits = 4;
const nearest = 0.01;
const furthest = 10;

/** Adding 0 makes of -0 a plain 0. */
const rounded = (value: number): number => Number(value.toFixed(digits)) + 0;

export const writeEye = ({ x, y, ratio }: Eye): string => [x, y, ratio].map(rounded).join(',');

export const sameEye = (a: Eye, b: Eye): boolean => writeEye(a) === writeEye(b);

/** As exact as an address holds it; undefined is the eye that sees all. */
export const keptEye = ({ x, y, ratio }: Eye): Eye | undefined => {
  const eye = { x: rounded(x), y: rounded(y), ratio: rounded(ratio) };
  return sameEye(eye, wholeEye) ? undefined : eye;
};

export const readEye = (written: string): Eye | undefined => {
  const [, x, y, ratio] = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?),(\d{1,2}(?:\.\d+)?)$/.exec(written) ?? [];
  const eye = { x: Number(x), y: Number(y), ratio: Number(ratio) };
  return eye.ratio >= nearest && eye.ratio <= furthest ? eye : undefined;
};
