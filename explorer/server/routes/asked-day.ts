/** A day in a question: a date that exists, to the day, the month or the year. */
import { z } from 'zod';
import { isDate } from '../../../graph-schema/index.ts';

export const askedDay = z
  .string()
  .refine(isDate, { error: 'expected a date that there is, as YYYY-MM-DD, YYYY-MM or YYYY' })
  .optional();
