/** Filters in a question, the same for every view that filters: lists with commas, dates as exact as they are given. */
import { z } from 'zod';
import { askedDay } from './asked-day.ts';

export const filterQuestion = {
  hide: z.string().max(2_000).optional(),
  province: z.string().max(500).optional(),
  role: z.string().max(500).optional(),
  text: z.enum(['held', 'cited']).optional(),
  since: askedDay,
  until: askedDay,
};
