/** Lists that name one thing once, with several parts of it: sections of a line, quarters of a port, phases of a work, units by their numbers. */
import { gather } from '../../../gather.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Item, Run } from '../phrase/run.ts';
import { numberedUnits } from './numbered-units.ts';
import type { PartsOfOne } from './parts-reader.ts';
import { phasesBeside } from './phases-beside.ts';
import { portQuarters } from './port-quarters.ts';
import { sectionsBeside, sharedSections } from './sections.ts';

const READERS = [sharedSections, sectionsBeside, portQuarters, phasesBeside, numberedUnits];

export const partsOfOne = (
  text: string,
  { items }: Run,
  phraseOf: (item: Item) => Phrase | null | undefined,
): readonly PartsOfOne[] =>
  items.length > 1
    ? gather(READERS, (read) =>
        gather(items, (_, at): readonly PartsOfOne[] => {
          const found = read(text, items, at, phraseOf);
          return found ? [found] : [];
        }),
      )
    : [];
