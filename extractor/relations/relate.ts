/** Runs every relator over the linked document. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { LinkedDocument } from './linked-document.ts';
import type { Relation } from './relation.ts';
import { relators } from './relators/index.ts';

export const relate = (document: LinkedDocument, knowledge: Knowledge): readonly Relation[] =>
  relators.flatMap((relator) => relator.relate(document, knowledge));
