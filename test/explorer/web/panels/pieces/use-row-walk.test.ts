/** Keys go from row to row and stop at both ends. */
import { expect, it } from 'vitest';
import { rowAt } from '../../../../../explorer/web/panels/pieces/use-row-walk.ts';

it.each([
  ['ArrowDown', 0, 30, 1],
  ['ArrowDown', 29, 30, 29],
  ['ArrowUp', 0, 30, 0],
  ['PageDown', 5, 30, 15],
  ['PageUp', 5, 30, 0],
  ['Home', 12, 30, 0],
  ['End', 12, 30, 29],
  ['Enter', 12, 30, undefined],
  ['Tab', 12, 30, undefined],
  ['ArrowDown', 0, 0, undefined],
])('%s from row %i of %i leads to %s', (key, at, count, to) => expect(rowAt(key, at, count)).toBe(to));
