/** Runs every recogniser over the folded text and brings their proposals into one order. */

import { gather } from '../gather.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Segments } from '../segments/segment.ts';
import { byPosition } from '../text/span.ts';
import type { Text } from '../text/text.ts';
import type { Mention } from './mention.ts';
import { recognisers } from './recognisers/index.ts';

export const recognise = (text: Text, segments: Segments, knowledge: Knowledge): readonly Mention[] =>
  gather(recognisers, (recogniser) => recogniser.find(text, segments, knowledge)).sort(inOrder);

/** By place; ties by type and rule, so that the order of the list of recognisers decides nothing. */
export const inOrder = (a: Mention, b: Mention): number =>
  byPosition(a, b) || compare(a.type, b.type) || compare(a.rule, b.rule);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
