/**
 * Document numbers standing anywhere in the text; those in a title's bracket are absorbed by it later.
 *
 * Takes `根据国发〔2021〕3号文件`, `国务院令第722号`, `财税〔2016〕36号、39号` (two).
 * Refuses `(2020)京01民终123号`, `GB/T 9704-2012`.
 */
import { scanDocNumbers, showDocNumber } from '../../../graph-schema/index.ts';
import type { Recogniser } from '../../contracts.ts';

const rule = 'policy-numbers';

export const policyNumbers: Recogniser = {
  name: rule,
  find: ({ folded }, _segments, { cues }) =>
    scanDocNumbers(folded, cues).map(({ start, end, number }) => ({
      type: 'Policy',
      form: 'number',
      rule,
      start,
      end,
      docNumber: showDocNumber(number),
    })),
};
