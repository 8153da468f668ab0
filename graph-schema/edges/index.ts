/** All edge types. A new one is a file here, a line below and its examples in the tests. */
import type { EdgeDeclaration, PropertiesOf } from '../declare.ts';
import { amends } from './amends.ts';
import { basedOn } from './based-on.ts';
import { containsCitation } from './contains.ts';
import { forwards } from './forwards.ts';
import { governs } from './governs.ts';
import { hasPassage } from './has-passage.ts';
import { implementsPolicy } from './implements.ts';
import { includes } from './includes.ts';
import { interprets } from './interprets.ts';
import { issuedBy } from './issued-by.ts';
import { issues } from './issues.ts';
import { locatedIn } from './located-in.ts';
import { mayBe } from './may-be.ts';
import { mentions } from './mentions.ts';
import { names } from './names.ts';
import { partOf } from './part-of.ts';
import { plans } from './plans.ts';
import { refersTo } from './refers-to.ts';
import { repeals } from './repeals.ts';
import { succeededBy } from './succeeded-by.ts';
import { textOf } from './text-of.ts';
import { touches } from './touches.ts';

const declared = [
  // The words: document → passage → what it names.
  hasPassage,
  names,
  containsCitation,
  refersTo,
  mayBe,
  textOf,
  // What policies say and do.
  issuedBy,
  implementsPolicy,
  basedOn,
  interprets,
  issues,
  forwards,
  amends,
  repeals,
  mentions,
  touches,
  plans,
  // What is known beforehand, and where projects lie.
  locatedIn,
  partOf,
  includes,
  governs,
  succeededBy,
] as const;

export type EdgeType = (typeof declared)[number]['type'];
export type EdgeProperties<T extends EdgeType> = PropertiesOf<Extract<(typeof declared)[number], { type: T }>>;

export const edgeTypes: readonly (EdgeDeclaration & { readonly type: EdgeType })[] = declared;

const byType: ReadonlyMap<string, EdgeDeclaration> = new Map(
  edgeTypes.map((declaration) => [declaration.type, declaration]),
);

/** The declaration of a type, or undefined if the schema does not know it. */
export const findEdgeType = (type: string): EdgeDeclaration | undefined => byType.get(type);
