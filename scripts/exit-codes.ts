/** What the command line ends with: 0 done, 1 some inputs failed, 2 misuse. */
export const inputs = 1;
export const misuse = 2;

/** The caller asked for something that cannot be; the message says where, what was expected, what was got. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
