/** Whether a row that scrolls sideways goes on out of sight. */
import { expect, it } from 'vitest';
import { moreBeside } from '../../../../../explorer/web/panels/head/use-more-beside.ts';

it.each([
  ['all of it is seen', { scrollLeft: 0, clientWidth: 400, scrollWidth: 400 }, false, false],
  ['it begins here', { scrollLeft: 0, clientWidth: 300, scrollWidth: 400 }, false, true],
  ['it is in the middle', { scrollLeft: 50, clientWidth: 300, scrollWidth: 400 }, true, true],
  ['it ends here', { scrollLeft: 100, clientWidth: 300, scrollWidth: 400 }, true, false],
  ['pixels are fractions', { scrollLeft: 99.4, clientWidth: 300, scrollWidth: 400 }, true, false],
])('%s', (_, row, before, after) => expect(moreBeside(row)).toEqual({ before, after }));
