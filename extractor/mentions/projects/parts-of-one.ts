/** Lists that name one thing once, with several parts of it: sections of a line, quarters of a port, phases of a work. */
import { gather } from '../../gather.ts';
import { phasesBeside } from './phases-beside.ts';
import type { Phrase } from './phrase.ts';
import { portQuarters } from './port-quarters.ts';
import type { Item, Run } from './run.ts';
import { type SharedSections, sectionsBeside, sharedSections } from './sections.ts';

const READERS = [sharedSections, sectionsBeside, portQuarters, phasesBeside];

export const partsOfOne = (
  text: string,
  run: Run,
  phraseOf: (item: Item) => Phrase | null | undefined,
): readonly SharedSections[] => (run.items.length > 1 ? gather(READERS, (read) => read(text, run, phraseOf)) : []);
