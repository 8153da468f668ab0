/** The relations between policies, and which of them hand a directive on. */
import type { Caption } from '../declare.ts';
import { type EdgeType, edgeTypes } from '../edges/index.ts';

/** As citations name them, the strongest first (as the guidelines for annotators order them). */
export const relations = [
  'interprets',
  'repeals',
  'amends',
  'forwards',
  'issues',
  'implements',
  'basis',
  'mentions',
] as const;
export type Relation = (typeof relations)[number];

export const edgeOfRelation: Readonly<Record<Relation, EdgeType>> = {
  interprets: 'INTERPRETS',
  repeals: 'REPEALS',
  amends: 'AMENDS',
  forwards: 'FORWARDS',
  issues: 'ISSUES',
  implements: 'IMPLEMENTS',
  basis: 'BASED_ON',
  mentions: 'MENTIONS',
};

const relationOfEdge = new Map<string, Relation>(relations.map((relation) => [edgeOfRelation[relation], relation]));
export const relationOf = (edgeType: string): Relation | undefined => relationOfEdge.get(edgeType);

export const isRelation = (value: unknown): value is Relation => (relations as readonly unknown[]).includes(value);

const captions = new Map<string, Caption>(edgeTypes.map(({ type, caption }) => [type, caption]));
export const relationCaption = (relation: Relation): Caption => captions.get(edgeOfRelation[relation])!;

/** What hands a directive on: a document that says one of these of it belongs to its trace. */
export const handsOn: readonly Relation[] = ['implements', 'basis', 'interprets', 'forwards', 'issues'];
