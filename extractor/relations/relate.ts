/** Runs every relator over the linked document. */

import { gather } from '../gather.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { LinkedDocument } from './linked-document.ts';
import type { Relation } from './relation.ts';
import { relators } from './relators/index.ts';

export const relate = (document: LinkedDocument, knowledge: Knowledge): readonly Relation[] =>
  gather(relators, (relator) => relator.relate(document, knowledge));
