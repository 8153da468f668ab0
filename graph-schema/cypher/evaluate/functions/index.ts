/** All functions by their names in lower case. */
import type { Functions } from './function.ts';
import { items } from './items.ts';
import { numbers } from './numbers.ts';
import { points } from './points.ts';
import { texts } from './texts.ts';
import { times } from './times.ts';

export const functions: Functions = { ...texts, ...numbers, ...items, ...times, ...points };
